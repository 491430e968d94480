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
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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

  @Test
  void aMigrationThatGetsNoLockIsTriedAgain() throws Exception {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE busy");
    }
    try (Database busy = Database.open(server.getJdbcUrl("postgres", "busy"));
        Connection reader = busy.connect();
        Statement statement = reader.createStatement()) {
      Flyway.configure()
          .dataSource(server.getJdbcUrl("postgres", "busy"), "postgres", "")
          .locations("classpath:db/migration")
          .sqlMigrationPrefix("")
          .sqlMigrationSeparator("_")
          .target("0001")
          .load()
          .migrate();
      statement.execute(
          "INSERT INTO users (email, display_name) VALUES ('old@example.com', 'Old')");
      reader.setAutoCommit(false);
      statement.executeQuery("SELECT * FROM users").close();
      Thread end =
          new Thread(
              () -> {
                try {
                  Thread.sleep(4000); // Longer than a migration waits.
                  reader.commit();
                } catch (InterruptedException | SQLException e) {
                  throw new IllegalStateException(e);
                }
              });
      end.start();
      busy.migrate();
      end.join();
      try (ResultSet handle = statement.executeQuery("SELECT handle FROM users")) {
        handle.next();
        assertThat(handle.getString(1)).startsWith("user-");
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
