package dev.schemac.database.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.database.pull.Compile;
import dev.schemac.database.scratch.TestScratch;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.logging.core.NoOpLogService;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A project of Liquibase from its changelog to the first migration of schemac, and to drift. */
class ChangelogCliTest {

  private static final String FOLDER = "src/main/resources/db/changelog/";

  @TempDir Path temp;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(strings = {"yaml", "xml", "json"})
  void isAdopted(String form) throws Exception {
    String main = writeChangelog(form);
    assertThat(run(adopt(), main)).as(err.toString()).isZero();
    assertThat(out.toString())
        .startsWith("Pulled 2 tables into ")
        .contains("Add as the last entry to " + main + ", so that Liquibase runs");
    Path migrations = temp.resolve(FOLDER + "migrations");
    assertThat(list(migrations)).containsExactly("0000_changelog.sql", "schema.json");
    addEntry(main, out.toString());
    assertThat(run(List.of("verify"), main)).as(out + err.toString()).isZero();
    assertThat(out.toString())
        .isEqualTo("5 migrations make the schema of the classes on PostgreSQL 18\n");
  }

  @Test
  void goesOnWithTheMigrationsOfCompiles() throws Exception {
    String main = writeChangelog("yaml");
    assertThat(run(adopt(), main)).as(err.toString()).isZero();
    addEntry(main, out.toString());
    assertThat(compile()).contains("2 tables, migrations up to date");
    Path migrations = temp.resolve(FOLDER + "migrations");
    try (TestDatabase live = PostgresServer.of(18).newDatabase()) {
      String url = live.connection().getMetaData().getURL() + "&user=postgres";
      List<String> drift = List.of("drift", "--url", url);
      liquibase(live, main);
      assertThat(run(drift, main)).as(out + err.toString()).isZero();

      // The next migration of a compile is one of Liquibase's too.
      edit("src/main/java/shop/Users.java", "record Users(", "record Users(String nick, ");
      assertThat(compile()).contains("0001_");
      assertThat(list(migrations)).hasSize(3);
      assertThat(run(List.of("verify"), main)).as(out + err.toString()).isZero();
      assertThat(out.toString()).startsWith("6 migrations make the schema");
      assertThat(run(drift, main)).as(out + err.toString()).isZero();
      assertThat(out.toString())
          .contains("the last migration is 0000_changelog.sql::raw::includeAll (Liquibase)")
          .contains("0001_add_users_nick.sql::raw::includeAll has not run");
      liquibase(live, main);
      assertThat(run(drift, main)).as(out + err.toString()).isZero();
      assertThat(out.toString()).doesNotContain("has not run");

      live.execute("ALTER TABLE users DROP COLUMN nick");
      assertThat(run(drift, main)).isEqualTo(2);
      assertThat(out.toString()).contains("column users.nick is missing");
    }

    edit("src/main/java/shop/Users.java", "nick", "nicknames");
    assertThat(run(adopt(), main)).as("only a compile changes the snapshot").isZero();
    edit(FOLDER + "changes.xml", "varchar(20)", "varchar(30)");
    assertThat(run(adopt(), main)).isEqualTo(2);
    assertThat(out.toString()).contains("column orders.state differs", "varchar(30)");
  }

  /** Each file of the folder is a changeset of its own, which drift knows without a changelog. */
  @Test
  void driftReadsWhatLiquibaseNotesOfFiles() throws Exception {
    for (String file :
        List.of("schema.json", "0000_initial_schema.sql", "0001_create_projects.sql")) {
      write("migrations/" + file, Files.readString(Path.of("../migrations", file)));
    }
    write(
        "all.yaml",
        """
        databaseChangeLog:
          - includeAll:
              path: migrations/
              endsWithFilter: .sql
        """);
    try (TestDatabase live = PostgresServer.of(18).newDatabase()) {
      liquibase(live, temp, "all.yaml");
      String url = live.connection().getMetaData().getURL() + "&user=postgres";
      List<String> drift =
          List.of("drift", "--url", url, "--migrations", temp.resolve("migrations").toString());
      assertThat(run(drift)).as(out + err.toString()).isZero();
      assertThat(out.toString()).contains("0001_create_projects.sql (Liquibase)");
    }
  }

  @Test
  void whatCannotRunIsNamed() throws Exception {
    write("a.yaml", "databaseChangeLog: []\n");
    List<String> verify = List.of("adopt", "--package", "shop", "--sources", temp + "/src");
    assertThat(run(verify, "none.yaml", "")).isEqualTo(1);
    assertThat(err.toString()).contains("There is no changelog ");
    assertThat(run(verify, "a.yaml", "")).isEqualTo(1);
    assertThat(err.toString()).contains("There are no changesets in ");
    write("b.sql", "--liquibase formatted sql\n--changeset me:1\nCREATE TABLE t (id nonsense);\n");
    assertThat(run(verify, "b.sql", "")).isEqualTo(1);
    assertThat(err.toString())
        .contains("b.sql::1::me", "type \"nonsense\" does not exist")
        .doesNotContain("CREATE TABLE");
    write(
        "c.yaml",
        """
        databaseChangeLog:
          - changeSet: {id: 1, author: me, changes: [{executeCommand: {executable: touch, args: [{arg: {value: x}}]}}]}
        """);
    assertThat(run(verify, "c.yaml", "")).isEqualTo(1);
    assertThat(err.toString()).contains("c.yaml::1::me runs a program (executeCommand)");
    assertThat(temp.resolve("src")).doesNotExist();
  }

