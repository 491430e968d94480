package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compiles that say no folder: each is found from where the class files go, or is not clear. */
class ProjectFolderTest {

  private static final String USERS =
      "package shop; import dev.schemac.*; @Table(\"users\") class Users { @PrimaryKey long id; }";

  private static final String NOTES =
      "package shop; import dev.schemac.*; @Table(\"notes\") class Notes { @PrimaryKey long id; }";

  private static final String INITIAL = "0000_initial_schema.sql";

  @TempDir Path temp;
  private Path root;
  private TestProject project;

  @BeforeEach
  void project() throws IOException {
    root = temp.toRealPath();
    project = new TestProject(root.resolve("project"));
    project.source("shop/Users.java", USERS);
  }

  // Found

  @ParameterizedTest
  @EnumSource
  void itIsTheFolderOfTheBuildFileAboveTheClassOutput(TestCompiler compiler) {
    mark(project, "pom.xml");
    CompileResult first = compile(compiler, project, "target/classes", "-Aschemac.base=none");
    assertThat(first.errors()).isEmpty();
    assertThat(first.notes())
        .anyMatch(
            note ->
                note.startsWith("schemac: wrote")
                    && note.contains("are kept in " + project.migrations() + " since nothing")
                    && note.endsWith(project.root() + "/schemac.properties"));
    assertThat(project.folder()).containsKey(INITIAL);
    assertThat(compile(compiler, project, "target/classes").notes())
        .contains("schemac: 1 table, migrations up to date");
    project.source("shop/Notes.java", NOTES);
    CompileResult next = compile(compiler, project, "target/classes", "-Aschemac.base=none");
    assertThat(next.notes())
        .anyMatch(note -> note.endsWith("0001_create_notes.sql: 1 change"))
        .noneMatch(note -> note.contains("since nothing"));
  }

  @ParameterizedTest
  @CsvSource({
    "build.gradle, build/classes/java/main",
    "build.gradle.kts, build/classes/java/main",
    "schemac.properties, bin",
    "pom.xml, out/production/shop",
    "pom.xml, .",
  })
  void theLayoutsOfBuildTools(String mark, String output) {
    mark(project, mark);
    assertThat(compile(TestCompiler.JAVAC, project, output).errors()).isEmpty();
    assertThat(project.folder()).containsKey(INITIAL);
  }

  @ParameterizedTest
  @EnumSource
  void theNearestOneCounts(TestCompiler compiler) {
    TestProject.write(root.resolve("pom.xml"), "");
    mark(project, "pom.xml");
    assertThat(compile(compiler, project, "target/classes").errors()).isEmpty();
    assertThat(project.folder()).containsKey(INITIAL);
    assertThat(root.resolve("migrations")).doesNotExist();
  }

  /** As a build does whose resources are files of the project's folder. */
  @ParameterizedTest
  @EnumSource
  void aBuildFileThatIsCopiedToTheClassOutputMarksNothing(TestCompiler compiler) {
    mark(project, "pom.xml");
    Path output = project.root().resolve("target/classes");
    TestProject.write(output.resolve("pom.xml"), "");
    TestProject.write(output.resolve("schemac.properties"), "migrations=copied");
    assertThat(compile(compiler, project.sourceFiles(), output).errors()).isEmpty();
    assertThat(project.folder()).containsKey(INITIAL);
    assertThat(output.resolve("migrations")).doesNotExist();
  }

  /** {@code javac -d .} in a module, whose build file is no copy of the one above it. */
  @ParameterizedTest
  @EnumSource
  void theClassOutputOfAModuleMayBeItsFolder(TestCompiler compiler) {
    TestProject.write(root.resolve("pom.xml"), "");
    mark(project, "pom.xml");
    assertThat(compile(compiler, project, ".").errors()).isEmpty();
    assertThat(project.folder()).containsKey(INITIAL);
    assertThat(root.resolve("migrations")).doesNotExist();
  }

  @Test
  void aLinkToTheProjectLeadsToIt() throws IOException {
    mark(project, "pom.xml");
    Path link = Files.createSymbolicLink(root.resolve("link"), project.root());
    Path output = Files.createDirectories(link.resolve("target/classes"));
    assertThat(compile(TestCompiler.JAVAC, project.sourceFiles(), output).errors()).isEmpty();
    assertThat(project.folder()).containsKey(INITIAL);
  }

