package dev.schemac.database.pull;

import dev.schemac.core.postgres.TestDatabase;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Hibernate in a class loader of its own, with the programs of the processor's tests that use it:
 * it boots with {@code hbm2ddl.auto=validate} on a database and stores an object of each entity.
 */
public final class TestHibernate {

  private static final Path PROGRAMS = Path.of("../processor/src/test/resources/hibernate");

  /** Hibernate says a dozen lines for each factory. */
  private static final List<Logger> QUIET =
      List.of(Logger.getLogger("org.hibernate"), Logger.getLogger("SQL dialect"));

  static {
    QUIET.forEach(logger -> logger.setLevel(Level.OFF));
  }

  private final URLClassLoader loader;

  /**
   * A Hibernate.
   *
   * @param major its version, 6 or 7
   * @param folder takes the compiled programs
   */
  public TestHibernate(int major, Path folder) throws IOException {
    List<Path> jars = jars(major);
    List<URL> urls = new ArrayList<>();
    for (Path jar : jars) {
      urls.add(jar.toUri().toURL());
    }
    compilePrograms(folder, jars);
    urls.add(folder.toUri().toURL());
    this.loader = new URLClassLoader(urls.toArray(new URL[0]), new DriverLoader());
  }

  /** The jars of a version, which the build of the processor has put there. */
  public static List<Path> jars(int major) throws IOException {
    try (Stream<Path> jars = Files.list(Path.of("../processor/target/hibernate-" + major))) {
      return jars.filter(jar -> jar.toString().endsWith(".jar")).sorted().toList();
    }
  }

  private static void compilePrograms(Path folder, List<Path> jars) throws IOException {
    Files.createDirectories(folder);
    List<String> options = new ArrayList<>(List.of("-proc:none", "-d", folder.toString(), "-cp"));
    options.add(String.join(":", jars.stream().map(Path::toString).toList()));
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null);
        Stream<Path> sources = Files.list(PROGRAMS)) {
      List<Path> javaFiles = sources.filter(path -> path.toString().endsWith(".java")).toList();
      boolean compiled =
          compiler
              .getTask(
                  null, files, null, options, null, files.getJavaFileObjectsFromPaths(javaFiles))
              .call();
      if (!compiled) {
        throw new IllegalStateException("the programs do not compile");
      }
    }
  }

  /** The statements that make the tables of compiled entities, as {@code ddl-auto} does. */
  public List<String> export(Path classes) throws Exception {
    return call("SchemaExport", classes, true);
  }

  /** Boots with {@code hbm2ddl.auto=validate}. */
  void validate(TestDatabase database, Path classes) throws Exception {
    run(database, classes, "validate");
  }

  /** Boots so, stores an object of each entity, and reads it; gives the names of what it read. */
  List<String> storeAndRead(TestDatabase database, Path classes) throws Exception {
    return run(database, classes, "storeAndRead");
  }

  private List<String> run(TestDatabase tested, Path classes, String task) throws Exception {
    DataSource database =
        (DataSource)
            Proxy.newProxyInstance(
                TestHibernate.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) ->
                    method.getName().equals("getConnection") ? tested.connect() : "database");
    Map<String, Object> argument = Map.of("database", database, "spring", true, "task", task);
    return call("RowRoundTrip", classes, argument);
  }

  /** Calls a program, which sets the context class loader of its thread. */
  @SuppressWarnings("unchecked")
  private <T> List<String> call(String name, Path classes, T argument) throws Exception {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader entities =
        new URLClassLoader(new URL[] {classes.toUri().toURL()}, loader)) {
      var program =
          (BiFunction<List<Class<?>>, T, List<String>>)
              loader.loadClass(name).getDeclaredConstructor().newInstance();
      return program.apply(entities(entities, classes), argument);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private static List<Class<?>> entities(ClassLoader loader, Path classes) throws Exception {
    List<Class<?>> entities = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).sorted().toList()) {
        String name = classes.relativize(file).toString().replace(".class", "");
        Class<?> type = Class.forName(name.replace('/', '.'), false, loader);
        if (Arrays.stream(type.getAnnotations())
            .anyMatch(it -> it.annotationType().getSimpleName().equals("Entity"))) {
          entities.add(type);
        }
      }
    }
    return entities;
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
