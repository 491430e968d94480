package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The migrations in the class output, where the program finds them. */
class BundleTest {

  private static final String BUNDLE = "-Aschemac.bundle=db/migration";

  private static final String HISTORY = "-Aschemac.base=none";

  private static final String USERS =
      "package shop; @dev.schemac.Table(\"users\") class Users extends Base { long id; }";

  private static final String INITIAL = "0000_initial_schema.sql";
  private static final String LIST = "schemac-bundle.txt";

  @TempDir Path temp;
  private TestProject project;

  @BeforeEach
  void project() throws IOException {
    project = new TestProject(Files.createDirectories(temp.resolve("project")).toRealPath());
    project.source("shop/Users.java", USERS);
    project.source("shop/Base.java", "package shop; abstract class Base { String by; }");
  }

  @ParameterizedTest
  @EnumSource
  void theMigrationsAreCopiedAndNothingElse(TestCompiler compiler) throws IOException {
    assertThat(project.build(compiler, BUNDLE).errors()).isEmpty();
    assertThat(bundled()).containsExactly(INITIAL, LIST);
    assertThat(text(INITIAL)).isEqualTo(project.migration(INITIAL));
  }

  @ParameterizedTest
  @EnumSource
  void whatAPersonWroteIsCopiedToo(TestCompiler compiler) throws IOException {
    project.build(compiler, BUNDLE, HISTORY);
    TestProject.write(project.migrations().resolve("0001_seed.sql"), "INSERT INTO users;\n");
    String conf = "executeInTransaction=false\n";
    TestProject.write(project.migrations().resolve("0001_seed.sql.conf"), conf);
    TestProject.write(project.migrations().resolve("notes.md"), "Not a migration.\n");
    assertThat(again(compiler, HISTORY).errors()).isEmpty();
    assertThat(bundled()).containsExactly(INITIAL, "0001_seed.sql", "0001_seed.sql.conf", LIST);
    assertThat(text("0001_seed.sql.conf")).isEqualTo(conf);
  }