  /** A class that has lost its annotation is a table that is gone, here too. */
  @ParameterizedTest
  @EnumSource
  void aTableThatIsGoneIsAskedAbout(TestCompiler compiler) {
    mark(project, "pom.xml");
    compile(compiler, project, "target/classes");
    project.source("shop/Users.java", "package shop; class Users {}");
    assertThat(compile(compiler, project, "target/classes", "-Aschemac.base=none").errors())
        .singleElement()
        .asString()
        .contains("[schemac:DropNotConfirmed]");
  }

  // Without a build file

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void withoutABuildFileItIsTheWorkingDirectoryOfJavac(boolean output) {
    List<String> arguments = new ArrayList<>(List.of("-Aschemac.mode=write"));
    arguments.addAll(output ? List.of("-d", "out") : List.of());
    arguments.addAll(List.of("-cp", TestProject.joined(TestProject.classPath())));
    arguments.addAll(List.of("-processorpath", ExternalJavac.processorPath()));
    arguments.add("src/main/java/shop/Users.java");
    ExternalJavac javac = new ExternalJavac(Path.of(System.getProperty("java.home")));
    ExternalJavac.Result result = javac.javac(arguments, project.root(), Map.of());
    assertThat(result.exit()).as(result.output()).isZero();
    assertThat(project.folder()).as(result.output()).containsKey(INITIAL);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void withoutABuildFileItIsTheWorkingDirectoryOfEcj(boolean output) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", TestProject.jarOf(EclipseCompiler.class).toString()));
    command.addAll(List.of("org.eclipse.jdt.internal.compiler.batch.Main", "--release", "17"));
    command.addAll(output ? List.of("-d", "out") : List.of());
    command.addAll(List.of("-cp", TestProject.joined(TestProject.classPath())));
    command.addAll(List.of("-processorpath", ExternalJavac.processorPath()));
    command.addAll(List.of("-Aschemac.mode=write", "src/main/java/shop/Users.java"));
    ExternalJavac.Result result = ExternalJavac.run(command, project.root(), Map.of());
    assertThat(result.exit()).as(result.output()).isZero();
    assertThat(project.folder()).as(result.output()).containsKey(INITIAL);
  }

  /** The compiler of an IDE or a daemon runs anywhere. */
  @ParameterizedTest
  @EnumSource
  void anotherWorkingDirectoryIsNone(TestCompiler compiler) {
    CompileResult result = compile(compiler, project, "out");
    assertThat(result.errors())
        .singleElement()
        .asString()
        .contains("[schemac:MigrationsNotSet]", "(" + project.output() + ")");
    assertThat(project.migrations()).doesNotExist();
  }

  // Not above the repository, nor in another user's folder

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aRepositoryEndsTheSearch(boolean worktree) throws IOException {
    TestProject.write(root.resolve("pom.xml"), "");
    Path git = project.root().resolve(".git");
    if (worktree) {
      Files.writeString(git, "gitdir: /elsewhere\n");
    } else {
      Files.createDirectory(git);
    }
    assertThat(compile(TestCompiler.JAVAC, project, "out").errors())
        .singleElement()
        .asString()
        .contains("[schemac:MigrationsNotSet]");
    mark(project, "pom.xml");
    assertThat(compile(TestCompiler.JAVAC, project, "out", "-Aschemac.base=none").errors())
        .isEmpty();
    assertThat(project.folder()).containsKey(INITIAL);
  }

  @Test
  void anotherUsersFolderEndsTheSearch() throws IOException {
    TestProject.write(root.resolve("pom.xml"), "");
    giveAway(root);
    assertNotSet("out", root + ", which belongs to another user, 12345.");
    assertThat(root.resolve("migrations")).doesNotExist();
    Files.setAttribute(root, "unix:uid", Files.getAttribute(project.root(), "unix:uid"));
  }

