package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each {@code -Aschemac.*} option does to a compile, and the environment's {@code CI}. */
class OptionsTest {

  private static final String USERS =
      """
      package shop;
      import dev.schemac.*;
      @Table("users") class Users {
        @PrimaryKey long id;
        String email;
      }
      """;

  private static final String INITIAL = "0000_initial_schema.sql";

  @TempDir Path temp;
  private TestProject project;

  @BeforeEach
  void project() throws IOException {
    project = new TestProject(Files.createDirectories(temp.resolve("project")).toRealPath());
    project.source("shop/Users.java", USERS);
  }

  // schemac.migrations

  @ParameterizedTest
  @MethodSource("javacs")
  void aRelativeFolderIsTheProjectsWhereTheCompilerRunsThere(ExternalJavac javac) {
    ExternalJavac.Result result = inProject(javac, Map.of(), "-Aschemac.migrations=migrations");
    assertThat(result.exit()).as(result.output()).isZero();
    assertThat(project.folder()).containsKey(INITIAL);
  }

  @Test
  void aRelativeFolderIsTheProjectsAlsoThroughASymbolicLink() throws IOException {
    Path link = Files.createSymbolicLink(temp.resolve("link"), project.root());
    List<String> arguments = arguments("-Aschemac.migrations=migrations");
    arguments.set(arguments.indexOf("out"), link.resolve("out").toString());
    ExternalJavac.Result result =
        ExternalJavac.all().get(0).javac(arguments, project.root(), Map.of());
    assertThat(result.exit()).as(result.output()).isZero();
    assertThat(project.folder()).containsKey(INITIAL);
  }

