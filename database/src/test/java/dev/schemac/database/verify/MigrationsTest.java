package dev.schemac.database.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.database.scratch.ScratchDatabases;
import dev.schemac.database.scratch.TestScratch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The assertion as a user's test has it. */
class MigrationsTest {

  private static final Path EXAMPLE = Path.of("../migrations");

  @OnPostgres
  void theMigrationsMakeTheSchema(int major) throws Exception {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      Migrations.in(EXAMPLE).on(TestScratch.source(database)).makeTheSchema();

      // The test can go on with the database that it has now.
      assertThat(database.rows("SELECT count(*) FROM users")).containsExactly("0");
    }
  }

  @OnPostgres
  void theServerCanBeNamed(int major) throws Exception {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      System.setProperty(ScratchDatabases.URL_PROPERTY, TestScratch.url(database));
      Migrations.in(EXAMPLE).onPostgres(major).makeTheSchema();
    } finally {
      System.clearProperty(ScratchDatabases.URL_PROPERTY);
    }
  }

  @OnPostgres
  void theErrorListsTheDifferences(int major, @TempDir Path folder) throws Exception {
    Files.copy(EXAMPLE.resolve("schema.json"), folder.resolve("schema.json"));
    Files.writeString(folder.resolve("V1__x.sql"), "CREATE TABLE users (id uuid)");
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      assertThatThrownBy(
              () -> Migrations.in(folder).on(TestScratch.source(database)).makeTheSchema())
          .isInstanceOf(AssertionError.class)
          .hasMessageStartingWith("each migration once does not make the schema of the classes:\n")
          .hasMessageContaining("\n  table projects is missing\n")
          .hasMessageContaining(
              "\n  column users.id differs; expected: id uuid NOT NULL DEFAULT gen_random_uuid();"
                  + " there is: id uuid; see V1__x.sql:1\n");
    }
  }

  /** As where Hibernate or a person named them; such migrations stay as they are. */
  @OnPostgres
  void theSqlIsOneMoreMigrationThatMendsThem(int major, @TempDir Path folder) throws Exception {
    for (Path file : filesOf(EXAMPLE)) {
      Files.writeString(
          folder.resolve(file.getFileName().toString()),
          file.endsWith("schema.json")
              ? Files.readString(file)
              : Files.readString(file)
                  .replace("tenants_slug_key", "uk_17")
                  .replace("tenant_users_user_id_fkey", "fk2pehe23hwdcyql94c531rbf70")
                  .replace("tenant_users_user_id_idx", "idx_1"));
    }
    VerifyReport before = Migrations.in(folder).verify(TestScratch.of(major));
    assertThat(before.isRight()).isFalse();
    assertThat(before.sql())
        .contains("ALTER TABLE tenants RENAME CONSTRAINT uk_17 TO tenants_slug_key;")
        .contains("RENAME CONSTRAINT fk2pehe23hwdcyql94c531rbf70 TO tenant_users_user_id_fkey;")
        .contains("ALTER INDEX idx_1 RENAME TO tenant_users_user_id_idx;")
        .doesNotContain("DROP", "CREATE");

    Files.writeString(folder.resolve("0005_names.sql"), before.sql());
    VerifyReport behind = Migrations.in(folder).verify(TestScratch.of(major));
    assertThat(behind.isRight()).as(behind.text()).isTrue();
    assertThat(behind.sql()).isEmpty();
  }

  private static List<Path> filesOf(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @OnPostgres
  void aDatabaseThatSomebodyUsesIsRefused(int major) throws Exception {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      database.execute("CREATE TABLE users (id int)");
      assertThatThrownBy(
              () -> Migrations.in(EXAMPLE).on(TestScratch.source(database)).makeTheSchema())
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "The database is not empty: it has the table users. Migrations are verified in an"
                  + " empty database of their own.");
      assertThat(database.rows("SELECT * FROM users")).isEmpty();
    }
  }

  @Test
  void aFolderThatCannotBeUsedIsNamed(@TempDir Path folder) throws Exception {
    assertThatThrownBy(() -> Migrations.in(folder.resolve("none")).verify(TestScratch.of(major())))
        .hasMessageStartingWith("There is no schema.json in ");
    Files.writeString(folder.resolve("schema.json"), "{");
    assertThatThrownBy(() -> Migrations.in(folder).verify(TestScratch.of(major())))
        .hasMessageContaining("schema.json cannot be used: ");
    Files.copy(
        EXAMPLE.resolve("schema.json"),
        folder.resolve("schema.json"),
        StandardCopyOption.REPLACE_EXISTING);
    assertThatThrownBy(() -> Migrations.in(folder).verify(TestScratch.of(major())))
        .hasMessageStartingWith("There are no migrations in ");
  }

  @Test
  void theReportIsJson() throws Exception {
    JsonObject json = Migrations.in(EXAMPLE).verify(TestScratch.of(major())).toJson();
    assertThat(json.get("right").getAsBoolean()).isTrue();
    assertThat(json.get("migrations").getAsInt()).isEqualTo(5);
    assertThat(json.getAsJsonArray("runs").asList())
        .extracting(it -> titleOf(it.getAsJsonObject()))
        .containsExactly("each migration once", "each script outside a transaction twice");
  }

  private static String titleOf(JsonObject run) {
    return run.get("title").getAsString();
  }

  private static int major() {
    return PostgresServer.majors().get(0);
  }
}