  /** As root in a container, who makes the class output in a checkout of somebody else. */
  @Test
  void aCheckoutOfAnotherUserIsNoneAlsoBeforeTheClassOutputIsThere() throws IOException {
    mark(project, "pom.xml");
    giveAway(project.root());
    String reason = project.root() + ", which belongs to another user, 12345.";
    TestProject.create(project.root().resolve("target/classes"));
    assertNotSet("target/classes", reason);
    giveAway(project.root().resolve("target"));
    giveAway(project.root().resolve("target/classes"));
    CompileResult result =
        compile(
            TestCompiler.JAVAC, project.sourceFiles(), project.root().resolve("target/classes"));
    assertThat(result.errors().toString()).contains("which belongs to another user, 12345.");
    assertThat(project.migrations()).doesNotExist();
  }

  /**
   * As the folder for temporary files, where each user could put a file for the projects of all.
   */
  @Test
  void aFolderThatAllWriteToEndsTheSearch() throws IOException {
    TestProject.write(root.resolve("schemac.properties"), "migrations=loot\n");
    try {
      Files.setAttribute(root, "unix:mode", 01777);
    } catch (UnsupportedOperationException | IllegalArgumentException e) {
      assumeTrue(false, "no such folders here");
    }
    assertNotSet("out", root + ", in which each user may write.");
    assertThat(root.resolve("loot")).doesNotExist();
  }

  @Test
  void aFileThatAnotherUserPutThereEndsTheSearch() throws IOException {
    Path file = root.resolve("schemac.properties");
    TestProject.write(file, "migrations=loot\n");
    giveAway(file);
    assertNotSet("out", root + ", whose schemac.properties belongs to another user.");
    assertThat(root.resolve("loot")).doesNotExist();
  }

  private static void giveAway(Path path) throws IOException {
    try {
      Files.setAttribute(path, "unix:uid", 12345);
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      assumeTrue(false, "only root can give a file away");
    }
  }

  private void assertNotSet(String output, String reason) {
    assertThat(compile(TestCompiler.JAVAC, project, output).errors())
        .singleElement()
        .asString()
        .contains("[schemac:MigrationsNotSet]", "The search ended at " + reason);
  }

  @Test
  void aClassOutputBehindALinkIsTold() throws IOException {
    mark(project, "pom.xml");
    TestProject.create(root.resolve("scratch/classes"));
    Files.createSymbolicLink(project.root().resolve("target"), root.resolve("scratch"));
    Path output = project.root().resolve("target/classes");
    assertThat(compile(TestCompiler.JAVAC, project.sourceFiles(), output).errors())
        .singleElement()
        .asString()
        .contains(
            "[schemac:MigrationsNotSet]",
            "(" + root.resolve("scratch/classes") + "), links followed, has");
  }

  /** The compiler has yet to make the class output, whose path goes through a link. */
  @Test
  void aFolderThatIsSaidIsOfTheWorkingDirectoryInEachCompile() throws IOException {
    Path link = Files.createSymbolicLink(root.resolve("link"), project.root());
    List<String> arguments = new ArrayList<>(List.of("-Aschemac.mode=write"));
    arguments.addAll(List.of("-Aschemac.migrations=m", "-d", link.resolve("out").toString()));
    arguments.addAll(List.of("-cp", TestProject.joined(TestProject.classPath())));
    arguments.addAll(List.of("-processorpath", ExternalJavac.processorPath()));
    arguments.add("src/main/java/shop/Users.java");
    ExternalJavac javac = new ExternalJavac(Path.of(System.getProperty("java.home")));
    ExternalJavac.Result result = javac.javac(arguments, project.root(), Map.of());
    assertThat(result.exit()).as(result.output()).isZero();
    assertThat(project.root().resolve("m").resolve(INITIAL)).exists();
  }

  @Test
  void theDefaultFolderIsNoLink() throws IOException {
    mark(project, "pom.xml");
    Path outside = Files.createDirectories(root.resolve("outside"));
    Files.createSymbolicLink(project.migrations(), outside);
    assertThat(compile(TestCompiler.JAVAC, project, "target/classes").errors())
        .singleElement()
        .asString()
        .contains("[schemac:FolderUnusable]", "goes through " + project.migrations(), "a link");
    assertThat(outside).isEmptyDirectory();
  }

  // Not clear

