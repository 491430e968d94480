package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code schemac.properties} says, and that it can say nothing that leads elsewhere. */
class PropertiesFileTest {

  private static final String USERS =
      "package shop; import dev.schemac.*;"
          + " @Table(\"users\") class Users { @PrimaryKey long id; @Index String email; }";

  @TempDir Path temp;
  private Path root;
  private TestProject project;

  @BeforeEach
  void project() throws IOException {
    root = temp.toRealPath();
    project = new TestProject(root.resolve("project"));
    project.git("init", "-q", root.toString());
    project.source("shop/Users.java", USERS);
  }

  @ParameterizedTest
  @EnumSource
  void itsOptionsCount(TestCompiler compiler) {
    settings("# ours\n\n naming = flyway\nmigrations=db/migrations\npostgres=\nclasses=false\n");
    assertThat(compile(compiler).errors()).isEmpty();
    assertThat(project.root().resolve("db/migrations/V0001__initial_schema.sql")).exists();
    assertThat(project.output().resolve("shop/UsersTable.class")).doesNotExist();
  }

  @Test
  void itMayComeFromAnyEditor() throws IOException {
    Files.write(file(), "\uFEFF# größer\r\nnaming=flyway\r\n".getBytes(StandardCharsets.UTF_8));
    assertThat(compile(TestCompiler.JAVAC).errors()).isEmpty();
    assertThat(project.folder()).containsKey("V0001__initial_schema.sql");
  }

  @ParameterizedTest
  @ValueSource(strings = {":", ";"})
  void itsSourcesAreSeparatedAlikeOnEachSystem(String separator) throws IOException {
    settings("sources = source" + separator + "src/main/java\n");
    assertThat(compile(TestCompiler.JAVAC).errors()).isEmpty();
    assertThat(project.migration("schema.json"))
        .contains("\"sources\": \"../source;../src/main/java\"");
  }

  @Test
  void anOptionOfTheCompilerComesFirstThenASystemPropertyThenTheFile() {
    settings("naming=flyway\n");
    System.setProperty("schemac.naming", "plain");
    try {
      assertThat(compile(TestCompiler.JAVAC, "-Aschemac.naming=").errors()).isEmpty();
      assertThat(project.folder()).containsKey("0000_initial_schema.sql");
      TestProject.deleteTree(project.migrations());
      assertThat(compile(TestCompiler.JAVAC, "-Aschemac.naming=flyway").errors()).isEmpty();
      assertThat(project.folder()).containsKey("V0001__initial_schema.sql");
    } finally {
      System.clearProperty("schemac.naming");
    }
  }

  // inherit

  @ParameterizedTest
  @EnumSource
  void modulesInheritWhatTheyDoNotSayThemselves(TestCompiler compiler) {
    TestProject.write(
        root.resolve("schemac.properties"),
        "naming=flyway\nonline=false\nmigrations=project/inherited\n");
    settings("inherit=../schemac.properties\nnaming=plain\n");
    assertThat(compile(compiler).errors()).isEmpty();
    assertThat(project.root().resolve("inherited/0000_initial_schema.sql")).exists();
  }

  /** Also where there is no repository yet, as long as each folder has a build file. */
  @Test
  void modulesInheritFromTheFoldersThatHaveBuildFiles() throws IOException {
    TestProject.deleteTree(root.resolve(".git"));
    TestProject.write(root.resolve("schemac.properties"), "naming=flyway\n");
    settings("inherit=../schemac.properties\n");
    assertThat(compile(TestCompiler.JAVAC).errors()).isEmpty();
    assertThat(project.folder()).containsKey("V0001__initial_schema.sql");
  }

  @Test
  void noFileInheritsFromItself() {
    TestProject.write(root.resolve("schemac.properties"), "inherit=project/schemac.properties\n");
    settings("inherit=../schemac.properties\n");
    assertRefused(
        root.resolve("schemac.properties")
            + ":1: inherit=project/schemac.properties"
            + " leads back to a file that inherits from this one.");
  }