  /** Four changesets: two of SQL, two of XML, one of which runs outside a transaction. */
  private String writeChangelog(String form) throws IOException {
    write(
        FOLDER + "users.sql",
        """
        --liquibase formatted sql
        --changeset me:1
        CREATE TABLE users (id serial PRIMARY KEY, email text NOT NULL);
        --rollback DROP TABLE users;
        --changeset me:2 runInTransaction:false
        CREATE UNIQUE INDEX CONCURRENTLY users_email ON users (email);
        """);
    write(
        FOLDER + "changes.xml",
        """
        <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd">
          <changeSet id="3" author="me">
            <createTable tableName="orders">
              <column name="id" type="uuid"><constraints primaryKey="true"/></column>
              <column name="user_id" type="int"><constraints nullable="false"/></column>
            </createTable>
          </changeSet>
          <changeSet id="4" author="me">
            <addColumn tableName="orders">
              <column name="state" type="varchar(20)" defaultValue="new"/>
            </addColumn>
            <addForeignKeyConstraint constraintName="orders_user_id_fkey" baseTableName="orders"
                baseColumnNames="user_id" referencedTableName="users" referencedColumnNames="id"/>
          </changeSet>
        </databaseChangeLog>
        """);
    String main = "db.changelog-master." + form;
    write(
        FOLDER + main,
        switch (form) {
          case "xml" ->
              """
              <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog"
                  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                  xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd">
                <include file="db/changelog/users.sql"/>
                <include file="changes.xml" relativeToChangelogFile="true"/>
              </databaseChangeLog>
              """;
          case "json" ->
              """
              {"databaseChangeLog": [
                {"include": {"file": "db/changelog/users.sql"}},
                {"include": {"file": "db/changelog/changes.xml"}}
              ]}
              """;
          default ->
              """
              databaseChangeLog:
                - include:
                    file: db/changelog/users.sql
                - include:
                    file: changes.xml
                    relativeToChangelogFile: true
              """;
        });
    return main;
  }

  /** Puts the lines of the report where it says. */
  private void addEntry(String main, String report) throws IOException {
    int from = report.indexOf("to come:\n") + "to come:\n".length();
    String lines = report.substring(from, report.indexOf("Liquibase runs each"));
    String text = Files.readString(temp.resolve(FOLDER + main));
    write(
        FOLDER + main,
        main.endsWith("xml")
            ? text.replace("</databaseChangeLog>", lines + "</databaseChangeLog>")
            : main.endsWith("json") ? text.replace("]}", ", " + lines + "]}") : text + lines);
  }

  private List<String> adopt() {
    return List.of(
        "adopt", "--package", "shop", "--sources", temp.resolve("src/main/java").toString());
  }

  private String compile() throws IOException {
    return Compile.of(
        temp.resolve("src/main/java"),
        temp.resolve(FOLDER + "migrations"),
        temp.resolve("target/classes"),
        "-Aschemac.online=false");
  }

  /** As an application does when it starts: the resources are where its paths begin. */
  private void liquibase(TestDatabase database, String main) throws Exception {
    liquibase(database, temp.resolve("src/main/resources"), "db/changelog/" + main);
  }

  private static void liquibase(TestDatabase database, Path root, String main) throws Exception {
    Scope.child(
        Map.of(
            Scope.Attr.ui.name(),
            new LoggerUIService(),
            Scope.Attr.logService.name(),
            new NoOpLogService(),
            "liquibase.analytics.enabled",
            "false"),
        () -> {
          try (Liquibase liquibase =
              new Liquibase(
                  main,
                  new DirectoryResourceAccessor(root),
                  DatabaseFactory.getInstance()
                      .findCorrectDatabaseImplementation(
                          new JdbcConnection(TestScratch.source(database).getConnection())))) {
            liquibase.setShowSummary(UpdateSummaryEnum.OFF);
            liquibase.update(new Contexts());
          }
        });
  }

  private int run(List<String> arguments, String main) throws Exception {
    return run(arguments, main, FOLDER);
  }

  private int run(List<String> arguments, String main, String folder) throws Exception {
    List<String> all = new ArrayList<>(arguments);
    all.addAll(List.of("--changelog", temp.resolve(folder + main).toString()));
    return run(all);
  }

  private int run(List<String> arguments) throws Exception {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    List<String> all = new ArrayList<>(arguments);
    try (TestDatabase database = PostgresServer.of(18).newDatabase()) {
      all.addAll(List.of("--scratch", TestScratch.url(database)));
    }
    return SchemacCli.run(new PrintWriter(out), new PrintWriter(err), all.toArray(String[]::new));
  }

  private void write(String path, String text) throws IOException {
    Path file = temp.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void edit(String path, String from, String to) throws IOException {
    String text = Files.readString(temp.resolve(path));
    assertThat(text).contains(from);
    write(path, text.replace(from, to));
  }

  private static List<String> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }
}
