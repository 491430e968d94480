package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.processor.SchemacProcessor;
import dev.schemac.processor.SchemacProcessorClaim;
import java.io.File;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many compiles in one JVM, as Maven, Gradle and the IDEs run them. */
class DaemonTest {

  private static final int COMPILES = Integer.getInteger("schemac.test.compiles", 30);
  private static final int PROJECTS = 10;

  @TempDir Path temp;

  /** Eclipse calls {@code init} once and then all rounds of one build after those of another. */
  @ParameterizedTest
  @EnumSource
  void oneInstanceServesSeveralBuilds(TestCompiler compiler) throws IOException {
    Shared shared = new Shared();
    TestProject first = project(0);
    TestProject second = project(1);
    Map<String, String> expectedOfFirst = alone(0, compiler);
    Map<String, String> expectedOfSecond = alone(1, compiler);
    for (int i = 0; i < 3; i++) {
      TestProject.deleteTree(first.migrations());
      compile(compiler, first, List.of(shared.forNextBuild(), new SchemacProcessorClaim()));
      compile(compiler, second, List.of(shared.forNextBuild(), new SchemacProcessorClaim()));
      assertThat(first.folder()).isEqualTo(expectedOfFirst);
      assertThat(second.folder()).isEqualTo(expectedOfSecond);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFailedBuildLeavesNothingToTheNext(TestCompiler compiler) throws IOException {
    Shared shared = new Shared();
    TestProject broken = project(0);
    broken.source("shop/T0.java", "package shop; @dev.schemac.Table class User { Object o; }");
    List<Processor> processors = List.of(shared.forNextBuild(), new SchemacProcessorClaim());
    assertThat(compile(compiler, broken, processors).errors()).isNotEmpty();
    TestProject good = project(1);
    List<Processor> again = List.of(shared.forNextBuild(), new SchemacProcessorClaim());
    assertThat(compile(compiler, good, again).errors()).isEmpty();
    assertThat(good.folder()).isEqualTo(alone(1, compiler));
  }

  /** Each compile has a class loader of its own; none piles up, and no project sees another. */
  @Test
  void manyCompilesLeaveNothingBehind() throws Exception {
    List<TestProject> projects = new ArrayList<>();
    List<Map<String, String>> expected = new ArrayList<>();
    for (int i = 0; i < PROJECTS; i++) {
      projects.add(project(i));
      expected.add(alone(i, TestCompiler.JAVAC));
    }
    Set<Object> properties = new HashSet<>(System.getProperties().keySet());
    Set<Thread> threads = new HashSet<>(Thread.getAllStackTraces().keySet());
    List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    for (int i = 0; i < COMPILES; i++) {
      TestProject project = projects.get(i % PROJECTS);
      loaders.add(compileInLoaderOfItsOwn(project));
      assertThat(project.folder()).as("compile " + i).isEqualTo(expected.get(i % PROJECTS));
    }
    // JDK 17 itself keeps the last one: ObjectMethods.OBJECT_EQ caches the last record's type.
    assertThat(alive(loaders)).as("class loaders left").isLessThanOrEqualTo(1);
    assertThat(added(System.getProperties(), properties)).as("system properties left").isEmpty();
    Set<Thread> left = new HashSet<>(Thread.getAllStackTraces().keySet());
    left.removeAll(threads);
    left.removeIf(thread -> !thread.getName().contains("schemac"));
    assertThat(left).as("threads left").isEmpty();
  }

  private static WeakReference<ClassLoader> compileInLoaderOfItsOwn(TestProject project)
      throws Exception {
    try (URLClassLoader loader = new URLClassLoader(processorPath(), platform())) {
      Class<?> type = loader.loadClass(SchemacProcessor.class.getName());
      assertThat(type).isNotSameAs(SchemacProcessor.class);
      Processor processor = (Processor) type.getDeclaredConstructor().newInstance();
      CompileResult result = compile(TestCompiler.JAVAC, project, List.of(processor));
      assertThat(result.errors()).isEmpty();
      return new WeakReference<>(loader);
    }
  }

  private static ClassLoader platform() {
    return ClassLoader.getPlatformClassLoader();
  }

  private static URL[] processorPath() throws IOException {
    List<URL> urls = new ArrayList<>();
    for (String entry : ExternalJavac.processorPath().split(File.pathSeparator, -1)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }

  /** How many stay after as many collections as it takes the collector to find all. */
  private static long alive(List<WeakReference<ClassLoader>> loaders) throws InterruptedException {
    long alive = loaders.size();
    for (int i = 0; i < 50 && alive > 1; i++) {
      System.gc();
      Thread.sleep(20);
      alive = loaders.stream().filter(loader -> loader.get() != null).count();
    }
    return alive;
  }

  private static Set<Object> added(Properties properties, Set<Object> before) {
    Set<Object> added = new HashSet<>(properties.keySet());
    added.removeAll(before);
    return added;
  }

  private TestProject project(int number) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("project" + number)).toRealPath();
    return filled(new TestProject(folder), number);
  }

  private static TestProject filled(TestProject project, int number) {
    for (int table = 0; table <= number; table++) {
      project.source(
          "shop/T" + table + ".java",
          "package shop; @dev.schemac.Table(\"p%d_t%d\") class T%d { long id; String c%d; }"
              .formatted(number, table, table, number));
    }
    return project;
  }

  /** What a compile that shares nothing makes of a project. */
  private Map<String, String> alone(int number, TestCompiler compiler) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("alone" + number)).toRealPath();
    TestProject project = filled(new TestProject(folder), number);
    assertThat(project.build(compiler).errors()).isEmpty();
    return new TreeMap<>(project.folder());
  }

  private static CompileResult compile(
      TestCompiler compiler, TestProject project, List<? extends Processor> processors) {
    return compiler.run(
        project.sourceFiles(),
        project.output(),
        TestProject.classPath(),
        project.options(),
        processors);
  }

  /**
   * One processor for several builds. A compiler sets a processor up once, so the shared one has an
   * environment that hands each call on to that of the build under way.
   */
  private static final class Shared {

    private final SchemacProcessor schemac = new SchemacProcessor();
    private ProcessingEnvironment underWay;

    Shared() {
      schemac.init(
          (ProcessingEnvironment)
              Proxy.newProxyInstance(
                  Shared.class.getClassLoader(),
                  new Class<?>[] {ProcessingEnvironment.class},
                  (proxy, method, arguments) -> method.invoke(underWay, arguments)));
    }

    /** What the compiler of the next build is given. */
    Processor forNextBuild() {
      return new AbstractProcessor() {
        @Override
        public synchronized void init(ProcessingEnvironment environment) {
          super.init(environment);
          underWay = environment;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
          return schemac.getSupportedAnnotationTypes();
        }

        @Override
        public Set<String> getSupportedOptions() {
          return schemac.getSupportedOptions();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
          return schemac.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
          return schemac.process(annotations, round);
        }
      };
    }
  }
}
