package dev.schemac.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.PostgresServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A project of Flyway with ten migrations and a repeatable one, of which {@code docs/database.md}
 * says that two commands take it to "up to date".
 */
class FlywayProjectTest {

  private static final Path MIGRATIONS = Path.of("src/test/resources/flyway");
  private static final String FOLDER = "src/main/resources/db/migration/";
  private static final String MODEL = "src/main/java/shop/model/";

  @TempDir Path temp;

  @Test
  void leadsToTheFirstGeneratedMigrationByTwoCommands() throws Exception {
    PluginProject project = new PluginProject(temp.toRealPath());
    try (Stream<Path> files = Files.list(MIGRATIONS)) {
      for (Path file : files.toList()) {
        project.write(FOLDER + file.getFileName(), Files.readString(file));
      }
    }
    project.write(
        "schemac.properties", "migrations=src/main/resources/db/migration\nnaming=flyway\n");
    try (EmbeddedPostgres postgres = PostgresServer.builder(18).start()) {
      String scratch = "-Dschemac.db.scratch=" + postgres.getJdbcUrl("postgres", "postgres");
      PluginProject.Result adopted =
          project.goal("adopt", "-Dschemac.db.package=shop.model", scratch);
      assertThat(adopted.exit()).as(adopted.output()).isZero();
      assertThat(leftovers(adopted.output()))
          .containsExactly(
              "function touch()", "trigger orders_touch", "view open_orders", "view order_totals");

      assertThat(project.maven("compile").output()).contains("migrations up to date");

      project.write(MODEL + "Bookings.java", withANote(project.read(MODEL + "Bookings.java")));
      PluginProject.Result changed = project.maven("compile");
      assertThat(changed.exit()).as(changed.output()).isZero();
      assertThat(project.list(FOLDER)).contains("V0011__add_bookings_note.sql");
      assertThat(project.read(FOLDER + "V0011__add_bookings_note.sql"))
          .contains("ALTER TABLE bookings ADD COLUMN note text;");

      PluginProject.Result verified =
          project.goal("verify", "-Dschemac.migrations=" + FOLDER, scratch);
      assertThat(verified.exit()).as(verified.output()).isZero();
    }
  }

  /** What the report names, without what stands behind each name. */
  private static List<String> leftovers(String output) {
    return output
        .lines()
        .map(line -> line.replace("[INFO]", "").replace("[WARNING]", "").strip())
        .filter(line -> line.matches("(function|trigger|view|rule|policy|domain) .*"))
        .map(line -> line.replaceAll(" (on|of|:) ?.*", ""))
        .sorted()
        .toList();
  }

  private static String withANote(String source) throws IOException {
    int end = source.lastIndexOf(") {}");
    assertThat(end).as(source).isPositive();
    return source.substring(0, end) + ",\n    String note) {}\n";
  }
}
