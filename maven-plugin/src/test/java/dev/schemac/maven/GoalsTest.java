package dev.schemac.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.PostgresServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals, as a user calls them, in real builds and on a real server. */
class GoalsTest {

  private static EmbeddedPostgres postgres;

  @TempDir Path temp;
  private PluginProject project;

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

  /** From a database to the first generated migration: pull, compile, change, compile, drift. */
  @Test
  void pullsWhatTheNextCompileFindsUpToDate() throws Exception {
    String url = database("pulled");
    execute(
        url,
        "CREATE TABLE customers (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,"
            + " email varchar(320) NOT NULL UNIQUE);"
            + "CREATE VIEW emails AS SELECT email FROM customers");
    PluginProject.Result pulled =
        project.goal("pull", "-Dschemac.db.url=" + url, "-Dschemac.db.package=shop.model");
    assertThat(pulled.exit()).as(pulled.output()).isZero();
    assertThat(pulled.output()).contains("Pulled 1 table").contains("view emails");
    assertThat(project.read("src/main/java/shop/model/Customers.java"))
        .contains("public record Customers(");

    PluginProject.Result compiled = project.maven("compile");
    assertThat(compiled.output()).contains("migrations up to date");
    assertThat(project.list("migrations")).hasSize(3);

    PluginProject.Result again =
        project.goal("pull", "-Dschemac.db.url=" + url, "-Dschemac.db.package=shop.model");
    assertThat(again.exit()).as(again.output()).isZero();
    assertThat(again.output()).contains("nothing was written");

    PluginProject.Result right =
        project.goal(
            "drift",
            "-Dschemac.db.url=" + url,
            "-Dschemac.db.at=0000",
            "-Dschemac.db.ignore=emails",
            scratch());
    assertThat(right.exit()).as(right.output()).isZero();

    execute(url, "ALTER TABLE customers ADD COLUMN forgotten integer");
    PluginProject.Result drifted =
        project.goal("drift", "-Dschemac.db.url=" + url, "-Dschemac.db.at=0000", scratch());
    assertThat(drifted.exit()).as(drifted.output()).isNotZero();
    assertThat(drifted.output()).contains("forgotten");
  }

  /**
   * Two commands take a project of Flyway to "up to date"; then its migrations make its classes.
   */
  @Test
  void adoptsTheMigrationsOfFlyway() throws Exception {
    String folder = "src/main/resources/db/migration/";
    project.write(folder + "V1__users.sql", "CREATE TABLE ${people} (id serial PRIMARY KEY);\n");
    project.write(
        folder + "V2__names.sql",
        "ALTER TABLE users ADD COLUMN name text NOT NULL DEFAULT '${nobody}';\n");
    project.write(folder + "V2__names.sql.conf", "placeholderReplacement=false\n");
    project.write(
        folder + "V3__orders.sql",
        "CREATE TABLE orders (id uuid PRIMARY KEY, user_id integer NOT NULL REFERENCES users);\n");
    String people = "-Dflyway.placeholders.people=users";
    PluginProject.Result adopted =
        project.goal("adopt", "-Dschemac.db.package=shop.model", people, scratch());
    assertThat(adopted.exit()).as(adopted.output()).isZero();
    assertThat(project.list("src/main/java/shop/model")).contains("Orders.java", "Users.java");

    project.write(
        "schemac.properties", "migrations=src/main/resources/db/migration\nnaming=flyway\n");
    PluginProject.Result compiled = project.maven("compile");
    assertThat(compiled.output()).contains("migrations up to date");

    PluginProject.Result verified =
        project.goal(
            "verify", "-Dschemac.migrations=src/main/resources/db/migration", people, scratch());
    assertThat(verified.exit()).as(verified.output()).isZero();

    String live = database("live");
    Flyway.configure()
        .dataSource(live, null, null)
        .locations("filesystem:" + temp.toRealPath().resolve(folder))
        .placeholders(Map.of("people", "users"))
        .load()
        .migrate();
    String[] drift = {
      "-Dschemac.db.url=" + live,
      "-Dschemac.migrations=src/main/resources/db/migration",
      "-Dschemac.db.report=target/drift.json",
      people,
      scratch()
    };
    PluginProject.Result same = project.goal("drift", drift);
    assertThat(same.exit()).as(same.output()).isZero();
    assertThat(project.read("target/drift.json"))
        .contains("\"drift\": false", "\"source\": \"Flyway\"");

    // A database that Flyway migrated before it had this baseline, and one from it on.
    project.write(
        folder + "B3__all.sql",
        "CREATE TABLE users (id serial PRIMARY KEY, name text NOT NULL DEFAULT '${nobody}');\n"
            + "CREATE TABLE orders (id uuid PRIMARY KEY, user_id integer NOT NULL REFERENCES users);\n");
    project.write(folder + "B3__all.sql.conf", "placeholderReplacement=false\n");
    PluginProject.Result older = project.goal("drift", drift);
    assertThat(older.exit()).as(older.output()).isZero();
    Files.delete(temp.toRealPath().resolve(folder + "B3__all.sql"));
    Files.delete(temp.toRealPath().resolve(folder + "B3__all.sql.conf"));

    project.write(folder + "V3__orders.sql", "CREATE TABLE orders (id uuid PRIMARY KEY);\n");
    PluginProject.Result broken =
        project.goal(
            "verify", "-Dschemac.migrations=src/main/resources/db/migration", people, scratch());
    assertThat(broken.exit()).as(broken.output()).isNotZero();
    assertThat(broken.output()).contains("user_id").contains("V3__orders.sql");
  }

