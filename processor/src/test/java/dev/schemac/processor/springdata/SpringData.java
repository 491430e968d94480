package dev.schemac.processor.springdata;

import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.processor.compile.CompileResult;
import dev.schemac.processor.compile.TestCompiler;
import dev.schemac.processor.compile.TestProject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Spring Data JDBC of one version in a class loader of its own, and the programs of {@code
 * src/test/resources/spring-data} that use it: they are compiled against its jars and spoken to
 * with types of the JDK alone.
 */
final class SpringData {

  private static final Map<SpringDataVersion, SpringData> LOADED =
      new EnumMap<>(SpringDataVersion.class);

  private static final Path PROGRAMS = Path.of("src", "test", "resources", "spring-data");

  private static final Logger QUIET = Logger.getLogger("org.springframework");

  static {
    QUIET.setLevel(Level.OFF);
  }

  private final URLClassLoader loader;

  private SpringData(SpringDataVersion version) {
    try {
      Path programs = Files.createTempDirectory("spring-data-programs");
      CompileResult result =
          TestCompiler.JAVAC.run(
              filesBelow(PROGRAMS, ".java"),
              programs,
              version.jars(),
              List.of("-parameters", "-proc:none"),
              List.of());
      if (!result.success()) {
        throw new IllegalStateException(String.valueOf(result.errors()));
      }
      List<URL> urls = new ArrayList<>();
      for (Path jar : version.jars()) {
        urls.add(jar.toUri().toURL());
      }
      urls.add(programs.toUri().toURL());
      for (Path annotations : TestProject.classPath()) {
        urls.add(annotations.toUri().toURL());
      }
      this.loader = new URLClassLoader(urls.toArray(new URL[0]), new DriverLoader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static synchronized SpringData of(SpringDataVersion version) {
    return LOADED.computeIfAbsent(version, SpringData::new);
  }

  /** Runs one of the programs on compiled classes and a database. */
  @SuppressWarnings("unchecked")
  List<String> run(String program, Path classes, TestDatabase database) {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader ofClasses =
        new URLClassLoader(new URL[] {classes.toUri().toURL()}, loader)) {
      Thread.currentThread().setContextClassLoader(ofClasses);
      BiFunction<List<Class<?>>, Map<String, Object>, List<String>> function =
          (BiFunction<List<Class<?>>, Map<String, Object>, List<String>>)
              loader.loadClass(program).getDeclaredConstructor().newInstance();
      List<Class<?>> loaded = new ArrayList<>();
      for (Path file : filesBelow(classes, ".class")) {
        String name = classes.relativize(file).toString().replace(".class", "");
        loaded.add(Class.forName(name.replace('/', '.'), false, ofClasses));
      }
      return function.apply(loaded, Map.of("database", dataSource(database)));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  /** The tests' connections send texts; an application's send values with their types. */
  private static DataSource dataSource(TestDatabase database) {
    return (DataSource)
        Proxy.newProxyInstance(
            SpringData.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) ->
                method.getName().equals("getConnection") ? connect(database) : "database");
  }

  private static Connection connect(TestDatabase database) throws SQLException {
    String url = database.connection().getMetaData().getURL().replaceAll("\\?.*", "");
    return DriverManager.getConnection(url, "postgres", "");
  }

  private static List<Path> filesBelow(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(it -> it.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** Gives Spring Data the JDBC driver of the tests, and nothing else of their class path. */
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
