package dev.schemac.processor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.processor.compile.CompileResult;
import dev.schemac.processor.compile.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The entities that docs/jpa.md and README.md show, and the SQL that they promise. Flyway runs what
 * the compiles write, as the page sets it up, on a database with rows.
 */
class JpaPageTest {

  private static final Path PAGE = Path.of("..", "docs", "jpa.md");
  private static final Path README = Path.of("..", "README.md");

  @TempDir Path temp;
  private TestProject project;

  @BeforeEach
  void project() throws IOException {
    project = new TestProject(Files.createDirectories(temp.resolve("project")).toRealPath());
    project.setPersistence();
    project.git("init", "-q");
  }

  @Test
  void fourReleases() throws IOException {
    String page = Files.readString(PAGE);
    Files.writeString(
        project.root().resolve("schemac.properties"),
        blocks("properties", section("Set up", page)).get(0));
    try (TestDatabase database = PostgresServer.of(18).newDatabase()) {
      writeClasses(section("From an empty database", page));
      release(section("From an empty database", page), database);
      database.execute(
          "INSERT INTO customer VALUES (1, 'Ada'); INSERT INTO product VALUES (1, 'Pen', 2.50);"
              + " INSERT INTO purchase VALUES (1, 1); INSERT INTO purchase_products VALUES (1, 1)");

      replaceLine("shop/Product.java", "String title;", addedLine("A rename", page));
      release(section("A rename", page), database);
      assertThat(database.rows("SELECT name, price FROM product")).containsExactly("Pen | 2.50");

      String points = addedLine("A new column", page);
      String name = "  @Column(nullable = false) String name;\n";
      replaceLine(
          "shop/Customer.java",
          "String name;",
          name + points.replaceFirst("@dev.schemac.Backfill\\(.*?\\) ", ""));
      assertThat(project.build("-Xlint:none").errors().toString())
          .contains("[schemac:" + found("says\n?.*?`(\\w+)`", section("A new column", page)) + "]");
      replaceLine("shop/Customer.java", "int points;", points);
      release(section("A new column", page), database);
      assertThat(database.rows("SELECT name, points FROM customer")).containsExactly("Ada | 0");

      writeClasses(section("A new subclass", page));
      release(section("A new subclass", page), database);
      assertThat(database.rows("SELECT name, dtype FROM customer"))
          .containsExactly("Ada | Customer");
      assertThat(
              database.rows(
                  "SELECT column_name FROM information_schema.columns WHERE is_nullable = 'NO'"
                      + " AND table_name = 'customer' ORDER BY column_name"))
          .containsExactly("dtype", "id", "name", "points");
    }
  }

  @Test
  void rowsThatAPersonPlaces() throws IOException {
    String page = Files.readString(PAGE);
    String section = section("Rows that only you can place", page);
    Files.writeString(
        project.root().resolve("schemac.properties"),
        blocks("properties", section("Set up", page)).get(0));
    try (TestDatabase database = PostgresServer.of(18).newDatabase()) {
      writeClasses(section("From an empty database", page));
      writeClasses(section("A new subclass", page));
      String joined = "@Entity @Inheritance(strategy = InheritanceType.JOINED)\n";
      replaceLine("shop/Customer.java", "@Entity", joined);
      release("", database);
      database.execute(
          "INSERT INTO customer VALUES (1, 'Ada'), (2, 'Acme'); INSERT INTO company VALUES (2, 'DE1');"
              + " INSERT INTO purchase VALUES (1, 2)");

      replaceLine("shop/Customer.java", "JOINED)", "@DiscriminatorColumn " + joined);
      replaceLine(
          "shop/Customer.java",
          "String name;",
          "  @Column(nullable = false) String name;\n" + blocks("java", section).get(0));
      release("", database);
      assertThat(database.rows("SELECT name, dtype FROM customer ORDER BY id"))
          .containsExactly("Ada | Customer", "Acme | Company");

      String dropped = found("`(@dev.schemac.DroppedColumn\\(.*?\\))`", section);
      replaceLine("shop/Purchase.java", "@Entity", dropped + " @Entity\n");
      replaceLine(
          "shop/Purchase.java", "Customer customer;", "@ManyToMany Set<Customer> customers;\n");
      assertDone(project.build("-Xlint:none"));
      long next = project.folder().keySet().stream().filter(it -> it.endsWith(".sql")).count() + 1;
      Files.writeString(
          project.migrations().resolve("V%04d__fill.sql".formatted(next)),
          blocks("sql", section).get(0));
      release("", database);
      assertThat(database.rows("SELECT * FROM purchase_customers")).containsExactly("1 | 2");

      replaceLine(
          "shop/Purchase.java", "@Entity", dropped.replace(", later = true", "") + " @Entity\n");
      release("", database);
      assertThat(database.rows("SELECT * FROM purchase")).containsExactly("1");
    }
  }

