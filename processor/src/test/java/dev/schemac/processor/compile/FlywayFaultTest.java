package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schemac.core.postgres.Catalog;
import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/**
 * Flyway, set up as the README says, whose connection is killed in the middle of a statement. What
 * the README says of that, {@code repair} and {@code migrate}, leads to the database that the
 * classes say.
 */
class FlywayFaultTest {

  /** Two batches and a half. */
  private static final int ROWS = 25_000;

  private static final String BEFORE =
      """
      import dev.schemac.*;
      @Table("users")
      class Users {
        @PrimaryKey long id;
        @Column(nullable = false) String email;
        int age;
      }
      """;

  private static final String AFTER =
      BEFORE
          .replace(
              "String email;",
              """
          String email;
            @Unique @Column(nullable = false) @Backfill("lower(email)") String login;
          """)
          .replace("int age", "@Check(\"age >= 0\") int age");

  @TempDir static Path folder;

  private static TestProject project;

  @BeforeAll
  static void compile() {
    project = new TestProject(folder.resolve("project"));
    for (String source : new String[] {BEFORE, AFTER}) {
      project.source("Users.java", source);
      CompileResult result =
          project.build(
              "-Aschemac.base=none", "-Aschemac.lockTimeout=5min", "-Aschemac.mode=write");
      assertThat(result.success()).as(result.output()).isTrue();
    }
    assertThat(SqlFiles.of(project).texts().keySet())
        .containsExactly(
            "0000_initial_schema.sql",
            "0001_add_users_login.sql",
            "0002_add_users_login_fill.sql",
            "0003_add_users_login_switch.sql",
            "0004_add_users_login_settle.sql");
  }

  @OnPostgres
  void whileTheFirstFileWaitsForTheTable(int major) throws Exception {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      create(database);
      kill(database, "LOCK TABLE users IN ACCESS SHARE MODE", "LOCK TABLE |ALTER TABLE ");
      assertThat(database.rows("SELECT proname FROM pg_proc WHERE proname ~ 'schemac'")).isEmpty();
      recover(database);
    }
  }

  @OnPostgres
  void betweenTwoBatches(int major) throws Exception {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      create(database);
      flyway(database).target("0001").load().migrate();
      kill(database, "SELECT FROM users WHERE id = 15000 FOR UPDATE", "DO ");
      assertThat(database.value("SELECT count(login) FROM users"))
          .as("what the first batch has committed")
          .isEqualTo("10000");
      recover(database);
    }
  }

  /** It waits at last for whoever may still need the rows as they were, and leaves an index. */
  @OnPostgres
  void whileAnIndexIsBuilt(int major) throws Exception {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      create(database);
      kill(
          database,
          "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ; SELECT count(*) FROM pg_class",
          "CREATE UNIQUE INDEX CONCURRENTLY ");
      assertThat(database.rows("SELECT indexrelid::regclass FROM pg_index WHERE NOT indisvalid"))
          .containsExactly("users_login_key_build");
      recover(database);
    }
  }

  @OnPostgres
  void beforeTheSwitch(int major) throws Exception {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      create(database);
      flyway(database).target("0002").load().migrate();
      kill(database, "LOCK TABLE users IN ACCESS SHARE MODE", "DROP TRIGGER ");
      assertThat(database.rows("SELECT FROM pg_constraint WHERE conname = 'users_login_key'"))
          .isEmpty();
      recover(database);
    }
  }

  @OnPostgres
  void whileItValidates(int major) throws Exception {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      create(database);
      flyway(database).target("0003").load().migrate();
      kill(
          database,
          "LOCK TABLE users IN SHARE UPDATE EXCLUSIVE MODE",
          "ALTER TABLE users VALIDATE CONSTRAINT ");
      recover(database);
    }
  }

  /** As two instances of an application do that start together. */
  @OnPostgres
  void twoThatMigrateAtOnce(int major) throws Exception {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      create(database);
      List<CompletableFuture<Void>> both = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        Flyway flyway = flyway(database).load();
        both.add(CompletableFuture.runAsync(flyway::migrate));
      }
      both.forEach(CompletableFuture::join);
      assertThat(flyway(database).load().migrate().migrationsExecuted).isZero();
      recover(database);
    }
  }

  private static void create(TestDatabase database) throws SQLException {
    flyway(database).target("0000").load().migrate();
    database.execute(
        "INSERT INTO users SELECT i, 'User' || i || '@Example.org', i % 90 FROM generate_series(1, "
            + ROWS
            + ") i");
  }

  /** Kills Flyway's connection once a statement waits for another transaction. */
  private static void kill(TestDatabase database, String inTheWay, String statement)
      throws SQLException {
    Flyway flyway = flyway(database).load();
    try (Connection other = database.connect();
        Statement its = other.createStatement()) {
      other.setAutoCommit(false);
      its.execute(inTheWay);
      CompletableFuture<Void> migration = CompletableFuture.runAsync(flyway::migrate);
      boolean killed = false;
      while (!killed && !migration.isDone()) {
        killed =
            !database
                .rows(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE datname = current_database() AND wait_event_type = 'Lock'"
                        + (" AND query ~ '(^|\\n)(" + statement + ")'"))
                .isEmpty();
      }
      assertThatThrownBy(migration::join).hasCauseInstanceOf(FlywayException.class);
      assertThat(killed).as("a statement waited").isTrue();
      other.rollback();
    }
  }

  private static void recover(TestDatabase database) throws SQLException {
    Flyway flyway = flyway(database).load();
    flyway.repair();
    flyway.migrate();
    assertThat(database.rows("SELECT id FROM users WHERE login IS DISTINCT FROM lower(email)"))
        .isEmpty();
    assertThat(database.value("SELECT count(*) FROM users")).isEqualTo(String.valueOf(ROWS));
    assertThat(
            database.rows(
                "SELECT version, success FROM flyway_schema_history ORDER BY installed_rank"))
        .containsExactly("0000 | t", "0001 | t", "0002 | t", "0003 | t", "0004 | t");
    database.execute("DROP TABLE flyway_schema_history");
    try (TestDatabase fresh = PostgresServer.of(database.major()).newDatabase()) {
      SqlFiles.of(project).apply(fresh);
      assertThat(Catalog.read(database)).isEqualTo(Catalog.read(fresh));
    }
  }

  private static FluentConfiguration flyway(TestDatabase database) throws SQLException {
    FluentConfiguration configuration =
        Flyway.configure()
            .dataSource(database.connection().getMetaData().getURL(), "postgres", "postgres")
            .locations("filesystem:" + project.migrations())
            .sqlMigrationPrefix("")
            .sqlMigrationSeparator("_")
            .validateMigrationNaming(true);
    configuration
        .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
        .setTransactionalLock(false);
    return configuration;
  }
}
