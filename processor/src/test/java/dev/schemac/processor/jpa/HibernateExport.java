package dev.schemac.processor.jpa;

import dev.schemac.processor.compile.CompileResult;
import dev.schemac.processor.compile.TestCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Hibernate of one version in a class loader of its own, and the programs of {@code
 * src/test/resources/hibernate} that use it: they are compiled against its jars and spoken to with
 * types of the JDK alone.
 */
final class HibernateExport {

  private static final Map<HibernateVersion, HibernateExport> LOADED =
      new EnumMap<>(HibernateVersion.class);

  private static final Path PROGRAMS = Path.of("src", "test", "resources", "hibernate");

  /** The annotations of the classes that an application hands to Hibernate. */
  private static final Set<String> MANAGED =
      Set.of("Entity", "MappedSuperclass", "Embeddable", "Converter");

  /** Hibernate says a dozen lines for each factory. */
  private static final List<Logger> QUIET =
      List.of(Logger.getLogger("org.hibernate"), Logger.getLogger("SQL dialect"));

  static {
    QUIET.forEach(logger -> logger.setLevel(Level.OFF));
  }

  private final HibernateVersion version;
  private final URLClassLoader loader;

  private HibernateExport(HibernateVersion version) {
    this.version = version;
    try {
      Path programs = Files.createTempDirectory("hibernate-programs");
      compile(javaFiles(PROGRAMS), programs, version.jars());
      List<URL> urls = new ArrayList<>();
      for (Path jar : version.jars()) {
        urls.add(jar.toUri().toURL());
      }
      urls.add(programs.toUri().toURL());
      this.loader = new URLClassLoader(urls.toArray(new URL[0]), new DriverLoader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static synchronized HibernateExport of(HibernateVersion version) {
    return LOADED.computeIfAbsent(version, HibernateExport::new);
  }

  /** Compiles entities and nothing else; fails where javac does. */
  void compileEntities(List<Path> files, Path output) {
    compile(files, output, version.jars());
  }

  /** The statements that make the tables of the compiled entities. */
  List<String> statements(Path classes, Naming naming) {
    return run("SchemaExport", classes, naming == Naming.SPRING);
  }

  /** Runs one of the programs on the compiled entities. */
  @SuppressWarnings("unchecked")
  <T, R> R run(String program, Path classes, T argument) {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader entities =
        new URLClassLoader(new URL[] {classes.toUri().toURL()}, loader)) {
      BiFunction<List<Class<?>>, T, R> function =
          (BiFunction<List<Class<?>>, T, R>)
              loader.loadClass(program).getDeclaredConstructor().newInstance();
      return function.apply(managed(entities, classes), argument);
    } catch (MalformedURLException | ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private static List<Class<?>> managed(ClassLoader entities, Path classes)
      throws IOException, ClassNotFoundException {
    List<Class<?>> managed = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".class")).sorted().toList()) {
        String name = classes.relativize(file).toString().replace(".class", "");
        Class<?> type = Class.forName(name.replace('/', '.'), false, entities);
        if (type.getSimpleName().equals("package-info")
            || Arrays.stream(type.getAnnotations()).anyMatch(HibernateExport::isManaged)) {
          managed.add(type);
        }
      }
    }
    return managed;
  }

  private static boolean isManaged(Annotation annotation) {
    Class<?> type = annotation.annotationType();
    return type.getPackageName().endsWith(".persistence") && MANAGED.contains(type.getSimpleName());
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(it -> it.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static void compile(List<Path> files, Path output, List<Path> classPath) {
    List<String> options = List.of("-parameters", "-proc:none");
    CompileResult result = TestCompiler.JAVAC.run(files, output, classPath, options, List.of());
    if (!result.success()) {
      throw new InvalidEntities(String.valueOf(result.errors()));
    }
  }

  /** Entities that are no Java. */
  static final class InvalidEntities extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidEntities(String message) {
      super(message);
    }
  }

  /** Gives Hibernate the JDBC driver of the tests, and nothing else of their class path. */
  private static final class DriverLoader extends ClassLoader {

    DriverLoader() {
      super(ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (name.startsWith("org.postgresql.")) {
        return Class.forName(name);
      }
      throw new ClassNotFoundException(name);
    }
  }
}