  @Test
  void theEntityOnReadmesFirstScreen() throws IOException {
    String example = found("<th>Entity</th>(.*?)</table>", Files.readString(README));
    project.source(
        "shop/Order.java",
        "package shop; import jakarta.persistence.*; import java.util.Set;\n"
            + blocks("java", example).get(0));
    project.source(
        "shop/Customer.java",
        "package shop; import jakarta.persistence.*; @Entity class Customer { @Id Long id; }");
    project.source("shop/Status.java", "package shop; enum Status { OPEN, SENT }");
    assertDone(project.build("-Aschemac.jpa=spring", "-Xlint:none"));
    String written = project.migration("0000_initial_schema.sql");
    for (String statement : statements(blocks("sql", example).get(0))) {
      assertThat(written).contains(statement);
    }
    try (TestDatabase database = PostgresServer.of(18).newDatabase()) {
      database.runInTransaction(written);
    }
  }

  /** Compiles, compares with the page, runs what is new and commits. */
  private void release(String section, TestDatabase database) {
    Map<String, String> before = project.folder();
    assertDone(project.build("-Xlint:none"));
    Map<String, String> written = new TreeMap<>(project.folder());
    assertThat(project.build("-Xlint:none").output()).doesNotContain("schemac: wrote");
    assertThat(project.folder()).isEqualTo(written);
    written.keySet().removeAll(before.keySet());
    written.keySet().removeIf(file -> !file.endsWith(".sql"));
    String sql = String.join("\n", written.values());
    for (String block : blocks("sql", section)) {
      for (String statement : statements(block)) {
        assertThat(sql).contains(statement);
      }
    }
    for (String name : names(section)) {
      assertThat(written).containsKey(name);
    }
    project.git("add", "src", "migrations");
    project.git("commit", "-q", "-m", "release");
    migrate(database);
  }

  /** As Spring Boot does with the page's line for Flyway. */
  private void migrate(TestDatabase database) {
    FluentConfiguration flyway =
        Flyway.configure()
            .dataSource(source(database))
            .locations("filesystem:" + project.migrations());
    flyway
        .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
        .setTransactionalLock(false);
    flyway.load().migrate();
  }

  private static DataSource source(TestDatabase database) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    try {
      source.setUrl(database.connection().getMetaData().getURL());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    source.setUser("postgres");
    source.setPassword("postgres");
    return source;
  }

  /** Writes the classes of a section whose first line says where they are. */
  private void writeClasses(String section) {
    for (String block : blocks("java", section)) {
      project.source(found("\\A// (\\S+)\n", block), block);
    }
  }

  private void replaceLine(String file, String end, String text) throws IOException {
    String before = Files.readString(project.sources().resolve(file));
    String line = found("(?m)(^[^\n]*" + Pattern.quote(end) + "\n)", before);
    project.source(file, before.replace(line, text));
  }

  private static String addedLine(String heading, String page) {
    return blocks("java", section(heading, page)).get(0);
  }

  /** The page from a heading to the next. */
  private static String section(String heading, String page) {
    return found("\n#+ (" + heading + "\\b.*?)(?=\n#+ |\\z)", page);
  }

  /** The code blocks of a language. */
  private static List<String> blocks(String language, String text) {
    return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
        .matcher(text)
        .results()
        .map(result -> result.group(1))
        .toList();
  }

  /** The statements of a block: others may stand between them in the file. */
  private static List<String> statements(String block) {
    return List.of(block.strip().split("\n\n"));
  }

  /** The migrations that a text names. */
  private static List<String> names(String text) {
    return Pattern.compile("`(V[0-9]{4}__\\w+\\.sql)`")
        .matcher(text)
        .results()
        .map(result -> result.group(1))
        .toList();
  }

  private static String found(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(text)
        .results()
        .map(result -> result.group(1))
        .findFirst()
        .orElseThrow(() -> new AssertionError(pattern + " is not in " + text));
  }

  private static void assertDone(CompileResult result) {
    assertThat(result.success()).as(result.output()).isTrue();
  }
}