  @Test
  void aLongRowOfFilesIsRefused() {
    for (int i = 0; i < 20; i++) {
      TestProject.write(
          root.resolve(i + "/schemac.properties"),
          "inherit=../" + (i + 1) + "/schemac.properties\n");
    }
    settings("inherit=../0/schemac.properties\n");
    assertRefused("is one file too many");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "../../schemac.properties | leads out of ",
        "../.env | is no schemac.properties",
        "../.git/schemac.properties | leads into git's own files",
        "../linked/schemac.properties | which is a link",
        "../missing/schemac.properties | :1: inherit=../missing/schemac.properties is not there.",
      })
  void noFileInheritsFromElsewhere(String inherited, String reason) throws IOException {
    TestProject.write(root.resolve(".env"), "PASSWORD=secret\n");
    TestProject.write(temp.resolve(".git/schemac.properties"), "naming=flyway\n");
    TestProject.write(root.resolve("target/schemac.properties"), "naming=flyway\n");
    Files.createSymbolicLink(root.resolve("linked"), root.resolve("target"));
    settings("inherit=" + inherited + "\n");
    assertThat(assertRefused(reason)).doesNotContain("secret", "PASSWORD");
  }

  // Errors

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nameing=flyway | There is no option nameing. Did you mean 'naming'?",
        "schemac.naming=flyway | Here its name is naming.",
        "naming=flywai | naming=flywai is not possible. Did you mean 'flyway'? It takes: plain,",
        "postgres=14 | postgres=14 is not possible. It takes: 15,",
        "lockTimeout=soon | lockTimeout=soon is not possible. Write it as 3s or 500ms.",
        "batch=none | batch=none is not possible. Write how many rows",
        "bundle=../db | bundle=../db is not possible. Write it as db/migration.",
        "base=--help | base takes HEAD and none here",
        "base=HEAD~1 | base takes HEAD and none here; a revision is said for one compile and not in",
        "migrations=../.git./x | leads into git's own files.",
        "migrations=../GIT~1/x | leads into git's own files.",
        "naming: flyway | write it as name=value.",
        "=flyway | write it as name=value.",
        "migrations=db\\migrations | a backslash has no meaning here; write paths with /.",
        "naming=fly\\ | a backslash has no meaning here",
        "migrations=/tmp/x | migrations=/tmp/x is absolute, which is right on one machine only.",
        "migrations=../../x | migrations=../../x leads out of ",
        "migrations=../.git/hooks | migrations=../.git/hooks leads into git's own files.",
        "migrations=link | migrations=link goes through ",
        "migrations=link/deep | migrations=link/deep goes through ",
        "sources=src/main/java:link | goes through ",
        "mode=off | mode is said for one compile and not in this file: -Aschemac.mode=off, or -D",
        "drops=allow | drops is said for one compile",
        "rewrites=allow | rewrites is said for one compile",
        "rebase=main | rebase is said for one compile",
        "baseline=true | baseline is said for one compile",
        "name=x | name is said for one compile",
      })
  void aWrongLineIsToldWithItsPlace(String line, String message) throws IOException {
    Files.createSymbolicLink(project.root().resolve("link"), temp.resolve("elsewhere"));
    settings("# first\n" + line + "\n");
    String place = "[schemac:UnknownOption] " + file() + ":2: ";
    assertThat(assertRefused(message)).startsWith(place);
    assertThat(temp.resolve("elsewhere")).doesNotExist();
  }

  /** An empty value says nothing, and of what is overruled only the name must be right. */
  @Test
  void whatDoesNotCountIsNoError() {
    settings("mode=\nbase=\nnaming=bad\nlockTimeout=soon\n");
    CompileResult result =
        compile(TestCompiler.JAVAC, "-Aschemac.naming=flyway", "-Aschemac.lockTimeout=2s");
    assertThat(result.errors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEAD", "none"})
  void basesThatWriteNoHistoryAnew(String base) {
    settings("base=" + base + "\n");
    assertThat(compile(TestCompiler.JAVAC).errors()).isEmpty();
  }

  @Test
  void allWrongLinesAreToldAtOnce() {
    settings("a=b\nnaming=x\nnaming=plain\nnaming=flyway\nonline=tr\u202Eue\n");
    List<CompileResult.Message> errors = compile(TestCompiler.JAVAC).errors();
    assertThat(errors).hasSize(5);
    assertThat(errors.toString())
        .contains(":3: naming is said above already.", ":5: it holds the character U+202E");
  }

  @Test
  void aFileThatIsNoneIsTold() throws Exception {
    Path secret = Files.writeString(temp.resolve("secret"), "PASSWORD=secret\n");
    Files.createSymbolicLink(file(), secret);
    assertThat(assertRefused(file() + " is no plain file.")).doesNotContain("PASSWORD");
    Files.delete(file());
    assertThat(new ProcessBuilder("mkfifo", file().toString()).start().waitFor()).isZero();
    assertRefused(file() + " is no plain file.");
    Files.delete(file());
    Files.write(file(), new byte[] {'#', (byte) 0xE4, '\n'});
    assertRefused(file() + " is not in UTF-8.");
    Files.writeString(file(), "#".repeat(100_000));
    assertRefused(file() + " is longer than 65536 bytes.");
  }

  /** The text of the only error. */
  private String assertRefused(String message) {
    CompileResult result = compile(TestCompiler.JAVAC);
    assertThat(result.errors()).as(result.output()).hasSize(1);
    String text = result.errors().get(0).text();
    assertThat(text).contains("[schemac:UnknownOption]", message);
    assertThat(project.migrations()).doesNotExist();
    return text;
  }

  private Path file() {
    return project.root().resolve("schemac.properties");
  }

  private void settings(String text) {
    TestProject.write(file(), text);
  }

  private CompileResult compile(TestCompiler compiler, String... options) {
    TestProject.deleteTree(project.output());
    TestProject.create(project.output());
    List<String> all = new ArrayList<>(List.of(options));
    all.add("-Aschemac.mode=write");
    return compiler.compile(project.sourceFiles(), project.output(), TestProject.classPath(), all);
  }
}
