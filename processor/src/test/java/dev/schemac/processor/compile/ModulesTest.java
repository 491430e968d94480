package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schemac.core.postgres.Catalog;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Two modules of one database as docs/modules.md shows them: its classes, its lines for Maven,
 * Flyway and git, and the SQL it promises. Maven builds them, and Flyway runs what it wrote.
 */
class ModulesTest {

  private static final Path PAGE = Path.of("..", "docs", "modules.md");
  private static final Path THIS_FILE =
      Path.of("src/test/java/dev/schemac/processor/compile/ModulesTest.java");

  private static final String CORE_PRODUCT = "core/src/main/java/core/Product.java";
  private static final String SHOP_PRODUCT = "shop/src/main/java/shop/Product.java";
  private static final String ACCOUNT = "core/src/main/java/core/Account.java";
  private static final String ORDER = "shop/src/main/java/shop/Order.java";

  @TempDir Path temp;
  private String page;
  private Path root;
  private TestProject core;
  private TestProject shop;
  private MavenBuild maven;

  @BeforeEach
  void modules() throws IOException {
    page = Files.readString(PAGE);
    root = Files.createDirectories(temp.resolve("project")).toRealPath();
    core = new TestProject(root.resolve("core"));
    shop = new TestProject(root.resolve("shop"));
    maven = new MavenBuild(root);
    maven.modules(List.of("core", "shop"));
    maven.module("shop", blocks("xml", page).get(0));
    core.git("init", "-q", root.toString());
    TestProject.write(root.resolve(".gitignore"), "target\n");
    writeFiles("Release 1");
  }

  @Test
  void fourReleases() throws IOException {
    try (TestDatabase database = PostgresServer.of(18).newDatabase()) {
      release("v1", "Release 1", database);
      database.execute(
          "INSERT INTO accounts VALUES ('12345678', 'Ada'); INSERT INTO products VALUES (1, 'Pen');"
              + " INSERT INTO orders VALUES (1, '12345678', 1)");

      edit(ACCOUNT, "length = 8", "length = 12");
      edit(ORDER, "length = 8", "length = 12");
      edit(ORDER, "long product;", "long product;\n" + blocks("java", section("Release 2")).get(0));
      release("v2", "Release 2", database);
      assertThat(database.rows("SELECT id, account, product, title FROM orders"))
          .containsExactly("1 | 12345678 | 1 | Order 1");
      database.execute(
          "INSERT INTO accounts VALUES ('123456789012', 'Bob');"
              + " INSERT INTO orders VALUES (2, '123456789012', 1, 'Two pens')");

      Files.move(root.resolve(SHOP_PRODUCT), root.resolve(CORE_PRODUCT));
      edit(CORE_PRODUCT, "package shop;", "package core;");
      edit(ORDER, "(Product.class)", "(core.Product.class)");
      assertThat(maven.run("compile").output())
          .contains("[schemac:HandOverNotConfirmed] Table 'products'");
      writeFiles("Release 3");
      release("v3", "Release 3", database);
      assertNewDatabaseIsLike(database, List.of(root));

      List<String> fields = blocks("java", section("Release 4"));
      edit(ACCOUNT, "@PrimaryKey @Column(length = 12) String number;", fields.get(0));
      edit(CORE_PRODUCT, "name;", "name;\n" + fields.get(1));
      bundles();
      release("v4", "Release 4", database);
      assertThat(shop.folder()).containsKey("0005_follow_accounts.sql");
      assertThat(root.resolve("core/target/classes/db/core/0000_initial_schema.sql")).exists();
      assertThat(root.resolve("shop/target/classes/db/shop/0000_initial_schema.sql")).exists();
      assertThat(
              database.rows(
                  "SELECT o.id, code, owner, name, title FROM orders o"
                      + " JOIN accounts ON code = account JOIN products p ON p.id = product"
                      + " ORDER BY o.id"))
          .containsExactly(
              "1 | 12345678 | Ada | Pen | Order 1", "2 | 123456789012 | Bob | Pen | Two pens");
      assertThatThrownBy(() -> assertNewDatabaseIsLike(database, List.of(root)))
          .isInstanceOf(FlywayException.class)
          .hasMessageContaining(found("looks\nfor .*?: `([^`]+)`", page));
      assertNewDatabaseIsLike(database, releases());
    }
  }