  /** Gradle's build file of the whole project stands above its modules. */
  @ParameterizedTest
  @EnumSource
  void aModuleWithoutABuildFileIsToldAndMarkedByAnEmptyFile(TestCompiler compiler) {
    TestProject.write(root.resolve("build.gradle"), "");
    String output = "build/classes/java/main";
    assertUnclear(compile(compiler, project, output), root);
    assertThat(root.resolve("migrations")).doesNotExist();
    mark(project, "schemac.properties");
    assertThat(compile(compiler, project, output).errors()).isEmpty();
    assertThat(project.folder()).containsKey(INITIAL);
  }

  /** As IntelliJ does, whose folder for all class files is that of the whole project. */
  @ParameterizedTest
  @EnumSource
  void aClassOutputOutsideOfTheModule(TestCompiler compiler) {
    TestProject.write(root.resolve("pom.xml"), "");
    mark(project, "pom.xml");
    Path output = root.resolve("out/production/project");
    TestProject.create(output);
    assertUnclear(compile(compiler, project.sourceFiles(), output), root);
    CompileResult said =
        compile(
            compiler,
            project.sourceFiles(),
            output,
            "-Aschemac.migrations=" + project.migrations(),
            "-Aschemac.sources=" + project.sources());
    assertThat(said.errors()).isEmpty();
  }

  @Test
  void sourcesInAnotherFolderOfTheProject() {
    mark(project, "pom.xml");
    Path users = project.root().resolve("source/shop/Users.java");
    TestProject.write(users, USERS);
    project.delete("shop/Users.java");
    Path output = project.root().resolve("target/classes");
    TestProject.create(output);
    assertUnclear(compile(TestCompiler.JAVAC, List.of(users), output), project.root());
    TestProject.write(project.root().resolve("schemac.properties"), "sources=source\n");
    assertThat(compile(TestCompiler.JAVAC, List.of(users), output).errors()).isEmpty();
    assertThat(project.folder()).containsKey(INITIAL);
  }

  /** Two checkouts with the same classes, and one compile into the class output of the other. */
  @ParameterizedTest
  @EnumSource
  void theClassOutputOfAnotherCheckout(TestCompiler compiler) {
    mark(project, "pom.xml");
    compile(compiler, project, "target/classes");
    Map<String, String> before = project.folder();
    TestProject other = new TestProject(root.resolve("other"));
    other.source("shop/Users.java", USERS.replace("id;", "id; String name;"));
    Path output = project.root().resolve("target/classes");
    CompileResult result = compile(compiler, other.sourceFiles(), output);
    assertUnclear(result, project.root());
    assertThat(result.errors().toString()).contains(other.sources().toString());
    assertThat(project.folder()).isEqualTo(before);
  }

  /** What a package says drops tables too, and no table need be compiled for that. */
  @ParameterizedTest
  @EnumSource
  void theClassOutputOfAnotherCheckoutForClassesThatAreNoTables(TestCompiler compiler) {
    mark(project, "pom.xml");
    project.source("shop/package-info.java", "package shop;");
    compile(compiler, project, "target/classes");
    Map<String, String> before = project.folder();
    TestProject other = new TestProject(root.resolve("other"));
    other.source("shop/package-info.java", "@dev.schemac.DroppedTable(\"users\") package shop;");
    for (String users : List.of("package shop; class Users {}", "")) {
      other.source("shop/Users.java", users);
      if (users.isEmpty()) {
        other.delete("shop/Users.java");
        project.delete("shop/Users.java");
      }
      CompileResult result =
          compile(
              compiler,
              other.sourceFiles(),
              project.root().resolve("target/classes"),
              "-Aschemac.base=none");
      assertThat(result.errors().toString())
          .contains("[schemac:ProjectFolderUnclear]", other.sources().toString());
      assertThat(project.folder()).isEqualTo(before);
    }
  }

  /** Links to the classes of the project hide none that lies elsewhere. */
  @ParameterizedTest
  @EnumSource
  void oneClassOfAnotherCheckout(TestCompiler compiler) throws IOException {
    mark(project, "pom.xml");
    project.source("shop/Notes.java", NOTES);
    compile(compiler, project, "target/classes");
    Map<String, String> before = project.folder();
    TestProject other = new TestProject(root.resolve("other"));
    other.source("shop/Users.java", USERS.replace("id;", "id; String evil;"));
    Path notes = project.sources().resolve("shop/Notes.java");
    Path link = Files.createSymbolicLink(other.sources().resolve("shop/Notes.java"), notes);
    Path users = other.sources().resolve("shop/Users.java");
    Path output = project.root().resolve("target/classes");
    assertUnclear(compile(compiler, List.of(link, users), output), project.root());
    assertUnclear(compile(compiler, List.of(users, link), output), project.root());
    assertThat(project.folder()).isEqualTo(before);
  }