  /** The changelog includes the folder beside it, whose first file stands for its history. */
  @Test
  void adoptsAChangelogOfLiquibase() throws Exception {
    String changelog = "-Dschemac.db.changelog=src/main/resources/db/changelog/all.yaml";
    String text =
        """
        databaseChangeLog:
          - changeSet:
              id: 1
              author: me
              changes:
                - sql: {sql: CREATE TABLE users (id serial PRIMARY KEY)}
        """;
    project.write("src/main/resources/db/changelog/all.yaml", text);
    PluginProject.Result adopted =
        project.goal("adopt", "-Dschemac.db.package=shop.model", changelog, scratch());
    assertThat(adopted.exit()).as(adopted.output()).isZero();
    assertThat(adopted.output()).contains("path: migrations/");
    project.write(
        "src/main/resources/db/changelog/all.yaml",
        text + "  - includeAll: {path: db/changelog/migrations, endsWithFilter: .sql}\n");
    PluginProject.Result verified = project.goal("verify", changelog, scratch());
    assertThat(verified.exit()).as(verified.output()).isZero();
    assertThat(verified.output()).contains("2 migrations make the schema of the classes");
  }

  /** The server that a goal starts itself is one of Maven's repositories. */
  @Test
  void startsAServerOfItsOwn() throws Exception {
    project.write(
        "src/main/java/shop/Customer.java",
        "package shop;\n@dev.schemac.Table class Customer { @dev.schemac.PrimaryKey long id; }\n");
    PluginProject.Result compiled = project.maven("compile");
    assertThat(compiled.exit()).as(compiled.output()).isZero();
    PluginProject.Result verified = project.goal("verify", "-Dschemac.db.postgres=18");
    assertThat(verified.exit()).as(verified.output()).isZero();
  }

  @Test
  void saysWhatIsWrongAndNoSecret() throws IOException {
    PluginProject.Result result =
        project.goal(
            "pull",
            "-Dschemac.db.url=postgresql://u:secret@localhost:1/d",
            "-Dschemac.db.package=shop");
    assertThat(result.exit()).isNotZero();
    assertThat(result.output())
        .contains("Start the server, or correct host and port.")
        .doesNotContain("secret");
    assertThat(
            project
                .goal(
                    "pull",
                    "-Dschemac.db.url=postgresql://localhost:1/d",
                    "-Dschemac.db.package=a.class")
                .output())
        .contains("'a.class' cannot be the name of a package");
    assertThat(
            project
                .goal(
                    "pull",
                    "-Dschemac.db.url=postgresql://localhost:1/d",
                    "-Dschemac.db.package=a",
                    "-Dschemac.db.style=entity")
                .output())
        .contains("'entity' is no style; write record or class or jpa.");
  }

  @Test
  void pullsEntitiesWithTheirSettings() throws Exception {
    String url = database("entities");
    execute(url, "CREATE TABLE customers (id uuid PRIMARY KEY, name varchar(80) NOT NULL)");
    PluginProject.Result pulled =
        project.goal(
            "pull",
            "-Dschemac.db.url=" + url,
            "-Dschemac.db.package=shop.model",
            "-Dschemac.db.style=jpa");
    assertThat(pulled.exit()).as(pulled.output()).isZero();
    assertThat(project.read("src/main/java/shop/model/Customers.java"))
        .contains("@Entity", "@Column(length = 80, nullable = false)");
    assertThat(project.read("schemac.properties")).isEqualTo("jpa=spring\nhibernate=6\n");
  }

  private static String scratch() {
    return "-Dschemac.db.scratch=" + postgres.getJdbcUrl("postgres", "postgres");
  }

  private static String database(String name) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
    return postgres.getJdbcUrl("postgres", name);
  }

  private static void execute(String url, String sql) throws SQLException {
    try (Connection connection = java.sql.DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
