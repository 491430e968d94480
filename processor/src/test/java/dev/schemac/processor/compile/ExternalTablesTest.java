package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schemac.core.postgres.Catalog;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.processor.SchemacProcessorClaim;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Two modules of one database: billing's keys reference a table of core, whose classes billing has
 * in a jar. Each has its own migrations, and core's run first.
 */
class ExternalTablesTest {

  private static final String ACCOUNT =
      """
      package core;
      import dev.schemac.*;
      @Table("accounts") public class Account {
        @PrimaryKey long id;
        @Unique @Column(nullable = false) String number;
        Kind kind;
      }
      """;

  private static final String KIND =
      """
      package core;
      import dev.schemac.*;
      @EnumType("kind") public enum Kind { PRIVATE, FIRM }
      """;

  private static final String USER =
      """
      package core;
      import dev.schemac.*;
      @Table("users") public class User { @PrimaryKey long id; @ForeignKey Account account; }
      """;

  private static final String BILL =
      """
      package billing;
      import dev.schemac.*;
      @Table("bills") public class Bill {
        @PrimaryKey long id;
        @ForeignKey(core.Account.class) Long accountId;
      }
      """;

  private static final String PAYMENT =
      """
      package billing;
      import dev.schemac.*;
      @Table("payments") public class Payment { @PrimaryKey long id; @ForeignKey Bill bill; }
      """;

  private static final String EACH = "-Aschemac.base=none";

  @TempDir Path temp;
  private TestProject core;
  private TestProject billing;
  private Library library;
  private int jars;

  @BeforeEach
  void projects() throws IOException {
    Path folder = temp.toRealPath();
    core = new TestProject(Files.createDirectories(folder.resolve("core")));
    billing = new TestProject(Files.createDirectories(folder.resolve("billing")));
    core.source("core/Account.java", ACCOUNT).source("core/Kind.java", KIND);
    core.source("core/User.java", USER);
    billing.source("billing/Bill.java", BILL).source("billing/Payment.java", PAYMENT);
  }

