package dev.schemac.database.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.database.catalog.CatalogFilter;
import dev.schemac.database.difference.MendingScript;
import dev.schemac.database.migrations.MigrationFile;
import dev.schemac.database.migrations.MigrationFiles;
import dev.schemac.database.migrations.MigrationRunner;
import dev.schemac.database.scratch.ScratchDatabases;
import dev.schemac.database.scratch.TestScratch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database with the example's migrations, and what people do to it. */
class DriftTest {

  private static final Path EXAMPLE = Path.of("../migrations");

  private static final String FLYWAY_TABLE =
      """
      CREATE TABLE flyway_schema_history (
        installed_rank int PRIMARY KEY, version varchar(50), description varchar(200) NOT NULL,
        type varchar(20) NOT NULL, script varchar(1000) NOT NULL, checksum int,
        installed_by varchar(100) NOT NULL, installed_on timestamp NOT NULL DEFAULT now(),
        execution_time int NOT NULL, success boolean NOT NULL)""";

  private static final String LIQUIBASE_TABLE =
      """
      CREATE TABLE databasechangelog (
        id varchar(255) NOT NULL, author varchar(255) NOT NULL, filename varchar(255) NOT NULL,
        dateexecuted timestamp NOT NULL, orderexecuted int NOT NULL, exectype varchar(10) NOT NULL,
        md5sum varchar(35), description varchar(255))""";

  @OnPostgres
  void aMigratedDatabaseHasNotDrifted(int major) throws Exception {
    try (TestDatabase database = migrated(major, 5)) {
      DriftReport report = check(database, "0004");
      assertThat(report.text())
          .isEqualTo(
              "The database is what its migrations make; the last migration is"
                  + " 0004_add_users_handle_switch.sql (at)");
      assertThat(report.hasDrift()).isFalse();
      assertThat(report.toExpected().text()).isEmpty();
      assertThat(report.toActual().text()).isEmpty();
    }
  }

  /** At each point of the history, also in the middle of a migration of several files. */
  @OnPostgres
  void norHasOneThatIsBehind(int major) throws Exception {
    List<MigrationFile> files = MigrationFiles.read(EXAMPLE).files();
    for (int ran = 1; ran < files.size(); ran++) {
      try (TestDatabase database = migrated(major, ran)) {
        DriftReport report = check(database, files.get(ran - 1).name());
        assertThat(report.hasDrift()).as(report.text()).isFalse();
        assertThat(report.notRun())
            .isEqualTo(files.subList(ran, files.size()).stream().map(MigrationFile::name).toList());
      }
    }
  }

