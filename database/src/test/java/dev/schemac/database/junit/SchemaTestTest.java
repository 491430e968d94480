package dev.schemac.database.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.database.scratch.TestScratch;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The annotation under the launchers of the JUnits that users have, green and red. */
class SchemaTestTest {

  private static final Path EXAMPLE = Path.of("../migrations");
  private static final String FILL = "0003_add_users_handle_fill.sql";

  @TempDir Path project;

  @ParameterizedTest
  @ValueSource(strings = {"5", "6"})
  void eachWayToRunThemIsATest(String junit) throws Exception {
    copyExample();
    write(
        "rows/0001.sql",
        "INSERT INTO users (email, display_name) VALUES ('a@b', 'A'), ('b@b', 'B');");

    Result green = run(junit, "theMigrationsMakeTheSchema", "theBodyFindsWhatTheyMake");
    assertThat(green.exit()).as(green.output()).isZero();
    assertThat(green.output())
        .contains("each migration once [OK]")
        .contains("each script outside a transaction twice [OK]")
        .contains("4 tests successful");

    // A script that cannot run again turns one test red, which says so by its name.
    write(
        "migrations/" + FILL,
        read("migrations/" + FILL)
            .replace("DROP INDEX CONCURRENTLY IF EXISTS users_handle_key_build;", ""));
    Result once = run(junit, "norDoRowsStopThem");
    assertThat(once.exit()).isEqualTo(1);
    assertThat(once.output())
        .contains("each migration once [OK]")
        .contains(
            "each script outside a transaction twice [X] each script outside a transaction twice: "
                + FILL)
        .contains("with the rows of 0001.sql behind 0001_create_projects.sql [OK]")
        .contains("2 tests successful", "1 tests failed");

    // What they make otherwise is listed, and the body does not run on it.
    write("migrations/0005_own.sql", "ALTER TABLE users DROP COLUMN last_seen_at;");
    Result other = run(junit, "theBodyFindsWhatTheyMake");
    assertThat(other.exit()).isEqualTo(1);
    assertThat(other.output())
        .contains("each migration once [X] each migration once does not make the schema")
        .contains("column users.last_seen_at is missing")
        .contains("0005_own.sql:1")
        .contains("2 tests failed")
        .doesNotContain("the body ran");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "6"})
  void whatIsMissingIsNamed(String junit) throws Exception {
    copyExample();
    Result result = run(junit, "aFolderThatIsNotThereIsNamed", "aServerOfAnotherVersionIsRefused");
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.output())
        .contains("There is no schema.json in nowhere")
        .contains(
            "The scratch server is PostgreSQL 18, and what is compared comes from PostgreSQL 1");
  }

  private void copyExample() throws IOException {
    Files.createDirectories(project.resolve("migrations"));
    try (Stream<Path> files = Files.list(EXAMPLE)) {
      for (Path file : files.toList()) {
        Files.copy(file, project.resolve("migrations").resolve(file.getFileName()));
      }
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = project.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String read(String path) throws IOException {
    return Files.readString(project.resolve(path));
  }

  /** What the launcher said. */
  private record Result(int exit, String output) {}

  /** Runs methods of {@link Judged} with a launcher, on a class path that has no other JUnit. */
  private Result run(String junit, String... methods) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    try (TestDatabase database = PostgresServer.of(18).newDatabase()) {
      command.add("-Dschemac.db.scratch=" + TestScratch.url(database));
    }
    String launcher = Objects.requireNonNull(System.getProperty("schemac.test.junit"));
    command.add("-jar");
    command.add(Path.of(launcher, "junit-" + junit + ".jar").toString());
    command.addAll(List.of("execute", "--disable-banner", "--disable-ansi-colors"));
    command.addAll(List.of("--details=tree", "--details-theme=ascii"));
    command.addAll(List.of("--class-path", classPath()));
    for (String method : methods) {
      command.addAll(List.of("--select-method", method(method)));
    }
    Process process =
        new ProcessBuilder(command).directory(project.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), output);
  }

  private static String method(String name) {
    return Arrays.stream(Judged.class.getDeclaredMethods())
        .filter(it -> it.getName().equals(name))
        .map(
            it ->
                Judged.class.getName()
                    + "#"
                    + name
                    + Arrays.stream(it.getParameterTypes())
                        .map(Class::getName)
                        .collect(Collectors.joining(",", "(", ")")))
        .findFirst()
        .orElseThrow();
  }

  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(it -> !it.matches(".*[/\\\\](junit|opentest4j|apiguardian)-[^/\\\\]*\\.jar"))
        .map(it -> Path.of(it).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