  /** Core's classes as they are now, compiled by themselves. */
  private Path jar() {
    library = new Library(temp.resolve("jars" + jars++));
    for (Path file : core.sourceFiles()) {
      library.source(core.sources().relativize(file).toString(), read(file));
    }
    return library.jar(TestCompiler.JAVAC);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CompileResult buildBilling(TestCompiler compiler, String... options) {
    billing.setLibraries(jar());
    return billing.build(compiler, options);
  }

  private void edit(TestProject project, String file, String from, String to) {
    String text = read(project.sources().resolve(file));
    assertThat(text).contains(from);
    project.source(file, text.replace(from, to));
  }

  private static void succeeds(CompileResult result) {
    assertThat(result.errors()).isEmpty();
  }

  private String sql() {
    return String.join("\n", SqlFiles.of(billing).texts().values());
  }

  private static void applyNew(TestProject project, Set<Path> done, TestDatabase database) {
    for (Map.Entry<String, String> file : SqlFiles.of(project).texts().entrySet()) {
      if (done.add(project.migrations().resolve(file.getKey()))) {
        SqlFiles.apply(file.getValue(), database);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void twoModulesEvolveOverOneDatabase(TestCompiler compiler) {
    evolve(compiler, "true");
    assertThat(sql())
        .contains("FOREIGN KEY (payer) REFERENCES accounts (number) NOT VALID;")
        .contains("VALIDATE CONSTRAINT bills_payer_fkey;");
  }

  @Test
  void theyEvolveInOneTransactionEachToo() {
    evolve(TestCompiler.JAVAC, "false");
    assertThat(sql()).doesNotContain("NOT VALID");
  }

  private void evolve(TestCompiler compiler, String online) {
    String[] options = {EACH, "-Aschemac.online=" + online};
    edit(billing, "billing/Bill.java", "Long accountId;", "Long accountId; String payer;");
    PostgresServer server = PostgresServer.of(PostgresServer.majors().get(0));
    try (TestDatabase database = server.newDatabase();
        TestDatabase fresh = server.newDatabase()) {
      Set<Path> done = new HashSet<>();
      release(compiler, options, database, done);
      database.execute("INSERT INTO accounts VALUES (1, 'a', 'FIRM')");
      database.execute("INSERT INTO bills VALUES (1, 1, 'a')");
      // Core changes what no key here needs; billing adds a key to another of core's keys.
      edit(core, "core/Account.java", "Kind kind;", "Kind kind; String city;");
      edit(
          billing,
          "billing/Bill.java",
          "String payer;",
          "@ForeignKey(value = core.Account.class, references = \"number\") String payer;");
      release(compiler, options, database, done);
      edit(core, "core/User.java", "long id", "int id");
      edit(
          billing,
          "billing/Payment.java",
          "@ForeignKey Bill bill;",
          "@ForeignKey Bill bill; @ForeignKey core.User user;");
      String[] rewriting = {EACH, options[1], "-Aschemac.rewrites=allow"};
      edit(core, "core/User.java", "int id", "@Using(\"id\") int id");
      release(compiler, rewriting, database, done);
      edit(
          billing,
          "billing/Bill.java",
          "@ForeignKey(core.Account.class) Long accountId;",
          "Long accountId;");
      release(compiler, options, database, done);
      SqlFiles.of(core).apply(fresh);
      SqlFiles.of(billing).apply(fresh);
      assertThat(Catalog.read(fresh)).isEqualTo(Catalog.read(database));
    }
    assertThat(sql())
        .doesNotContain("ALTER TABLE accounts", "ALTER TABLE users", "TYPE kind")
        .doesNotContain("CREATE TABLE accounts", "CREATE TABLE users")
        .contains("REFERENCES accounts (id)", "REFERENCES users (id)");
  }

  /** Core is built and its migrations are run, then billing's. */
  private void release(
      TestCompiler compiler, String[] options, TestDatabase database, Set<Path> done) {
    succeeds(core.build(compiler, options));
    succeeds(buildBilling(compiler, options));
    applyNew(core, done, database);
    applyNew(billing, done, database);
    assertThat(buildBilling(compiler, options).notes())
        .anyMatch(note -> note.contains("up to date"));
    succeeds(buildBilling(compiler, EACH, options[1], "-Aschemac.mode=check"));
  }

  @ParameterizedTest
  @EnumSource
  void theSnapshotKeepsKeysOfExternalTablesApart(TestCompiler compiler) {
    succeeds(buildBilling(compiler, EACH));
    String snapshot = billing.migration("schema.json");
    assertThat(snapshot)
        .contains("\"format\": 5")
        .contains(
            """
              "external": {
                "accounts": {
                  "class": "core.Account",
                  "columns": {
                    "id": {"type": "bigint"},
                    "number": {"type": "text"}
                  },
                  "key": {"name": "accounts_pkey", "columns": ["id"]},
                  "constraints": {
                    "accounts_number_key": {"unique": ["number"]}
                  }
                }
              },
            """);
    edit(billing, "billing/Bill.java", "@ForeignKey(core.Account.class)", "");
    succeeds(buildBilling(compiler, EACH));
    edit(billing, "billing/Bill.java", "Long accountId;", "Long accountId; String note;");
    succeeds(buildBilling(compiler, EACH));
    assertThat(billing.migration("schema.json")).doesNotContain("external");
  }

  /** Each change of core is no migration here, and check mode asks for the snapshot's entry. */
  @ParameterizedTest
  @EnumSource
  void whatChangesThereChangesTheSnapshotOnly(TestCompiler compiler) {
    succeeds(buildBilling(compiler, EACH));
    Map<String, String> before = billing.folder();
    edit(core, "core/Account.java", "long id", "int id");
    assertThat(buildBilling(compiler, EACH, "-Aschemac.mode=check").errors())
        .singleElement()
        .asString()
        .contains("[schemac:OutOfSync] migrations/schema.json");
    assertThat(billing.folder()).isEqualTo(before);
    succeeds(buildBilling(compiler, EACH));
    Map<String, String> after = billing.folder();
    assertThat(after.keySet()).isEqualTo(before.keySet());
    assertThat(after.get("schema.json"))
        .isEqualTo(
            before
                .get("schema.json")
                .replace(
                    "\"id\": {\"type\": \"bigint\"},\n        \"number",
                    "\"id\": {\"type\": \"integer\"},\n        \"number"));
    succeeds(buildBilling(compiler, EACH, "-Aschemac.mode=check"));
  }

  /** A compile of one class writes what a compile of all does. */
  @ParameterizedTest
  @EnumSource
  void aCompileOfSomeClassesMakesTheSame(TestCompiler compiler) {
    for (int i = 0; i < 12; i++) {
      billing.source(
          "billing/Bill" + i + ".java",
          BILL.replace("Bill", "Bill" + i).replace("bills", "bills_" + i));
    }
    String options = "-Aschemac.classes=false";
    succeeds(buildBilling(compiler, EACH, options));
    Map<String, String> before = billing.folder();
    List<String> one = List.of("billing/Bill3.java");
    List<String> other = List.of("billing/Payment.java");
    for (List<String> some : List.of(one, other)) {
      assertThat(billing.compileOnly(compiler, some, EACH, options).notes())
          .anyMatch(note -> note.contains("up to date"));
      assertThat(billing.folder()).isEqualTo(before);
    }
    edit(core, "core/Account.java", "long id", "int id");
    billing.setLibraries(jar());
    succeeds(billing.compileOnly(compiler, other, EACH, options));
    assertThat(billing.folder()).isEqualTo(before);
    succeeds(billing.compileOnly(compiler, one, EACH, options));
    Map<String, String> partial = billing.folder();
    succeeds(billing.build(compiler, EACH, options));
    assertThat(billing.folder()).isEqualTo(partial).isNotEqualTo(before);
    edit(billing, "billing/Bill3.java", "Long accountId;", "Long accountId; String note;");
    succeeds(billing.compileOnly(compiler, one, EACH, options));
    partial = billing.folder();
    assertThat(partial).containsKey("0001_add_bills_3_note.sql");
    succeeds(billing.build(compiler, EACH, options));
    assertThat(billing.folder()).isEqualTo(partial);
  }

  /** A key of a class that the compile does not see no longer fits. */
  @ParameterizedTest
  @EnumSource
  void aKeyThatIsNotSeenAndFitsNoMoreAsksForAFullBuild(TestCompiler compiler) {
    billing.source(
        "billing/Other.java", BILL.replace("Bill", "Other").replace("\"bills\"", "\"others\""));
    succeeds(buildBilling(compiler, EACH));
    Map<String, String> before = billing.folder();
    edit(core, "core/Account.java", "long id", "java.util.UUID id");
    billing.source(
        "billing/Extra.java",
        BILL.replace("Bill", "Extra")
            .replace("\"bills\"", "\"extras\"")
            .replace("Long", "java.util.UUID"));
    billing.setLibraries(jar());
    assertThat(
            billing
                .compileOnly(
                    compiler, List.of("billing/Extra.java"), EACH, "-Aschemac.classes=false")
                .errors())
        .isNotEmpty()
        .allMatch(error -> error.text().contains("[schemac:SchemaInconsistent]"));
    assertThat(billing.folder()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void whereTheClassFileCannotBeHadTheSnapshotHolds(TestCompiler compiler) {
    succeeds(buildBilling(compiler, EACH));
    Map<String, String> before = billing.folder();
    edit(core, "core/Account.java", "long id", "int id");
    List<Path> classPath = new ArrayList<>(TestProject.classPath());
    classPath.add(jar());
    InterceptedProcessor blind =
        new InterceptedProcessor(
            (method, arguments) -> {
              if (method.equals("getResource") && arguments[0] == StandardLocation.CLASS_PATH) {
                throw new UnsupportedOperationException("as Eclipse says");
              }
            });
    CompileResult result =
        compiler.run(
            billing.sourceFiles(),
            billing.output(),
            classPath,
            billing.options(EACH, "-Aschemac.classes=false"),
            List.of(blind, new SchemacProcessorClaim()));
    succeeds(result);
    assertThat(result.notes()).anyMatch(note -> note.contains("the class file of core.Account"));
    assertThat(billing.folder()).isEqualTo(before);
  }

  /** A draft whose key goes, and comes back, is redone. */
  @ParameterizedTest
  @EnumSource
  void draftsAreRedone(TestCompiler compiler) {
    billing.git("init", "-q");
    edit(billing, "billing/Bill.java", "@ForeignKey(core.Account.class)", "");
    succeeds(buildBilling(compiler));
    billing.git("add", "migrations");
    billing.git("commit", "-q", "-m", "first");
    Map<String, String> first = billing.folder();
    assertThat(first.get("schema.json")).contains("\"format\": 1");
    billing.source("billing/Bill.java", BILL);
    succeeds(buildBilling(compiler));
    assertThat(billing.migration("schema.json")).contains("\"accounts\": null");
    Map<String, String> second = billing.folder();
    edit(core, "core/Account.java", "long id", "int id");
    succeeds(buildBilling(compiler));
    core.source("core/Account.java", ACCOUNT);
    succeeds(buildBilling(compiler));
    assertThat(billing.folder()).isEqualTo(second);
    edit(billing, "billing/Bill.java", "@ForeignKey(core.Account.class)", "");
    succeeds(buildBilling(compiler));
    assertThat(billing.folder().keySet()).isEqualTo(first.keySet());
    assertThat(billing.migration("schema.json")).doesNotContain("external", "accounts");
  }

  @Test
  void branchesAreRebased() {
    TestCompiler compiler = TestCompiler.JAVAC;
    billing.git("init", "-q", "-b", "main");
    succeeds(buildBilling(compiler));
    billing.git("add", ".");
    billing.git("commit", "-q", "-m", "first");
    billing.git("checkout", "-q", "-b", "keys");
    edit(
        billing,
        "billing/Payment.java",
        "@ForeignKey Bill bill;",
        "@ForeignKey Bill bill; @ForeignKey core.User user;");
    succeeds(buildBilling(compiler));
    billing.git("add", ".");
    billing.git("commit", "-q", "-m", "a key to another table");
    billing.git("checkout", "-q", "main");
    edit(billing, "billing/Bill.java", "Long accountId;", "Long accountId; String note;");
    succeeds(buildBilling(compiler));
    billing.git("add", ".");
    billing.git("commit", "-q", "-m", "a column");
    billing.git("checkout", "-q", "keys");
    assertThatThrownBy(() -> billing.git("merge", "main")).hasMessageContaining("schema.json");
    succeeds(buildBilling(compiler, "-Aschemac.rebase=main"));
    assertThat(billing.folder().keySet())
        .contains("0001_add_bills_note.sql", "0002_add_payments_user_id.sql");
    assertThat(billing.migration("schema.json")).contains("\"users\": null", "core.User");
    succeeds(buildBilling(compiler, "-Aschemac.rebase=main"));
  }

  /** Core has created the schema, and drops it. */
  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void tablesOfTwoModulesStandInOneNamedSchema(TestCompiler compiler) {
    core.delete("core/User.java");
    edit(core, "core/Account.java", "(\"accounts\")", "(value = \"accounts\", schema = \"crm\")");
    edit(billing, "billing/Bill.java", "(\"bills\")", "(value = \"bills\", schema = \"crm\")");
    try (TestDatabase database = PostgresServer.of(PostgresServer.majors().get(0)).newDatabase()) {
      Set<Path> done = new HashSet<>();
      succeeds(core.build(compiler, EACH));
      applyNew(core, done, database);
      succeeds(buildBilling(compiler, EACH));
      applyNew(billing, done, database);
      assertThat(database.value("SELECT count(*) FROM crm.accounts, crm.bills")).isEqualTo("0");
      edit(
          billing,
          "billing/Bill.java",
          "@Table(value = \"bills\", schema = \"crm\")",
          "@Table(\"bills\") @RenamedFrom(\"crm.bills\")");
      succeeds(buildBilling(compiler, EACH));
      applyNew(billing, done, database);
      assertThat(database.value("SELECT count(*) FROM crm.accounts, bills")).isEqualTo("0");
    }
    assertThat(sql()).contains("SET SCHEMA").doesNotContain("CREATE SCHEMA", "DROP SCHEMA");
  }

  /** To core and back again, twice, with keys of billing and rows. */
  @ParameterizedTest
  @EnumSource
  void aTableIsHandedOverAndTakenBack(TestCompiler compiler) throws IOException {
    String account = ACCOUNT.replace("\"accounts\"", "value = \"accounts\", schema = \"crm\"");
    core.delete("core/User.java");
    core.delete("core/Account.java");
    core.delete("core/Kind.java");
    core.source("core/Empty.java", "package core; public class Empty {}");
    billing.source("core/Account.java", account).source("core/Kind.java", KIND);
    try (TestDatabase database = PostgresServer.of(PostgresServer.majors().get(0)).newDatabase()) {
      Set<Path> done = new HashSet<>();
      succeeds(buildBilling(compiler, EACH));
      applyNew(billing, done, database);
      database.execute("INSERT INTO crm.accounts VALUES (1, 'a', 'FIRM')");
      database.execute("INSERT INTO bills VALUES (1, 1)");
      List<String> before = Catalog.read(database);
      for (int round = 0; round < 2; round++) {
        billing.delete("core/Account.java").delete("core/Kind.java");
        core.source("core/Account.java", account).source("core/Kind.java", KIND);
        billing.source("billing/package-info.java", "package billing;");
        assertThat(buildBilling(compiler, EACH).errors())
            .singleElement()
            .asString()
            .contains("[schemac:HandOverNotConfirmed]", "@HandedOver(\"crm.accounts\")");
        billing.source(
            "billing/package-info.java",
            "@dev.schemac.HandedOver(\"crm.accounts\") package billing;");
        succeeds(buildBilling(compiler, EACH));
        assertThat(billing.migration("schema.json")).contains("\"external\"");
        assertThat(buildBilling(compiler, EACH).notes())
            .anyMatch(note -> note.contains("up to date"));
        applyNew(billing, done, database);
        assertThat(Catalog.read(database)).isEqualTo(before);
        core.delete("core/Account.java").delete("core/Kind.java");
        billing.source("core/Account.java", account).source("core/Kind.java", KIND);
        billing.source("billing/package-info.java", "package billing;");
        assertThat(buildBilling(compiler, EACH).errors())
            .singleElement()
            .asString()
            .contains("[schemac:TakeOverNotConfirmed] Table 'crm.accounts'")
            .contains("@TakenOver(\"crm.accounts\")", "@DroppedTable(\"crm.accounts\")");
        billing.source(
            "billing/package-info.java",
            "@dev.schemac.TakenOver(\"crm.accounts\") package billing;");
        succeeds(buildBilling(compiler, EACH));
        assertThat(billing.migration("schema.json")).doesNotContain("\"external\": {\n    \"crm");
        assertThat(buildBilling(compiler, EACH).notes())
            .anyMatch(note -> note.contains("up to date"));
        applyNew(billing, done, database);
        assertThat(Catalog.read(database)).isEqualTo(before);
      }
      assertThat(SqlFiles.of(billing).texts().keySet())
          .containsExactly(
              "0000_initial_schema.sql",
              "0001_hand_over_accounts.sql",
              "0002_take_over_accounts.sql",
              "0003_hand_over_accounts.sql",
              "0004_take_over_accounts.sql");
      assertThat(
              database.rows(
                  "SELECT count(*)::text FROM bills JOIN crm.accounts a ON a.id = account_id"))
          .containsExactly("1");
    }
  }

  /** Nothing references the table, so that only the journal knows where it went. */
  @ParameterizedTest
  @EnumSource
  void aTableThatOnlyTheJournalKnowsIsTakenBackOrCreated(TestCompiler compiler) {
    core.delete("core/User.java");
    billing.source("core/User.java", USER.replace(" @ForeignKey Account account;", ""));
    succeeds(buildBilling(compiler, EACH));
    billing.delete("core/User.java");
    core.source("core/User.java", USER.replace(" @ForeignKey Account account;", ""));
    billing.source(
        "billing/package-info.java", "@dev.schemac.HandedOver(\"users\") package billing;");
    succeeds(buildBilling(compiler, EACH));
    core.delete("core/User.java");
    billing.source("core/User.java", USER.replace(" @ForeignKey Account account;", ""));
    assertThat(buildBilling(compiler, EACH).errors())
        .singleElement()
        .asString()
        .contains("[schemac:TakeOverNotConfirmed] Table 'users'");
    billing.source(
        "billing/package-info.java", "@dev.schemac.DroppedTable(\"users\") package billing;");
    succeeds(buildBilling(compiler, EACH));
    assertThat(billing.migration("0002_create_users.sql")).contains("CREATE TABLE users");
    assertThat(buildBilling(compiler, EACH).notes()).anyMatch(note -> note.contains("up to date"));
  }

  /** Billing never had the table, nor a key to it: only the annotation can say that it is there. */
  @ParameterizedTest
  @EnumSource
  void aTableOfAnotherBuildIsTakenOver(TestCompiler compiler) {
    succeeds(buildBilling(compiler, EACH));
    core.delete("core/User.java");
    billing.source("core/User.java", USER);
    billing.source(
        "billing/package-info.java", "@dev.schemac.TakenOver(\"users\") package billing;");
    succeeds(buildBilling(compiler, EACH));
    assertThat(billing.migration("0001_take_over_users.sql"))
        .contains("-- What was taken over is there already: nothing is to be done in the database.")
        .doesNotContain(";");
    billing.source("billing/package-info.java", "package billing;");
    Map<String, String> before = billing.folder();
    assertThat(buildBilling(compiler, EACH).notes()).anyMatch(note -> note.contains("up to date"));
    assertThat(billing.folder()).isEqualTo(before);
  }
}
