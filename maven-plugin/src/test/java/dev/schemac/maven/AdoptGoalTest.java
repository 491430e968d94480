package dev.schemac.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** {@code adopt}, and what comes behind it, in real builds and on a real server. */
class AdoptGoalTest extends GoalsOnPostgres {

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
}