  /** A view of a person's migration is what the migrations make; no snapshot knows of it. */
  @OnPostgres
  void whatAPersonsMigrationMakesIsNoDrift(int major, @TempDir Path folder) throws Exception {
    for (String name : List.of("schema.json", "0000_initial_schema.sql")) {
      Files.copy(EXAMPLE.resolve(name), folder.resolve(name));
    }
    Files.writeString(
        folder.resolve("0001_names.sql"), "CREATE VIEW emails AS SELECT email FROM users;");
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      new MigrationRunner(database.connection()).run(MigrationFiles.read(folder).files());
      Drift drift = Drift.from(folder).at("0001");
      assertThat(drift.check(database.connection(), scratch(major)).differences()).isEmpty();
      database.execute("DROP VIEW emails");
      assertThat(drift.check(database.connection(), scratch(major)).text())
          .contains("view emails is missing")
          .contains("see 0001_names.sql:1");
    }
  }

  @OnPostgres
  void whatSomebodyHasDoneIsNamedAndMended(int major) throws Exception {
    try (TestDatabase database = migrated(major, 5)) {
      database.execute(
          """
          ALTER TABLE users ALTER COLUMN display_name DROP NOT NULL;
          DROP INDEX projects_tenant_id_owner_id_idx;
          CREATE INDEX mine ON users (last_seen_at);
          CREATE TABLE notes (id int);
          CREATE VIEW names AS SELECT display_name FROM users""");
      DriftReport report = check(database, "4");
      assertThat(report.text())
          .startsWith("The database has drifted; the last migration is 0004_")
          .contains("\n  table notes is not expected\n")
          .contains("\n  column users.display_name differs; ")
          .contains("\n  index mine on users is not expected; ")
          .contains("\n  index projects_tenant_id_owner_id_idx on projects is missing; ")
          .contains("0001_create_projects.sql:30")
          .contains("\n  view names is not expected; ");
      assertThat(report.toExpected().open())
          .anyMatch(it -> it.startsWith("Column 'display_name' of table 'users' becomes NOT NULL"))
          .anyMatch(it -> it.startsWith("view names is not expected"));
      run(database, report.toExpected());
      DriftReport mended = check(database, "4");
      assertThat(mended.differences()).hasSize(1);
      assertThat(mended.toExpected().scripts()).isEmpty();

      // The other way: what the person did, for a migration of their own.
      try (TestDatabase other = migrated(major, 5)) {
        run(other, report.toActual());
        assertThat(check(other, "4").differences()).hasSize(4);
      }
    }
  }

  @OnPostgres
  void statesThatNoSchemaSaysAreNamed(int major) throws Exception {
    try (TestDatabase database = migrated(major, 5)) {
      database.execute(
          """
          INSERT INTO users (email, display_name, handle) VALUES ('a@b', 'A', 'a');
          INSERT INTO users (email, display_name, handle) VALUES ('c@d', 'A', 'b');
          ALTER TABLE users ADD CONSTRAINT named CHECK (display_name <> '') NOT VALID;
          CREATE FUNCTION zz_schemac_users() RETURNS trigger LANGUAGE plpgsql
            AS 'BEGIN RETURN NEW; END';
          CREATE TRIGGER zz_schemac_users BEFORE INSERT ON users
            FOR EACH ROW EXECUTE FUNCTION zz_schemac_users()""");
      assertThatThrownBy(
          () ->
              database.execute(
                  "CREATE UNIQUE INDEX CONCURRENTLY names_build ON users (display_name)"));
      DriftReport report = check(database, "4");
      assertThat(report.conditions())
          .contains(
              new Condition(Condition.Type.INVALID_INDEX, "names_build on users"),
              new Condition(Condition.Type.NOT_VALID_CONSTRAINT, "named on users"),
              new Condition(Condition.Type.NEVER_ANALYZED, "public.users"));
      assertThat(
              report.conditions().stream()
                  .filter(it -> it.type() == Condition.Type.LEFT_BY_MIGRATION)
                  .map(Condition::name))
          .anyMatch(it -> it.startsWith("function zz_schemac_users"))
          .anyMatch(it -> it.startsWith("trigger zz_schemac_users"))
          .anyMatch(it -> it.contains("names_build"));
    }
  }

  @OnPostgres
  void flywaySaysWhatRan(int major) throws Exception {
    try (TestDatabase database = migrated(major, 3)) {
      database.execute(FLYWAY_TABLE);
      flyway(database, 1, null, "SCHEMA", "\"public\"", true);
      flyway(database, 2, "0000", "SQL", "0000_initial_schema.sql", true);
      flyway(database, 3, "0001", "SQL", "sub/0001_create_projects.sql", true);
      flyway(database, 4, "0002", "SQL", "0002_add_users_handle.sql", true);
      flyway(database, 5, "0003", "SQL", "0003_add_users_handle_fill.sql", false);
      DriftReport report = Drift.from(EXAMPLE).check(database.connection(), scratch(major));
      assertThat(report.source()).isEqualTo("Flyway");
      assertThat(report.at()).isEqualTo("0002_add_users_handle.sql");
      assertThat(report.failed()).containsExactly("0003_add_users_handle_fill.sql");
      assertThat(report.unknown()).isEmpty();
      assertThat(report.differences()).isEmpty();
      assertThat(report.hasDrift()).isTrue();
    }
  }

  @OnPostgres
  void aBaselineCountsAsRun(int major) throws Exception {
    try (TestDatabase database = migrated(major, 5)) {
      database.execute(FLYWAY_TABLE);
      flyway(database, 1, "3", "BASELINE", "<< Flyway Baseline >>", true);
      flyway(database, 2, "4", "SQL", "0004_add_users_handle_switch.sql", true);
      flyway(database, 3, "5", "SQL", "0005_of_another_branch.sql", true);
      DriftReport report = Drift.from(EXAMPLE).check(database.connection(), scratch(major));
      assertThat(report.notRun()).isEmpty();
      assertThat(report.unknown()).containsExactly("0005_of_another_branch.sql");
      assertThat(report.differences()).isEmpty();
    }
  }

  @OnPostgres
  void liquibaseSaysWhatRan(int major) throws Exception {
    try (TestDatabase database = migrated(major, 2)) {
      database.execute(LIQUIBASE_TABLE);
      database.execute(
          "INSERT INTO databasechangelog SELECT x, 'me', 'db/changelog/' || x, now(), n, 'EXECUTED'"
              + " FROM (VALUES ('0000_initial_schema.sql', 1), ('0001_create_projects.sql', 2))"
              + " AS v (x, n)");
      DriftReport report = Drift.from(EXAMPLE).check(database.connection(), scratch(major));
      assertThat(report.source()).isEqualTo("Liquibase");
      assertThat(report.notRun()).hasSize(3);
      assertThat(report.hasDrift()).as(report.text()).isFalse();
    }
  }

  @OnPostgres
  void theScratchServerCanBeNamed(int major) throws Exception {
    try (TestDatabase database = migrated(major, 5)) {
      System.setProperty(ScratchDatabases.URL_PROPERTY, TestScratch.url(database));
      assertThat(Drift.from(EXAMPLE).at("4").check(database.connection()).hasDrift()).isFalse();
    } finally {
      System.clearProperty(ScratchDatabases.URL_PROPERTY);
    }
  }

  @OnPostgres
  void whatAnotherApplicationHasCanBeLeftOut(int major) throws Exception {
    try (TestDatabase database = migrated(major, 5)) {
      database.execute("CREATE SCHEMA other; CREATE TABLE other.t (); CREATE TABLE queue_1 ()");
      Drift drift =
          Drift.from(EXAMPLE)
              .at("4")
              .comparing(
                  CatalogFilter.ALL.inSchemas(List.of("public")).ignoring(List.of("queue_*")));
      assertThat(drift.check(database.connection(), scratch(major)).hasDrift()).isFalse();
      assertThat(check(database, "4").differences()).hasSize(2);
    }
  }

  /** A role that owns nothing can be used, and nothing is written. */
  @OnPostgres
  void theDatabaseIsOnlyRead(int major) throws Exception {
    try (TestDatabase database = migrated(major, 5)) {
      database.execute(
          "GRANT USAGE ON SCHEMA public TO PUBLIC; DROP ROLE IF EXISTS drift_reader; CREATE ROLE drift_reader; SET ROLE drift_reader;"
              + " SET default_transaction_read_only = on");
      DriftReport report = check(database, "4");
      assertThat(report.hasDrift()).as(report.text()).isFalse();
      assertThat(database.connection().getAutoCommit()).isTrue();
      database.execute("RESET ROLE; SET default_transaction_read_only = off");
      database.execute("DROP ROLE drift_reader");
    }
  }

  /** Each schema may have a history of its own; the one that is compared counts. */
  @OnPostgres
  void theHistoryOfTheComparedSchemaCounts(int major) throws Exception {
    try (TestDatabase database = migrated(major, 5)) {
      database.execute(FLYWAY_TABLE);
      database.execute(
          "INSERT INTO flyway_schema_history VALUES (1, '1', 'x', 'BASELINE', 'x', 0, 'x', now(), 0, true)");
      database.execute("CREATE SCHEMA other; SET search_path = other");
      database.execute(FLYWAY_TABLE);
      database.execute("CREATE TABLE other.filled AS SELECT 1 AS x; RESET search_path");
      Drift drift = Drift.from(EXAMPLE);
      assertThatThrownBy(() -> drift.check(database.connection(), scratch(major)))
          .hasMessageContaining("name the schema to compare");
      DriftReport report =
          drift
              .comparing(CatalogFilter.ALL.inSchemas(List.of("public")))
              .check(database.connection(), scratch(major));
      assertThat(report.at()).isEqualTo("0001_create_projects.sql");
      assertThat(report.text()).doesNotContain("filled");
    }
  }

  @OnPostgres
  void whereNobodySaysWhatRanItIsAskedFor(int major) throws Exception {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      assertThatThrownBy(() -> Drift.from(EXAMPLE).check(database.connection(), scratch(major)))
          .isInstanceOf(DriftException.class)
          .hasMessageEndingWith("say which migration ran last (at).");
      assertThatThrownBy(() -> check(database, "0009"))
          .isInstanceOf(DriftException.class)
          .hasMessageStartingWith("There is no migration 0009 in ");
    }
  }

  @Test
  void theReportIsJson() throws Exception {
    int major = PostgresServer.majors().get(0);
    try (TestDatabase database = migrated(major, 5)) {
      database.execute("ALTER TABLE users ADD COLUMN extra int");
      assertThat(check(database, "4").toJson().toString())
          .startsWith("{\"drift\":true,")
          .contains(
              "\"differences\":[{\"type\":\"unexpected\",\"kind\":\"column\",\"name\":\"users.extra\","
                  + "\"table\":\"users\",\"actual\":\"extra integer\",\"file\":")
          .contains("DROP COLUMN extra");
    }
  }

  private static DriftReport check(TestDatabase database, String at) throws Exception {
    return Drift.from(EXAMPLE).at(at).check(database.connection(), scratch(database.major()));
  }

  private static ScratchDatabases scratch(int major) {
    return TestScratch.of(major);
  }

  private static void run(TestDatabase database, MendingScript script) throws Exception {
    MigrationRunner runner = new MigrationRunner(database.connection());
    for (MendingScript.Part part : script.scripts()) {
      runner.run(new MigrationFile("mending", null, part.sql(), part.transactional()));
    }
  }

  private static TestDatabase migrated(int major, int files) throws Exception {
    TestDatabase database = PostgresServer.of(major).newDatabase();
    try (Connection connection = database.connect()) {
      new MigrationRunner(connection).run(MigrationFiles.read(EXAMPLE).files().subList(0, files));
    }
    return database;
  }

  private static void flyway(
      TestDatabase database, int rank, String version, String type, String script, boolean ok) {
    String number = version == null ? "NULL" : "'" + version + "'";
    database.execute(
        "INSERT INTO flyway_schema_history VALUES ("
            + rank
            + ", "
            + number
            + ", 'x', '"
            + type
            + "', '"
            + script
            + "', 1, 'me', now(), 1, "
            + ok
            + ")");
  }
}