  @ParameterizedTest
  @EnumSource
  void anUnchangedFileIsNotWrittenAgain(TestCompiler compiler) throws IOException {
    project.build(compiler, BUNDLE);
    FileTime past = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));
    Files.setLastModifiedTime(folder().resolve(INITIAL), past);
    Files.setLastModifiedTime(folder().resolve(LIST), past);
    again(compiler);
    assertThat(Files.getLastModifiedTime(folder().resolve(INITIAL))).isEqualTo(past);
    assertThat(Files.getLastModifiedTime(folder().resolve(LIST))).isEqualTo(past);
  }

  @ParameterizedTest
  @EnumSource
  void aChangedFileIsWrittenAgain(TestCompiler compiler) throws IOException {
    project.build(compiler, BUNDLE);
    project.source("shop/Users.java", USERS.replace("long id", "long id; String email"));
    assertThat(again(compiler).errors()).isEmpty();
    assertThat(text(INITIAL)).contains("email").isEqualTo(project.migration(INITIAL));
  }

  @ParameterizedTest
  @EnumSource
  void itFollowsWhatABaseClassAloneChanges(TestCompiler compiler) throws IOException {
    project.build(compiler, BUNDLE);
    project.source("shop/Base.java", "package shop; abstract class Base { String by, via; }");
    project.compileOnly(compiler, List.of("shop/Base.java"), BUNDLE);
    assertThat(text(INITIAL)).contains("via").isEqualTo(project.migration(INITIAL));
  }

  @ParameterizedTest
  @EnumSource
  void aStaleFileIsRemovedAndThoseOfOthersStay(TestCompiler compiler) throws IOException {
    project.build(compiler, BUNDLE);
    TestProject.write(folder().resolve("V9__other.sql"), "SELECT 1;\n");
    TestProject.write(folder().resolve("afterMigrate.sql"), "SELECT 2;\n");
    again(compiler, "-Aschemac.name=renamed");
    assertThat(bundled())
        .containsExactly("0000_renamed.sql", "V9__other.sql", "afterMigrate.sql", LIST);
  }

  @ParameterizedTest
  @EnumSource
  void aListThatLeadsElsewhereRemovesNothing(TestCompiler compiler) throws IOException {
    project.build(compiler, BUNDLE);
    Path other = project.output().resolve("other.txt");
    TestProject.write(other, "Not schemac's.");
    TestProject.write(folder().resolve(LIST), "../../other.txt\n..\\other.txt\n..\n.\n\n" + other);
    again(compiler);
    assertThat(other).exists();
    assertThat(bundled()).containsExactly(INITIAL, LIST);
  }

  @ParameterizedTest
  @EnumSource
  void itFollowsTheLossOfTheLastTable(TestCompiler compiler) throws IOException {
    project.build(compiler, BUNDLE);
    project.source("shop/Users.java", "package shop; class Users {}");
    assertThat(again(compiler).errors()).isEmpty();
    assertThat(project.folder()).doesNotContainKey(INITIAL);
    assertThat(bundled()).containsExactly(LIST);
  }

  @ParameterizedTest
  @EnumSource
  void withoutTheOptionThereIsNoBundle(TestCompiler compiler) {
    project.build(compiler);
    assertThat(folder()).doesNotExist();
  }

  // A folder of resources

  /** Also the first migration, though Maven has had nothing to copy yet. */
  @ParameterizedTest
  @EnumSource
  void mavensResourcesAreBundledAtTheirOwnPath(TestCompiler compiler) throws IOException {
    Path resources = resources("src/main/resources/db/migration");
    Path output = project.root().resolve("target/classes");
    TestProject.write(project.root().resolve("pom.xml"), "");
    assertThat(compileTo(compiler, output).errors()).isEmpty();
    assertThat(output.resolve("db/migration").resolve(INITIAL))
        .hasSameBinaryContentAs(resources.resolve(INITIAL));
    // Maven copies all that is there.
    TestProject.deleteTree(output);
    TestProject.copyTree(resources, output.resolve("db/migration"));
    project.source("shop/Users.java", USERS.replace("long id", "long id; String email"));
    assertThat(compileTo(compiler, output, HISTORY).errors()).isEmpty();
    assertThat(output.resolve("db/migration/0001_add_users_email.sql")).exists();
  }

  @ParameterizedTest
  @EnumSource
  void noneTurnsTheBundleOff(TestCompiler compiler) throws IOException {
    resources("src/main/resources/db/migration");
    Path output = project.root().resolve("target/classes");
    TestProject.write(project.root().resolve("pom.xml"), "");
    assertThat(compileTo(compiler, output, "-Aschemac.bundle=none").errors()).isEmpty();
    assertThat(output.resolve("db")).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource
  void resourcesThatEclipseHasCopiedAreBundledAtTheirOwnPath(TestCompiler compiler)
      throws IOException {
    Path resources = resources("resources/db");
    Path output = project.root().resolve("bin");
    assertThat(compileTo(compiler, output).errors()).isEmpty();
    assertThat(output.resolve("db")).doesNotExist();
    TestProject.copyTree(resources, output.resolve("db"));
    project.source("shop/Users.java", USERS.replace("long id", "long id; String email"));
    assertThat(compileTo(compiler, output, HISTORY).errors()).isEmpty();
    assertThat(output.resolve("db/0001_add_users_email.sql")).exists();
  }

  /** A second copy beside Gradle's own, in another folder of the class path, would stop Flyway. */
  @ParameterizedTest
  @EnumSource
  void gradlesResourcesAreNotBundled(TestCompiler compiler) throws IOException {
    Path resources = resources("src/main/resources/db/migration");
    TestProject.write(project.root().resolve("build.gradle"), "");
    TestProject.write(project.root().resolve("pom.xml"), "");
    Path output = project.root().resolve("build/classes/java/main");
    // A migration in Java has the package that Flyway looks for.
    Files.createDirectories(output.resolve("db/migration"));
    for (int build = 0; build < 2; build++) {
      assertThat(compileTo(compiler, output).errors()).isEmpty();
      Path copy = project.root().resolve("build/resources/main/db/migration");
      TestProject.deleteTree(copy);
      TestProject.copyTree(resources, copy);
    }
    assertThat(output.resolve("db/migration")).isEmptyDirectory();
    assertThat(resources.resolve(INITIAL)).exists();
  }

  /** The class output can be the folder that the migrations lie in. */
  @Test
  void theFolderIsNotBundledIntoItself() throws IOException {
    TestProject.write(project.root().resolve("pom.xml"), "");
    for (int build = 0; build < 2; build++) {
      assertThat(compileTo(TestCompiler.JAVAC, project.root()).errors()).isEmpty();
    }
    assertThat(project.folder()).containsKey(INITIAL).doesNotContainKey(LIST);
  }

  private Path resources(String folder) {
    TestProject.write(project.root().resolve("schemac.properties"), "migrations=" + folder + "\n");
    return project.root().resolve(folder);
  }

  private CompileResult compileTo(TestCompiler compiler, Path output, String... options)
      throws IOException {
    List<String> all = new ArrayList<>(List.of(options));
    all.add("-Aschemac.mode=write");
    return compiler.compile(
        project.sourceFiles(), Files.createDirectories(output), TestProject.classPath(), all);
  }

  @ParameterizedTest
  @EnumSource
  void aFailedCompileBundlesNothing(TestCompiler compiler) {
    project.source("shop/Users.java", USERS.replace("long id", "Object id"));
    assertThat(project.build(compiler, BUNDLE).errors()).isNotEmpty();
    assertThat(folder()).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource
  void aBundleThatCannotBeWrittenIsAnError(TestCompiler compiler) {
    TestProject.write(project.output().resolve("db"), "A file, not a folder.");
    CompileResult result =
        compiler.compile(
            project.sourceFiles(),
            project.output(),
            TestProject.classPath(),
            project.options(BUNDLE));
    assertThat(result.errors())
        .singleElement()
        .asString()
        .contains("[schemac:BundleFailed] The migrations cannot be put into db/migration");
  }

  /** A class output can be committed, with links in it that a stranger chose. */
  @ParameterizedTest
  @EnumSource
  void nothingIsWrittenThroughALink(TestCompiler compiler) throws IOException {
    Path victim = Files.writeString(temp.resolve("victim"), "a file of the person\n");
    Files.createDirectories(folder());
    for (String name : List.of(INITIAL, LIST)) {
      for (Path target : List.of(victim, temp.resolve("new-victim"))) {
        Files.createSymbolicLink(folder().resolve(name), target);
        assertThat(again(compiler).errors())
            .singleElement()
            .asString()
            .contains("[schemac:BundleFailed]", name + " is a link");
        Files.delete(folder().resolve(name));
      }
    }
    assertThat(victim).hasContent("a file of the person\n");
    assertThat(temp.resolve("new-victim")).doesNotExist();
    assertThat(again(compiler).errors()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsDeletedThroughALink(TestCompiler compiler) throws IOException {
    Path outside = Files.createDirectories(temp.resolve("outside"));
    Files.writeString(outside.resolve("victim"), "a file of the person\n");
    Files.writeString(outside.resolve(LIST), "victim\n../project/src\n\0\n");
    Files.createDirectories(project.output().resolve("db"));
    Files.createSymbolicLink(folder(), outside);
    assertThat(again(compiler).errors())
        .singleElement()
        .asString()
        .contains("[schemac:BundleFailed]", "migration is a link");
    assertThat(outside.resolve("victim")).exists();
    assertThat(outside.resolve(INITIAL)).doesNotExist();
  }

  /** To read one waits until somebody writes to it. */
  @ParameterizedTest
  @EnumSource
  void aPipeInTheClassOutput(TestCompiler compiler) throws Exception {
    Files.createDirectories(folder());
    Path pipe = folder().resolve(INITIAL);
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertThat(again(compiler).errors())
        .singleElement()
        .asString()
        .contains("[schemac:BundleFailed]", "is no plain file");
  }

  @ParameterizedTest
  @EnumSource
  void aMigrationThatIsALinkOutOfTheFolderIsNotBundled(TestCompiler compiler) throws IOException {
    project.build(compiler, BUNDLE, HISTORY);
    Path secret = Files.writeString(temp.resolve("secret"), "a file of the person\n");
    Files.createSymbolicLink(project.migrations().resolve("R__views.sql"), secret);
    for (String mode : List.of("write", "check", "off")) {
      assertThat(again(compiler, HISTORY, "-Aschemac.mode=" + mode).errors())
          .singleElement()
          .asString()
          .contains("[schemac:FolderUnusable]", "R__views.sql is a link out of the folder");
    }
    assertThat(bundled()).containsExactly(INITIAL, LIST);
  }

  /** All sources again, into the output that is there, as a build tool does. */
  private CompileResult again(TestCompiler compiler, String... more) {
    List<String> options = new ArrayList<>(List.of(more));
    options.add(BUNDLE);
    return compiler.compile(
        project.sourceFiles(),
        project.output(),
        TestProject.classPath(),
        project.options(options.toArray(String[]::new)));
  }

  private Path folder() {
    return project.output().resolve("db/migration");
  }

  private List<String> bundled() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private String text(String file) throws IOException {
    return Files.readString(folder().resolve(file));
  }
}
