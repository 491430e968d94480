package dev.schemac.maven;

import dev.schemac.core.postgres.PostgresServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A project whose build calls goals, and a server of its own for them. */
abstract class GoalsOnPostgres {

  private static EmbeddedPostgres postgres;

  @TempDir Path temp;
  PluginProject project;

  @BeforeAll
  static void start() throws IOException, SQLException {
    postgres = PostgresServer.builder(18).start();
    database("scratch");
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @BeforeEach
  void project() throws IOException {
    project = new PluginProject(temp.toRealPath());
  }

  static String scratch() {
    return "-Dschemac.db.scratch=" + postgres.getJdbcUrl("postgres", "postgres");
  }

  static String database(String name) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
    return postgres.getJdbcUrl("postgres", name);
  }

  static void execute(String url, String sql) throws SQLException {
    try (Connection connection = java.sql.DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
