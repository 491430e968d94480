package dev.schemac.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The goals, as a user calls them, in real builds and on a real server. */
class GoalsTest extends GoalsOnPostgres {

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
}