  @Test
  void aRelativeFolderIsTheProjectsForEcjToo() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", TestProject.jarOf(EclipseCompiler.class).toString()));
    command.addAll(List.of("org.eclipse.jdt.internal.compiler.batch.Main", "--release", "17"));
    // It wants the processor path behind the class path.
    command.addAll(List.of("-d", "out", "-cp", TestProject.joined(TestProject.classPath())));
    command.addAll(List.of("-processorpath", ExternalJavac.processorPath()));
    command.addAll(List.of("-Aschemac.migrations=migrations", "src/main/java/shop/Users.java"));
    ExternalJavac.Result result = ExternalJavac.run(command, project.root(), Map.of());
    assertThat(result.exit()).as(result.output()).isZero();
    assertThat(project.folder()).containsKey(INITIAL);
  }

  @ParameterizedTest
  @EnumSource
  void aRelativeFolderIsRefusedWhereTheCompilerRunsElsewhere(TestCompiler compiler) {
    CompileResult result = compile(compiler, "-Aschemac.migrations=db/migrations");
    assertThat(texts(result))
        .containsExactly(
            "[schemac:UnknownOption] -Aschemac.migrations=db/migrations is relative, but the"
                + " compiler does not run in the project's folder. Write an absolute path.");
    assertThat(Path.of("db")).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource
  void aTableNeedsAFolder(TestCompiler compiler) {
    CompileResult result = compile(compiler);
    assertThat(texts(result)).singleElement().asString().contains("[schemac:MigrationsNotSet]");
    assertThat(result.ofSchemac().get(0).file()).isEqualTo("Users.java");
  }

  @ParameterizedTest
  @EnumSource
  void aProgramWithoutTablesNeedsNone(TestCompiler compiler) {
    project.source("shop/Users.java", "package shop; class Users {}");
    assertThat(compile(compiler).messages()).isEmpty();
  }

  // Unset values

  @ParameterizedTest
  @EnumSource
  void anEmptyValueCountsAsUnset(TestCompiler compiler) {
    List<String> options = new ArrayList<>(List.of(migrations()));
    for (String name : NAMES) {
      if (!name.equals("migrations") && !name.equals("mode")) {
        options.add("-Aschemac." + name + "=");
      }
    }
    options.add("-Aschemac.mode=write");
    CompileResult result = compile(compiler, options.toArray(String[]::new));
    assertThat(result.errors()).isEmpty();
    assertThat(project.folder()).containsKey(INITIAL);
    assertThat(project.output().resolve("shop/UsersTable.class")).exists();
  }

  /** ecj's batch compiler takes no option without {@code =}. */
  @Test
  void aMissingValueCountsAsUnset() {
    List<String> options = new ArrayList<>(List.of(migrations()));
    for (String name : NAMES) {
      if (!name.equals("migrations") && !name.equals("mode")) {
        options.add("-Aschemac." + name);
      }
    }
    options.add("-Aschemac.mode=write");
    CompileResult result = compile(TestCompiler.JAVAC, options.toArray(String[]::new));
    assertThat(result.errors()).isEmpty();
    assertThat(project.folder()).containsKey(INITIAL);
  }

  // Values

  @ParameterizedTest
  @CsvSource({
    "unresolved, error",
    "unresolved, note",
    "drops, confirm",
    "drops, allow",
    "rewrites, confirm",
    "rewrites, allow",
    "online, true",
    "online, false",
    "lockTimeout, 3s",
    "lockTimeout, 500ms",
    "lockTimeout, 1 min",
    "heldLockTimeout, 200ms",
    "heldLockTimeout, 1000",
    "postgres, 15",
    "postgres, 16",
    "postgres, 17",
    "postgres, 18",
    "naming, plain",
    "naming, flyway",
    "base, HEAD",
    "base, none",
    "baseline, false",
    "runner, flyway",
    "runner, plain",
    "classes, true",
    "classes, false",
    "bundle, db",
    "bundle, db/migration/",
    "name, first_2",
    "mode, write"
  })
  void theseValuesAreTaken(String option, String value) {
    CompileResult result =
        compile(TestCompiler.JAVAC, migrations(), "-Aschemac." + option + "=" + value);
    assertThat(result.errors()).isEmpty();
  }

  @Test
  void aBaselineOfWhatIsThereIsTaken() {
    TestProject.write(project.migrations().resolve("0000_old.sql"), "CREATE TABLE old ();\n");
    CompileResult result = compile(TestCompiler.JAVAC, migrations(), "-Aschemac.baseline=true");
    assertThat(result.errors()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mode        | wriet    | It takes: write, check, off.",
        "unresolved  | warning  | It takes: error, note.",
        "drops       | yes      | It takes: confirm, allow.",
        "rewrites    | true     | It takes: confirm, allow.",
        "online      | no       | It takes: true, false.",
        "postgres    | 14       | It takes: 15, 16, 17, 18.",
        "naming      | Flyway   | It takes: plain, flyway.",
        "baseline    | 1        | It takes: true, names, false.",
        "runner      | psql     | It takes: flyway, plain.",
        "classes     | none     | It takes: true, all, false.",
        "name        | Add User | A name is made of a-z, 0-9 and _.",
        "lockTimeout | 3s'; --  | Write it as 3s or 500ms.",
        "lockTimeout | 3 weeks  | Write it as 3s or 500ms.",
        "lockTimeout | 99d      | Write it as 3s or 500ms.",
        "heldLockTimeout | soon | Write it as 3s or 500ms.",
        "bundle      | ../db    | Write it as db/migration.",
        "bundle      | /db      | Write it as db/migration.",
        "base        | --help   | Name a git revision.",
        "rebase      | -x       | Name a git revision."
      })
  void theseValuesAreRefused(String option, String value, String advice) {
    CompileResult result =
        compile(TestCompiler.JAVAC, migrations(), "-Aschemac." + option + "=" + value);
    assertThat(texts(result))
        .singleElement()
        .asString()
        .startsWith("[schemac:UnknownOption] -Aschemac." + option + "=" + value)
        .endsWith(advice);
    assertThat(project.migrations()).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource
  void anUnknownOptionIsToldWithTheRightOnes(TestCompiler compiler) {
    CompileResult result = compile(compiler, migrations(), "-Aschemac.migration=x");
    assertThat(texts(result))
        .singleElement()
        .asString()
        .startsWith("[schemac:UnknownOption] There is no option schemac.migration.")
        .contains("Did you mean 'schemac.migrations'?")
        .contains(NAMES);
    assertThat(project.migrations()).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource
  void allWrongOptionsAreToldAtOnce(TestCompiler compiler) {
    CompileResult result =
        compile(compiler, migrations(), "-Aschemac.mood=x", "-Aschemac.naming=y", "-Aschemac.a=b");
    assertThat(texts(result)).hasSize(3).allMatch(text -> text.contains("UnknownOption"));
  }

  // schemac.sources

  @Test
  void theSourcesAreThoseOfTheNearestFolderAboveTheMigrations() throws IOException {
    Path deep = project.root().resolve("db/postgres/migrations");
    CompileResult result = compile(TestCompiler.JAVAC, "-Aschemac.migrations=" + deep);
    assertThat(result.errors()).isEmpty();
    assertThat(Files.readString(deep.resolve("schema.json")))
        .contains("\"sources\": \"../../../src/main/java\"");
  }

  @Test
  void thereMustBeSources() throws IOException {
    Path elsewhere = Files.createDirectories(temp.resolve("elsewhere")).toRealPath();
    CompileResult result = compile(TestCompiler.JAVAC, "-Aschemac.migrations=" + elsewhere);
    assertThat(texts(result)).singleElement().asString().contains("[schemac:SourcesNotSet]");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @ParameterizedTest
  @EnumSource
  void severalSourceRootsAreOneSchema(TestCompiler compiler) throws IOException {
    Path more = project.root().resolve("src/more/java");
    Path orders = more.resolve("shop/Orders.java");
    TestProject.write(orders, USERS.replace("users", "orders").replace("Users", "Orders"));
    String sources = "-Aschemac.sources=" + project.sources() + File.pathSeparator + more;
    List<Path> files = new ArrayList<>(project.sourceFiles());
    files.add(orders);
    CompileResult both =
        compiler.compile(
            files, project.output(), TestProject.classPath(), project.options(sources));
    assertThat(both.errors()).isEmpty();
    Map<String, String> before = project.folder();
    assertThat(before.get(INITIAL)).contains("CREATE TABLE users", "CREATE TABLE orders");
    CompileResult one =
        compiler.compile(
            List.of(orders),
            Files.createDirectories(temp.resolve("out")),
            TestProject.classPath(),
            project.options(sources));
    assertThat(one.errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(before);
  }

  @Test
  void relativeSourcesAreTheProjectsWhereTheCompilerRunsThere() {
    ExternalJavac javac = ExternalJavac.all().get(0);
    String sources = "-Aschemac.sources=src/main/java" + File.pathSeparator + "src/more/java";
    ExternalJavac.Result result =
        inProject(javac, Map.of(), "-Aschemac.migrations=migrations", sources);
    assertThat(result.exit()).as(result.output()).isZero();
    assertThat(project.migration("schema.json"))
        .contains("\"sources\": \"../src/main/java;../src/more/java\"");
  }

  // schemac.mode and CI

  @Test
  void ciChecksInsteadOfWriting() {
    ExternalJavac javac = ExternalJavac.all().get(0);
    String bundle = "-Aschemac.bundle=db";
    ExternalJavac.Result first = inProject(javac, Map.of("CI", "true"), migrations(), bundle);
    assertThat(first.exit()).isEqualTo(1);
    assertThat(first.output()).contains("[schemac:OutOfSync]");
    assertThat(project.migrations()).doesNotExist();

    assertThat(project.build(bundle).errors()).isEmpty();
    Map<String, String> written = project.folder();
    assertThat(written).containsKey(INITIAL);

    TestProject.deleteTree(project.output());
    TestProject.create(project.output());
    ExternalJavac.Result second = inProject(javac, Map.of("CI", "true"), migrations(), bundle);
    assertThat(second.exit()).as(second.output()).isZero();
    assertThat(project.folder()).isEqualTo(written);
    assertThat(project.output().resolve("shop/UsersTable.class")).exists();
    assertThat(project.output().resolve("db").resolve(INITIAL)).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "false"})
  void ciWritesWhereItsVariableSaysNo(String value) {
    ExternalJavac javac = ExternalJavac.all().get(0);
    assertThat(inProject(javac, Map.of("CI", value), migrations()).exit()).isZero();
    assertThat(project.folder()).containsKey(INITIAL);
  }

  @Test
  void theModeWinsOverCi() {
    ExternalJavac javac = ExternalJavac.all().get(0);
    String write = "-Aschemac.mode=write";
    assertThat(inProject(javac, Map.of("CI", "true"), migrations(), write).exit()).isZero();
    assertThat(project.folder()).containsKey(INITIAL);
  }

  @ParameterizedTest
  @EnumSource
  void checkIsAnErrorWhereWriteWouldWrite(TestCompiler compiler) {
    assertThat(project.build(compiler).errors()).isEmpty();
    Map<String, String> before = project.folder();
    assertThat(project.build(compiler, "-Aschemac.mode=check").errors()).isEmpty();
    project.source("shop/Users.java", USERS.replace("String email", "String email, phone"));
    CompileResult result = project.build(compiler, "-Aschemac.mode=check");
    assertThat(texts(result)).singleElement().asString().contains("[schemac:OutOfSync]");
    assertThat(project.folder()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void offWritesClassesAndBundleButNoMigration(TestCompiler compiler) {
    String bundle = "-Aschemac.bundle=db";
    project.build(compiler);
    Map<String, String> before = project.folder();
    project.source("shop/Users.java", USERS.replace("String email", "String email, phone"));
    CompileResult result = project.build(compiler, "-Aschemac.mode=off", bundle);
    assertThat(result.messages()).isEmpty();
    assertThat(project.folder()).isEqualTo(before);
    assertThat(project.output().resolve("db").resolve(INITIAL)).hasContent(before.get(INITIAL));
    assertThat(project.output().resolve("shop/UsersTable.class")).exists();
  }

  @ParameterizedTest
  @EnumSource
  void offNeedsNoFolder(TestCompiler compiler) {
    assertThat(compile(compiler, "-Aschemac.mode=off").messages()).isEmpty();
    assertThat(project.output().resolve("shop/UsersTable.class")).exists();
  }

  @ParameterizedTest
  @EnumSource
  void offStillTellsWhatIsWrongWithTheClasses(TestCompiler compiler) {
    project.source("shop/Users.java", USERS.replace("String email", "Object email"));
    CompileResult result = compile(compiler, "-Aschemac.mode=off");
    assertThat(texts(result)).singleElement().asString().contains("[schemac:UnmappedType]");
  }

  // schemac.classes

  @ParameterizedTest
  @EnumSource
  void tableClassesCanBeLeftOut(TestCompiler compiler) {
    assertThat(project.build(compiler, "-Aschemac.classes=false").errors()).isEmpty();
    assertThat(project.output().resolve("shop/UsersTable.class")).doesNotExist();
    assertThat(project.folder()).containsKey(INITIAL);
  }

  // schemac.unresolved

  @ParameterizedTest
  @EnumSource
  void aMissingIntentCanBeANoteThatLetsTheCodeCompile(TestCompiler compiler) {
    project.build(compiler);
    Map<String, String> before = project.folder();
    project.source("shop/Users.java", USERS.replace("String email", "String phone"));
    String[] history = {"-Aschemac.base=none", "-Aschemac.unresolved=note"};
    CompileResult result = project.build(compiler, history);
    assertThat(result.errors()).isEmpty();
    assertThat(texts(result)).singleElement().asString().contains("[schemac:DropNotConfirmed]");
    assertThat(project.folder()).isEqualTo(before);
    assertThat(project.output().resolve("shop/Users.class")).exists();
  }

  @ParameterizedTest
  @EnumSource
  void aCheckNeverLetsAMissingIntentPass(TestCompiler compiler) {
    project.build(compiler);
    project.source("shop/Users.java", USERS.replace("String email", "String phone"));
    CompileResult result =
        project.build(
            compiler, "-Aschemac.base=none", "-Aschemac.unresolved=note", "-Aschemac.mode=check");
    assertThat(result.errors()).singleElement().asString().contains("[schemac:DropNotConfirmed]");
  }

  // Eclipse's phase

  @ParameterizedTest
  @EnumSource
  void eclipseReconcilesWithoutCommitting(TestCompiler compiler) {
    CompileResult result = project.build(compiler, "-Aphase=RECONCILE");
    assertThat(result.messages()).isEmpty();
    assertThat(project.migrations()).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource
  void eclipseIsNotToldThatNothingHappened(TestCompiler compiler) {
    assertThat(texts(project.build(compiler, "-Aphase=BUILD")))
        .anyMatch(text -> text.startsWith("schemac: wrote"));
    assertThat(project.build(compiler, "-Aphase=BUILD").messages()).isEmpty();
    assertThat(texts(project.build(compiler)))
        .containsExactly("schemac: 1 table, migrations up to date");
  }

  private static final String[] NAMES = {
    "migrations",
    "sources",
    "mode",
    "unresolved",
    "drops",
    "rewrites",
    "online",
    "lockTimeout",
    "heldLockTimeout",
    "postgres",
    "name",
    "naming",
    "base",
    "rebase",
    "baseline",
    "runner",
    "classes",
    "bundle"
  };

  static List<ExternalJavac> javacs() {
    return ExternalJavac.all();
  }

  private String migrations() {
    return "-Aschemac.migrations=" + project.migrations();
  }

  /** Compiles with these options alone, and {@code CI} counting for nothing. */
  private CompileResult compile(TestCompiler compiler, String... options) {
    List<String> all = new ArrayList<>(Arrays.asList(options));
    if (all.stream().noneMatch(option -> option.startsWith("-Aschemac.mode"))) {
      all.add("-Aschemac.mode=write");
    }
    return compiler.compile(project.sourceFiles(), project.output(), TestProject.classPath(), all);
  }

  /** Runs a compiler in the project's folder as a person would, with relative paths. */
  private ExternalJavac.Result inProject(
      ExternalJavac javac, Map<String, String> environment, String... options) {
    return javac.javac(arguments(options), project.root(), environment);
  }

  private static List<String> arguments(String... options) {
    List<String> arguments = new ArrayList<>(List.of("-d", "out", "-processorpath"));
    arguments.add(ExternalJavac.processorPath());
    arguments.add("-cp");
    arguments.add(TestProject.joined(TestProject.classPath()));
    arguments.addAll(List.of(options));
    arguments.add("src/main/java/shop/Users.java");
    return arguments;
  }

  private static List<String> texts(CompileResult result) {
    return result.ofSchemac().stream().map(CompileResult.Message::text).toList();
  }
}
