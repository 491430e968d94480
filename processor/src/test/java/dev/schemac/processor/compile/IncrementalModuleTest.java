package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Other source folders, modules and outputs beside the project. */
class IncrementalModuleTest extends IncrementalFixture {

  @ParameterizedTest
  @EnumSource
  void classesOutsideTheSourcesAreIgnored(TestCompiler compiler) throws IOException {
    project.source("shop/Users.java", USERS);
    build(compiler, "-Aschemac.bundle=db");
    Map<String, String> before = project.folder();
    Path test = project.root().resolve("src/test/java/shop/Fixture.java");
    TestProject.write(
        test, "package shop; @dev.schemac.Table(\"fixture\") class Fixture { long id; }");
    Path testOutput = Files.createDirectories(project.root().resolve("test-out"));
    List<Path> classPath = new ArrayList<>(TestProject.classPath());
    classPath.add(project.output());
    CompileResult result =
        compiler.compile(
            List.of(test), testOutput, classPath, project.options("-Aschemac.bundle=db"));
    assertThat(result.messages())
        .extracting(CompileResult.Message::text)
        .containsExactly(
            "schemac: 1 @Table class lies outside the sources, so not tables: shop.Fixture");
    assertThat(project.folder()).isEqualTo(before);
    assertThat(testOutput.resolve("db")).doesNotExist();
    assertThat(testOutput.resolve("shop/FixtureTable.class")).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource
  void aFolderHasOneModule(TestCompiler compiler) throws IOException {
    usersAndOrders(compiler);
    Map<String, String> before = project.folder();
    TestProject other =
        new TestProject(Files.createDirectories(temp.resolve("other")).toRealPath());
    other.source("Carts.java", "@dev.schemac.Table(\"carts\") class Carts { long id; }");
    String sources = "-Aschemac.sources=" + other.sources();
    CompileResult result =
        compiler.compile(
            other.sourceFiles(), other.output(), TestProject.classPath(), project.options(sources));
    assertThat(result.errors())
        .singleElement()
        .asString()
        .contains("[schemac:ForeignFolder]", "../src/main/java", "../../other/src/main/java");
    assertThat(project.folder()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void theTablesOfAnotherModuleAreNotThisOnes(TestCompiler compiler) throws IOException {
    usersAndOrders(compiler);
    TestProject downstream =
        new TestProject(Files.createDirectories(temp.resolve("downstream")).toRealPath());
    downstream.source(
        "App.java",
        "@dev.schemac.Table(\"apps\") class App { shop.Users u() { return null; } long id; }");
    project.source("shop/Users.java", USERS.replace("class Users", "public class Users"));
    build(compiler);
    List<Path> classPath = new ArrayList<>(TestProject.classPath());
    classPath.add(project.output());
    CompileResult result =
        compiler.compile(
            downstream.sourceFiles(), downstream.output(), classPath, downstream.options());
    assertThat(result.errors()).isEmpty();
    assertThat(downstream.migration("0000_initial_schema.sql"))
        .contains("CREATE TABLE apps")
        .doesNotContain("users");
  }

  @ParameterizedTest
  @EnumSource
  void aModuleWithoutTablesHasNoFolder(TestCompiler compiler) {
    project.source("App.java", "class App {}");
    CompileResult result = build(compiler);
    assertThat(result.messages()).isEmpty();
    assertThat(project.migrations()).doesNotExist();
  }

  /** By mistake: the sources that go with the folder are those of the module it stands in. */
  @ParameterizedTest
  @EnumSource
  void aModuleThatNamesAnothersFolderWritesNothingThere(TestCompiler compiler) throws IOException {
    usersAndOrders(compiler);
    Map<String, String> before = project.folder();
    TestProject other =
        new TestProject(Files.createDirectories(temp.resolve("other")).toRealPath());
    other.source("Carts.java", "@dev.schemac.Table(\"carts\") class Carts { long id; }");
    compiler.compile(
        other.sourceFiles(), other.output(), TestProject.classPath(), project.options(NO_CLASSES));
    assertThat(project.folder()).isEqualTo(before);
    assertThat(other.migrations()).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource
  void aTableMayExtendAClassOfAnotherModule(TestCompiler compiler) throws IOException {
    project.source("shop/Base.java", BASE.replace("abstract", "public abstract"));
    build(compiler);
    TestProject downstream =
        new TestProject(Files.createDirectories(temp.resolve("downstream")).toRealPath());
    String app = "@dev.schemac.Table(\"apps\") class App extends shop.Base { String note; }";
    downstream.source("App.java", app);
    downstream.source("Other.java", "@dev.schemac.Table(\"other\") class Other { long id; }");
    List<Path> classPath = new ArrayList<>(TestProject.classPath());
    classPath.add(project.output());
    List<String> options = downstream.options(NO_CLASSES);
    List<Path> files = downstream.sourceFiles();
    CompileResult first = compiler.compile(files, downstream.output(), classPath, options);
    assertThat(first.errors()).isEmpty();
    assertThat(downstream.migration("0000_initial_schema.sql"))
        .contains("GENERATED ALWAYS AS IDENTITY", "by   text", "at   text", "apps_at_idx");
    Map<String, String> before = downstream.folder();
    for (Path file : files) {
      CompileResult again =
          compiler.compile(List.of(file), downstream.output(), classPath, options);
      assertThat(again.errors()).isEmpty();
      assertThat(downstream.folder()).isEqualTo(before);
    }
  }
}
