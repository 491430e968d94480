package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code @Table} classes outside the sources: where a compile has no others, the folders are wrong,
 * unless it is one of tests. What tells these is where their class files go or their sources lie.
 */
class OutsideTablesTest {

  private static final String USERS =
      "package shop; import dev.schemac.*; @Table(\"users\") class Users { @PrimaryKey long id; }";

  private static final String FIXTURE =
      "package shop; import dev.schemac.*;"
          + " @Table(\"fixture\") class Fixture { @PrimaryKey long id; }";

  private static final String LEFT_OUT =
      "schemac: 1 @Table class lies outside the sources, so not tables: shop.Fixture";

  @TempDir Path temp;
  private TestProject project;

  @BeforeEach
  void project() throws IOException {
    project = new TestProject(Files.createDirectories(temp.resolve("project")).toRealPath());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "target/test-classes",
        "target/testClasses",
        "build/classes/java/test",
        "build/classes/java/integrationTest",
        "out/test/shop",
        "bin/test",
      })
  void aFolderOfTestsMayHoldTablesFromAnywhere(String output) throws IOException {
    Path fixture = file("fixtures/shop/Fixture.java", FIXTURE);
    assertLeftOut(compile(TestCompiler.JAVAC, List.of(fixture), output));
    assertThat(project.migrations()).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource
  void sourcesOfTestsMayBeCompiledToAnyFolder(TestCompiler compiler) throws IOException {
    for (String sources : List.of("src/test/java", "src/integrationTest/java")) {
      Path fixture = file(sources + "/shop/Fixture.java", FIXTURE);
      assertLeftOut(compile(compiler, List.of(fixture), "target/checks"));
      Files.delete(fixture);
    }
    assertThat(project.migrations()).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource
  void testsLeaveTheTablesOfTheSourcesAlone(TestCompiler compiler) throws IOException {
    project.source("shop/Users.java", USERS);
    assertThat(project.build(compiler).errors()).isEmpty();
    Map<String, String> before = project.folder();
    Path fixture = file("src/test/java/shop/Fixture.java", FIXTURE);
    for (String output : List.of("target/test-classes", "target/checks")) {
      assertLeftOut(compile(compiler, List.of(fixture), output));
    }
    assertThat(project.folder()).isEqualTo(before);
  }

  /** The folder's name only ends as one of tests does. */
  @ParameterizedTest
  @ValueSource(strings = {"target/classes", "target/latest", "contest"})
  void anotherFolderWithoutATableOfTheSourcesIsAnError(String output) throws IOException {
    Path fixture = file("fixtures/shop/Fixture.java", FIXTURE);
    CompileResult result = compile(TestCompiler.JAVAC, List.of(fixture), output);
    assertThat(result.errors()).singleElement().asString().contains("[schemac:TablesOutside]");
  }

  @ParameterizedTest
  @EnumSource
  void sourcesAndTestsCompiledTogetherGiveTheTablesOfTheSources(TestCompiler compiler)
      throws IOException {
    project.source("shop/Users.java", USERS);
    String helper = "package shop; class Helper { @dev.schemac.Column(length = 3) String name; }";
    List<Path> files = new ArrayList<>(project.sourceFiles());
    files.add(file("src/test/java/shop/Fixture.java", FIXTURE));
    files.add(file("src/test/java/shop/Helper.java", helper));
    CompileResult first = compile(compiler, files, "target/all");
    assertThat(first.notes()).contains(LEFT_OUT).noneMatch(note -> note.contains("advice"));
    assertThat(first.errors()).isEmpty();
    Map<String, String> written = project.folder();
    assertThat(written.get("0000_initial_schema.sql"))
        .contains("CREATE TABLE users")
        .doesNotContain("fixture");
    assertThat(Files.exists(project.root().resolve("target/all/shop/UsersTable.class"))).isTrue();
    assertThat(project.build(compiler).notes()).contains("schemac: 1 table, migrations up to date");
    assertThat(project.folder()).isEqualTo(written);
  }

  private static void assertLeftOut(CompileResult result) {
    assertThat(result.messages()).extracting(CompileResult.Message::text).containsExactly(LEFT_OUT);
    assertThat(result.success()).isTrue();
  }

  private CompileResult compile(TestCompiler compiler, List<Path> files, String output)
      throws IOException {
    Path folder = project.root().resolve(output);
    TestProject.deleteTree(folder);
    return compiler.compile(
        files, Files.createDirectories(folder), TestProject.classPath(), project.options());
  }

  private Path file(String path, String text) {
    Path file = project.root().resolve(path);
    TestProject.write(file, text);
    return file;
  }
}