  /** Links that a checkout holds lead to the folders of another one. */
  @ParameterizedTest
  @ValueSource(strings = {"migrations", "target"})
  void linksIntoAnotherCheckoutInACompileWithoutATable(String linked) throws IOException {
    mark(project, "pom.xml");
    project.source("shop/package-info.java", "package shop;");
    compile(TestCompiler.JAVAC, project, "target/classes");
    Map<String, String> before = project.folder();
    TestProject other = new TestProject(root.resolve("other"));
    mark(other, "pom.xml");
    TestProject.deleteTree(other.sources());
    Files.createSymbolicLink(other.sources(), project.sources());
    Files.createSymbolicLink(other.root().resolve(linked), project.root().resolve(linked));
    TestProject.create(other.root().resolve("target/classes"));
    Path users = other.root().resolve("ev/shop/Users.java");
    TestProject.write(users, "package shop; class Users {}");
    Path info = other.root().resolve("ev/shop/package-info.java");
    TestProject.write(info, "@dev.schemac.DroppedTable(\"users\") package shop;");
    CompileResult result =
        compile(
            TestCompiler.JAVAC,
            List.of(users, info),
            other.root().resolve("target/classes"),
            "-Aschemac.base=none");
    assertThat(result.errors()).hasSize(1);
    assertThat(project.folder()).isEqualTo(before);
  }

  /** The bundle is written in each mode, and would copy what lies behind the link. */
  @Test
  void nothingBehindALinkIsBundled() throws IOException {
    TestProject.write(project.root().resolve("schemac.properties"), "bundle=x\n");
    TestProject.write(root.resolve("outside/0000_secret.sql"), "secret");
    Files.createSymbolicLink(project.migrations(), root.resolve("outside"));
    assertThat(compile(TestCompiler.JAVAC, project, "out", "-Aschemac.mode=off").errors())
        .singleElement()
        .asString()
        .contains("[schemac:FolderUnusable]", "a link");
    assertThat(project.root().resolve("out/x/0000_secret.sql")).doesNotExist();
  }

  /** A link to the sources leads the compiler and schemac to the same files. */
  @Test
  void sourcesBehindALink() throws IOException {
    mark(project, "pom.xml");
    Path elsewhere = root.resolve("elsewhere");
    Files.move(project.sources(), elsewhere);
    Files.createSymbolicLink(project.sources(), elsewhere);
    Path output = project.root().resolve("target/classes");
    TestProject.create(output);
    List<Path> files = List.of(elsewhere.resolve("shop/Users.java"));
    assertThat(compile(TestCompiler.JAVAC, files, output).errors()).isEmpty();
    assertThat(project.folder()).containsKey(INITIAL);
  }

  /** The file of a project is no more to be trusted than a build file where it is not its own. */
  @Test
  void theClassOutputOfAnotherCheckoutThatHasAFile() {
    TestProject.write(project.root().resolve("schemac.properties"), "migrations=db\n");
    TestProject other = new TestProject(root.resolve("other"));
    other.source("shop/Users.java", USERS);
    CompileResult result = compile(TestCompiler.JAVAC, other.sourceFiles(), project.output());
    assertUnclear(result, project.root());
    assertThat(project.root().resolve("db")).doesNotExist();
  }

  @Test
  void saidSourcesOutsideTheFolder() {
    TestProject other = new TestProject(root.resolve("other"));
    mark(other, "pom.xml");
    CompileResult result =
        compile(
            TestCompiler.JAVAC,
            project.sourceFiles(),
            other.output(),
            "-Aschemac.sources=" + project.sources());
    assertUnclear(result, other.root());
    assertThat(other.migrations()).doesNotExist();
  }

  @Test
  void whereNothingIsToBeWrittenItNeedNotBeClear() {
    TestProject.write(root.resolve("build.gradle"), "");
    assertThat(compile(TestCompiler.JAVAC, project, "out", "-Aschemac.mode=off").messages())
        .isEmpty();
  }

