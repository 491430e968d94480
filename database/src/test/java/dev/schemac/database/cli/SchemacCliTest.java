package dev.schemac.database.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.schemac.core.postgres.PostgresServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.flywaydb.database.postgresql.TransactionalModel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line: what it prints where, and its exit codes. */
class SchemacCliTest {

  private static EmbeddedPostgres postgres;

  @TempDir Path temp;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void start() throws IOException, SQLException {
    postgres = PostgresServer.builder(18).start();
    execute("postgres", "CREATE DATABASE shop");
    execute(
        "shop", "CREATE TABLE customers (id bigint PRIMARY KEY); CREATE VIEW v AS SELECT 1 AS one");
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @Test
  void pullsOnceAndThenSaysWhatDiffers() throws Exception {
    assertThat(pull()).as(err.toString()).isZero();
    assertThat(out.toString())
        .contains("Pulled 1 table into")
        .contains("The classes do not say 1 thing of the database:\n  view v\n");
    assertThat(err.toString()).contains("Reading jdbc:postgresql://");
    Path customers = temp.resolve("src/shop/Customers.java");
    String pulled = Files.readString(customers);

    assertThat(pull()).isZero();
    Files.writeString(customers, pulled + "// mine\n");
    assertThat(pull()).isEqualTo(2);
    assertThat(out.toString()).contains("  other text: shop/Customers.java\n    -// mine\n");
    assertThat(customers).hasContent(pulled + "// mine\n");
  }

  @Test
  void saysDriftInTextAndJson() throws Exception {
    execute("postgres", "CREATE DATABASE live TEMPLATE shop");
    assertThat(pull("--ignore", "v")).as(err.toString()).isZero();
    List<String> drift =
        List.of(
            "drift",
            "--url",
            url("live"),
            "--migrations",
            temp.resolve("migrations").toString(),
            "--at",
            "0000",
            "--ignore",
            "v",
            "--scratch",
            url("postgres"));
    assertThat(run(drift)).as(out + err.toString()).isZero();
    execute("live", "ALTER TABLE customers ADD COLUMN forgotten text");
    List<String> sql = new ArrayList<>(drift);
    sql.add("--sql");
    assertThat(run(sql)).isEqualTo(2);
    assertThat(out.toString())
        .contains("column customers.forgotten is not expected")
        .contains("-- Takes the database to what its migrations make:")
        .contains("DROP COLUMN forgotten")
        .contains("ADD COLUMN forgotten text");
    List<String> json = new ArrayList<>(drift);
    json.addAll(List.of("--json", "--quiet"));
    assertThat(run(json)).isEqualTo(2);
    assertThat(err.toString()).isEmpty();
    JsonObject found = JsonParser.parseString(out.toString()).getAsJsonObject();
    assertThat(found.toString()).contains("customers.forgotten");
  }

  @Test
  void verifiesAFolder() throws Exception {
    assertThat(pull()).isZero();
    List<String> verify =
        List.of(
            "verify",
            "--migrations",
            temp.resolve("migrations").toString(),
            "--postgres",
            "18",
            "--scratch",
            url("postgres"));
    assertThat(run(verify)).as(out + err.toString()).isZero();
    assertThat(out.toString())
        .isEqualTo("1 migrations make the schema of the classes on PostgreSQL 18\n");
    Path first = temp.resolve("migrations/0000_initial_schema.sql");
    Files.writeString(first, Files.readString(first).replace("bigint", "integer"));
    assertThat(run(verify)).isEqualTo(2);
    assertThat(out.toString())
        .contains("column customers.id differs")
        .contains("0000_initial_schema.sql:");
  }

  /** No class says functions and domains, without which the tables cannot be made. */
  @Test
  void verifiesTablesThatNeedFunctionsAndDomains() throws Exception {
    execute("postgres", "CREATE DATABASE calling");
    execute(
        "calling",
        "CREATE FUNCTION fine(text) RETURNS boolean IMMUTABLE RETURN $1 <> '';"
            + "CREATE DOMAIN address AS text CHECK (fine(VALUE));"
            + "CREATE TABLE customers (name text CHECK (fine(name)), home address)");
    String migrations = temp.resolve("migrations").toString();
    List<String> pull = new ArrayList<>(List.of("pull", "--url", url("calling")));
    pull.addAll(List.of("--package", "shop", "--sources", temp.resolve("src").toString()));
    pull.addAll(List.of("--migrations", migrations));
    assertThat(run(pull)).as(err.toString()).isZero();
    List<String> verify =
        List.of("verify", "--migrations", migrations, "--scratch", url("postgres"));

    assertThat(run(verify)).as(out + err.toString()).isZero();
    assertThat(out.toString())
        .isEqualTo("1 migrations make the schema of the classes on PostgreSQL 18\n");
    Path first = temp.resolve("migrations/0000_initial_schema.sql");
    Files.writeString(first, Files.readString(first).replace("CHECK (fine(name))", "CHECK (TRUE)"));
    assertThat(run(verify)).isEqualTo(2);
    assertThat(out.toString()).contains("customers_name_check on customers differs");
  }

  @Test
  void saysWhatIsWrongWithTheCommandItself() {
    assertThat(run(List.of())).isEqualTo(64);
    assertThat(err.toString()).contains("Say what to do: pull, verify, drift or adopt.");
    assertThat(run(List.of("pull", "--url", "x"))).isEqualTo(64);
    assertThat(err.toString()).contains("--package");
    assertThat(
            run(
                List.of(
                    "verify",
                    "--migrations",
                    temp.resolve("none").toString(),
                    "--scratch",
                    url("postgres"))))
        .isEqualTo(1);
    assertThat(err.toString()).contains("none");
    assertThat(
            run(List.of("pull", "--url", "postgresql://u:secret@localhost:1/d", "--package", "a")))
        .isEqualTo(1);
    assertThat(err.toString()).contains("Start the server").doesNotContain("secret");
  }

  @Test
  void pullsEntitiesWithTheirSettings() throws Exception {
    List<String> pull =
        List.of(
            "pull",
            "--url",
            url("shop"),
            "--package",
            "shop",
            "--sources",
            temp.resolve("src/main/java").toString(),
            "--migrations",
            temp.resolve("migrations").toString(),
            "--style");
    List<String> wrong = new ArrayList<>(pull);
    wrong.add("entity");
    assertThat(run(wrong)).isEqualTo(64);
    assertThat(err.toString()).contains("--style", "expected one of", "RECORD, CLASS, JPA");
    List<String> right = new ArrayList<>(pull);
    right.add("jpa");
    assertThat(run(right)).as(err.toString()).isZero();
    assertThat(temp.resolve("src/main/java/shop/Customers.java"))
        .content()
        .contains("@Entity", "@Id private Long id;");
    assertThat(temp.resolve("schemac.properties")).hasContent("jpa=spring\nhibernate=6\n");
  }

  /** Flyway's own lock would block it; and what Flyway runs elsewhere has numbers nobody knows. */
  @Test
  void adoptsWhatFlywayRunsOutsideOfATransaction() throws Exception {
    Path folder = Files.createDirectories(temp.resolve("db"));
    Files.writeString(folder.resolve("V1__a.sql"), "CREATE TABLE a (id int PRIMARY KEY, b int);");
    Files.writeString(folder.resolve("V2__b.sql"), "CREATE INDEX CONCURRENTLY ab ON a (b);");
    List<String> adopt =
        List.of(
            "adopt",
            "--package",
            "shop",
            "--sources",
            temp.resolve("src").toString(),
            "--migrations",
            folder.toString(),
            "--scratch",
            url("postgres"));
    Path below = Files.createDirectories(folder.resolve("below")).resolve("V3__c.sql");
    Files.writeString(below, "CREATE TABLE c (id int PRIMARY KEY);");
    assertThat(run(adopt)).isEqualTo(1);
    assertThat(err.toString()).contains("V3__c.sql").contains("Nothing was written.");
    Files.delete(below);
    assertThat(run(adopt)).as(err.toString()).isZero();
    assertThat(Files.readString(temp.resolve("src/shop/A.java"))).contains("@Index(name = \"ab\")");
  }

  /** Flyway's own settings: adopt hands them over, verify and drift do the same as Flyway. */
  @Test
  void adoptsWithPlaceholdersInADefaultSchema() throws Exception {
    Path folder = Files.createDirectories(temp.resolve("db"));
    Files.writeString(
        folder.resolve("V1__a.sql"), "CREATE TABLE ${prefix}a (id int PRIMARY KEY, b int);");
    Files.writeString(
        folder.resolve("V2__b.sql"),
        "CREATE INDEX CONCURRENTLY ab ON ${flyway:defaultSchema}.app_a (b);");
    List<String> settings = List.of("--placeholder", "prefix=app_", "--default-schema", "shop");
    List<String> place = List.of("--migrations", folder.toString(), "--scratch", url("postgres"));
    List<String> adopt =
        List.of("adopt", "--package", "shop", "--sources", temp.resolve("src").toString());

    assertThat(run(joined(adopt, place))).isEqualTo(1);
    assertThat(err.toString())
        .contains("No value provided for placeholder: ${prefix}")
        .contains("--placeholder NAME=…");
    assertThat(temp.resolve("src")).doesNotExist();

    assertThat(run(joined(adopt, place, settings))).as(err.toString()).isZero();
    assertThat(Files.readString(temp.resolve("src/shop/AppA.java")))
        .contains("@Index(name = \"ab\")");
    assertThat(Files.readString(temp.resolve("src/shop/package-info.java"))).contains("\"shop\"");
    assertThat(run(joined(List.of("verify"), place, settings))).as(out.toString()).isZero();
    assertThat(out.toString()).startsWith("2 migrations make the schema");

    assertThat(run(joined(List.of("verify"), place))).isEqualTo(1);
    assertThat(err.toString())
        .contains("V1__a.sql uses Flyway's placeholder ${prefix}, which has no value")
        .doesNotContain("V2__b.sql uses");

    execute("postgres", "CREATE DATABASE elsewhere");
    FluentConfiguration flyway =
        Flyway.configure()
            .dataSource(url("elsewhere"), null, null)
            .locations("filesystem:" + folder)
            .placeholders(Map.of("prefix", "app_"))
            .defaultSchema("shop");
    TransactionalModel withoutLock = new TransactionalModel();
    withoutLock.setLock(false);
    flyway
        .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
        .setTransactional(withoutLock);
    flyway.load().migrate();
    List<String> drift = List.of("drift", "--url", url("elsewhere"));
    assertThat(run(joined(drift, place, settings))).as(out + err.toString()).isZero();
    assertThat(out.toString()).contains("V2__b.sql (Flyway)");
    execute("elsewhere", "DROP INDEX shop.ab");
    assertThat(run(joined(drift, place, settings))).isEqualTo(2);
    assertThat(out.toString()).contains("index ab on shop.app_a is missing");
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static List<String> joined(List<String>... parts) {
    return Arrays.stream(parts).flatMap(List::stream).toList();
  }

  @Test
  void pullsNothingFromNothing() {
    assertThat(pull("--schema", "nonexistent")).isEqualTo(1);
    assertThat(err.toString()).contains("There is no table to pull");
    assertThat(temp.resolve("migrations")).doesNotExist();
  }

  private int pull(String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "pull",
                "--url",
                url("shop"),
                "--package",
                "shop",
                "--sources",
                temp.resolve("src").toString(),
                "--migrations",
                temp.resolve("migrations").toString()));
    arguments.addAll(List.of(more));
    return run(arguments);
  }

  private int run(List<String> arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return SchemacCli.run(
        new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
  }

  private static String url(String database) {
    return postgres.getJdbcUrl("postgres", database);
  }

  private static void execute(String database, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url(database));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
