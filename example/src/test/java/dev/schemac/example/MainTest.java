package dev.schemac.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example's classes, its bundled migrations and its table classes on a real PostgreSQL. */
class MainTest {

  private static EmbeddedPostgres server;
  private static Database database;

  @BeforeAll
  static void migrate() throws Exception {
    server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
    database = Database.open(server.getJdbcUrl("postgres", "postgres"));
    database.migrate();
  }

  @AfterAll
  static void stop() throws Exception {
    database.close();
    server.close();
  }

  @Test
  void aTenantHasItsMembers() throws SQLException {
    try (Connection connection = database.connect()) {
      Members members = new Members(connection);
      UUID acme = members.createTenant("acme", "Acme");
      UUID other = members.createTenant("other", "Other");
      UUID ada = members.createUser("ada@example.com", "Ada");
      UUID grace = members.createUser("grace@example.com", "Grace");
      members.add(acme, ada, Role.OWNER);
      members.add(acme, grace, Role.MEMBER);
      members.add(other, grace, Role.ADMIN);

      assertThat(members.of(acme))
          .isEqualTo(
              List.of(
                  new Members.Member("Ada", "ada@example.com", "owner"),
                  new Members.Member("Grace", "grace@example.com", "member")));
    }
  }

  @Test
  void anEmailIsUniqueWhateverItsCase() throws SQLException {
    try (Connection connection = database.connect()) {
      Members members = new Members(connection);
      members.createUser("Linus@example.com", "Linus");

      assertThatThrownBy(() -> members.createUser("linus@EXAMPLE.com", "Another"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("users_email_lower_key");
    }
  }

  @Test
  void migratingAgainDoesNothing() throws SQLException {
    int before = appliedMigrations();
    database.migrate();
    assertThat(appliedMigrations()).isEqualTo(before).isPositive();
  }

  /**
   * Somebody keeps a table for longer than a migration waits: in a transaction the first table that
   * it locks (55P03), there a further one (57014), and a row that a file outside of one updates.
   */
  @ParameterizedTest
  @CsvSource({
    "0000, LOCK TABLE tenant_users IN ROW EXCLUSIVE MODE",
    "0000, LOCK TABLE tenants IN ROW EXCLUSIVE MODE",
    "0002, UPDATE users SET display_name = 'Other'"
  })
  void aMigrationThatGetsNoLockIsTriedAgain(String until, String inTheWay) throws Exception {
    String name = "busy_" + UUID.randomUUID().toString().replace('-', '_');
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
    try (Database busy = Database.open(server.getJdbcUrl("postgres", name));
        Connection other = busy.connect();
        Statement its = other.createStatement();
        Connection observer = busy.connect();
        Statement seen = observer.createStatement()) {
      Flyway.configure()
          .dataSource(server.getJdbcUrl("postgres", name), "postgres", "")
          .locations("classpath:db/migration")
          .sqlMigrationPrefix("")
          .sqlMigrationSeparator("_")
          .target(until)
          .load()
          .migrate();
      its.execute("INSERT INTO users (email, display_name) VALUES ('old@example.com', 'Old')");
      other.setAutoCommit(false);
      its.execute(inTheWay);
      CompletableFuture<Void> migration = CompletableFuture.runAsync(busy::migrate);
      await(seen, migration, true);
      await(seen, migration, false);
      other.commit();
      migration.join();
      try (ResultSet handle = its.executeQuery("SELECT handle FROM users")) {
        handle.next();
        assertThat(handle.getString(1)).startsWith("user-");
      }
    }
  }

  /** Waits until somebody waits for a lock in this database, or nobody does. */
  private static void await(Statement statement, CompletableFuture<Void> migration, boolean waiting)
      throws SQLException {
    String query =
        "SELECT count(*) > 0 FROM pg_stat_activity"
            + " WHERE datname = current_database() AND wait_event_type = 'Lock'";
    boolean seen = !waiting;
    while (seen != waiting) {
      assertThat(migration).isNotDone();
      try (ResultSet result = statement.executeQuery(query)) {
        result.next();
        seen = result.getBoolean(1);
      }
    }
  }

  private static int appliedMigrations() throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet applied =
            statement.executeQuery("SELECT count(*) FROM flyway_schema_history WHERE success")) {
      applied.next();
      return applied.getInt(1);
    }
  }
}