  private static void assertUnclear(CompileResult result, Path folder) {
    assertThat(result.errors())
        .singleElement()
        .asString()
        .contains("[schemac:ProjectFolderUnclear]", folder + " is taken for the project's folder");
    assertThat(result.errors().get(0).file()).isEqualTo("Users.java");
  }

  // Compiles without a table

  @ParameterizedTest
  @EnumSource
  void aModuleWithoutTablesGetsNoFolderAndNoError(TestCompiler compiler) {
    mark(project, "pom.xml");
    project.source("shop/Users.java", "package shop; class Users {}");
    assertThat(compile(compiler, project, "target/classes").messages()).isEmpty();
    assertThat(project.migrations()).doesNotExist();
  }

  /** Its build file is that of a project with tables, and one of these has just been deleted. */
  @ParameterizedTest
  @EnumSource
  void aModuleWithoutTablesBelowAProjectLeavesItsMigrationsAlone(TestCompiler compiler) {
    mark(project, "build.gradle");
    project.source("shop/Notes.java", NOTES);
    compile(compiler, project, "build/classes/java/main");
    Map<String, String> before = project.folder();
    project.delete("shop/Notes.java");
    Path tool = project.root().resolve("tool/src/main/java/tool/Tool.java");
    TestProject.write(tool, "package tool; class Tool {}");
    Path output = project.root().resolve("tool/build/classes/java/main");
    TestProject.create(output);
    CompileResult result = compile(compiler, List.of(tool), output, "-Aschemac.base=none");
    assertThat(result.messages()).isEmpty();
    assertThat(project.folder()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void testsGetNoFolder(TestCompiler compiler) {
    mark(project, "pom.xml");
    Path fixture = project.root().resolve("src/test/java/shop/Users.java");
    TestProject.write(fixture, USERS.replace("users", "fixture").replace("Users", "Fixture"));
    Path output = project.root().resolve("target/test-classes");
    TestProject.create(output);
    assertThat(compile(compiler, List.of(fixture), output).errors()).isEmpty();
    assertThat(project.migrations()).doesNotExist();
  }

  /** Also where a package of the tests has the name of one in the sources. */
  @ParameterizedTest
  @EnumSource
  void whatIsGeneratedForTestsIsNoTable(TestCompiler compiler) {
    mark(project, "pom.xml");
    project.source("shop/package-info.java", "package shop;");
    compile(compiler, project, "target/classes");
    Map<String, String> before = project.folder();
    Path test = project.root().resolve("src/test/java/shop/UsersTest.java");
    TestProject.write(test, "package shop; class UsersTest {}");
    Path info = project.root().resolve("src/test/java/shop/package-info.java");
    TestProject.write(info, "package shop;");
    Path output = project.root().resolve("target/test-classes");
    TestProject.create(output);
    for (List<Path> files : List.of(List.of(test), List.of(test, info))) {
      TestProject.deleteTree(output);
      TestProject.create(output);
      CompileResult result =
          compiler.compile(
              files,
              output,
              TestProject.classPath(),
              List.of("-Aschemac.mode=write", "-Aschemac.base=none"),
              List.of(new GeneratingProcessor("shop.UsersTest", "shop.Notes", NOTES)));
      assertThat(result.errors()).isEmpty();
      assertThat(project.folder()).isEqualTo(before);
    }
  }

  private static void mark(TestProject project, String file) {
    TestProject.write(project.root().resolve(file), "");
  }

  /** Compiles all sources of a project, whose class output lies in it. */
  private static CompileResult compile(
      TestCompiler compiler, TestProject project, String output, String... options) {
    Path folder = project.root().resolve(output).normalize();
    if (!folder.equals(project.root())) {
      TestProject.deleteTree(folder);
      TestProject.create(folder);
    }
    return compile(compiler, project.sourceFiles(), folder, options);
  }

  private static CompileResult compile(
      TestCompiler compiler, List<Path> files, Path output, String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    if (all.stream().noneMatch(option -> option.startsWith("-Aschemac.mode"))) {
      all.add("-Aschemac.mode=write");
    }
    return compiler.compile(files, output, TestProject.classPath(), all);
  }
}