  /** What the page says of one folder for all modules. */
  @Test
  void oneFolderBelongsToOneModule() throws IOException {
    for (String module : List.of("core", "shop")) {
      properties(module, found("and with `(migrations=[^`]+)`", page));
    }
    ExternalJavac.Result result = maven.run("compile");
    assertThat(result.exit()).as(result.output()).isNotZero();
    assertThat(result.output())
        .contains("schemac: wrote migrations/0000_initial_schema.sql")
        .contains(
            blocks("", section("One folder"))
                .get(0)
                .strip()
                .replace('\n', ' ')
                .replace("/project", root.toString()));
    TestProject.deleteTree(root.resolve("migrations"));
    for (String module : List.of("core", "shop")) {
      properties(
          module, "migrations=../migrations\nsources=../core/src/main/java:../shop/src/main/java");
    }
    result = maven.run("--fail-at-end", "compile");
    assertThat(result.output()).contains("[schemac:SharedFolder]");
    assertThat(root.resolve("migrations")).doesNotExist();
  }

  @Test
  void thePageRunsFlywayAsThisTestDoes() throws IOException {
    String method =
        blocks("java", section("Run the migrations")).get(0).replaceAll("\\s+", " ").strip();
    assertThat(Files.readString(THIS_FILE).replaceAll("\\s+", " ")).contains(method);
  }

  /** Compiles, compares with the page, commits and runs what is new. */
  private void release(String tag, String heading, TestDatabase database) throws IOException {
    assertDone(maven.run("clean", "compile"));
    List<Map<String, String>> folders = List.of(core.folder(), shop.folder());
    for (String block : blocks("sql", section(heading))) {
      Path file = root.resolve(nameOf(block));
      assertThat(Files.readString(file)).contains(block.substring(block.indexOf('\n') + 1));
    }
    ExternalJavac.Result again = maven.run("clean", "compile");
    assertDone(again);
    assertThat(again.output()).doesNotContain("schemac: wrote");
    assertThat(List.of(core.folder(), shop.folder())).isEqualTo(folders);
    core.git("-C", root.toString(), "add", ".");
    core.git("commit", "-q", "-m", tag);
    core.git("tag", tag);
    migrate(root, source(database));
  }

  private void assertNewDatabaseIsLike(TestDatabase database, List<Path> projects) {
    try (TestDatabase fresh = PostgresServer.of(18).newDatabase()) {
      projects.forEach(project -> migrate(project, source(fresh)));
      assertThat(Catalog.read(fresh)).isEqualTo(Catalog.read(database));
    }
  }

  static void migrate(Path project, DataSource database) {
    for (String module : List.of("core", "shop")) { // as Maven builds them
      FluentConfiguration configuration =
          Flyway.configure()
              .dataSource(database)
              .locations("filesystem:" + project.resolve(module).resolve("migrations"))
              .table("flyway_history_" + module)
              .baselineOnMigrate(true)
              .baselineVersion("-1")
              .sqlMigrationPrefix("")
              .sqlMigrationSeparator("_");
      configuration
          .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
          .setTransactionalLock(false);
      configuration.load().migrate();
    }
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

  /** The project as each tag has it, made by the page's commands. */
  private List<Path> releases() {
    String command = blocks("sh", section("Release 4")).get(0);
    assertDone(ExternalJavac.run(List.of("sh", "-e", "-c", command), root, Map.of()));
    List<Path> releases = new ArrayList<>();
    for (String tag : List.of("v1", "v2", "v3", "v4")) {
      releases.add(root.resolve("target/releases").resolve(tag));
    }
    return releases;
  }

  /** Writes the page's lines that put each module's migrations on the class path. */
  private void bundles() {
    for (MatchResult line :
        Pattern.compile("`(bundle=[^`]+)` in `(\\w+)/schemac.properties`")
            .matcher(page)
            .results()
            .toList()) {
      properties(line.group(2), line.group(1));
    }
  }

  private void properties(String module, String lines) {
    TestProject.write(root.resolve(module).resolve("schemac.properties"), lines + "\n");
  }

  /** Writes the classes of a section whose first line says where they are. */
  private void writeFiles(String heading) {
    for (String block : blocks("java", section(heading))) {
      TestProject.write(root.resolve(nameOf(block)), block);
    }
  }

  private void edit(String file, String old, String text) throws IOException {
    String before = Files.readString(root.resolve(file));
    assertThat(before).contains(old);
    TestProject.write(root.resolve(file), before.replace(old, text));
  }

  /** The page from a heading to the next. */
  private String section(String heading) {
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

  /** The file that a block's first line names. */
  private static String nameOf(String block) {
    return found("\\A(?://|--) (\\S+)\n", block);
  }

  private static String found(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(text)
        .results()
        .map(result -> result.group(1))
        .findFirst()
        .orElseThrow(() -> new AssertionError(pattern + " is not in " + text));
  }

  private static void assertDone(ExternalJavac.Result result) {
    assertThat(result.exit()).as(result.output()).isZero();
  }
}
