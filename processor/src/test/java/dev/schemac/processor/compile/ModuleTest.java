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

/**
 * Tables in a named module. IntelliJ and Gradle hand {@code module-info.java} over with what
 * changed; a javac that does not get it finds its class file in the output, and ecj takes the
 * module for an unnamed one.
 */
class ModuleTest {

  private static final String MODULE =
      "module shop { requires static dev.schemac; requires static org.jspecify; }";

  private static final String PACKAGE = "@org.jspecify.annotations.NullMarked package shop;";

  private static final String USERS =
      """
      package shop;
      import dev.schemac.*;
      @Table("users") class Users extends Base {
        @Index String email;
      }
      """;

  private static final String BASE =
      "package shop; import dev.schemac.*; abstract class Base { @PrimaryKey long id; }";

  private static final String ORDERS =
      """
      package shop;
      import dev.schemac.*;
      @Table("orders") class Orders extends Base {
        @ForeignKey(Users.class) long buyer;
      }
      """;

  @TempDir Path temp;
  private TestProject project;
  private int twins;

  @BeforeEach
  void project() throws IOException {
    project = new TestProject(Files.createDirectories(temp.resolve("project")).toRealPath());
    project.source("module-info.java", MODULE);
    project.source("shop/package-info.java", PACKAGE);
    project.source("shop/Base.java", BASE);
    project.source("shop/Users.java", USERS);
    project.source("shop/Orders.java", ORDERS);
  }

  @ParameterizedTest
  @EnumSource
  void aModuleIsReadAsAnyOtherCode(TestCompiler compiler) throws IOException {
    assertThat(full(compiler, project).errors()).isEmpty();
    assertThat(project.migration("0000_initial_schema.sql"))
        .contains("email text    NOT NULL", "REFERENCES users");
    assertThat(project.output().resolve("shop/UsersTable.class")).exists();
    assertThat(Files.readString(project.output().resolve("shop/UsersTable.java")))
        .doesNotContain("@Generated");
    Map<String, String> before = project.folder();
    assertThat(full(compiler, project).errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(before);
  }

  /** ecj's batch compiler does not find what any processor generates in a named module. */
  @ParameterizedTest
  @EnumSource
  void itsTableClassesAreKnownToItsCodeButUnderEcj(TestCompiler compiler) {
    project.source("shop/Sql.java", "package shop; class Sql { String email = UsersTable.EMAIL; }");
    List<CompileResult.Message> errors = full(compiler, project).errors();
    if (compiler == TestCompiler.ECJ) {
      assertThat(errors).singleElement().asString().contains("UsersTable cannot be resolved");
    } else {
      assertThat(errors).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "JAVAC_25"})
  void someOfItsFilesAreCompiledWithItsDeclaration(TestCompiler compiler) {
    assertEditedLikeFull(compiler, "module-info.java");
  }

  @ParameterizedTest
  @EnumSource
  void someOfItsFilesAreCompiledWithoutItsDeclaration(TestCompiler compiler) {
    assertEditedLikeFull(compiler);
  }

  private void assertEditedLikeFull(TestCompiler compiler, String... with) {
    assertThat(full(compiler, project).errors()).isEmpty();
    project.source("shop/Users.java", USERS.replace("@Index", "@Unique String name;\n  @Index"));
    assertLikeFull(compiler, "shop/Users.java", with);
    project.source("shop/Base.java", BASE.replace("long id;", "long id; String by;"));
    assertLikeFull(compiler, "shop/Base.java", with);
    project.delete("shop/Orders.java");
    assertLikeFull(compiler, "shop/Users.java", with);
    assertThat(project.migration("0000_initial_schema.sql")).doesNotContain("orders");
  }

  private void assertLikeFull(TestCompiler compiler, String file, String... with) {
    TestProject twin = project.copyTo(temp.resolve("twin" + twins++));
    assertThat(full(compiler, twin).errors()).isEmpty();
    List<String> files = new ArrayList<>(List.of(with));
    files.add(file);
    CompileResult result = only(compiler, files);
    assertThat(result.errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(twin.folder());
  }

  private static CompileResult full(TestCompiler compiler, TestProject project) {
    TestProject.deleteTree(project.output());
    TestProject.create(project.output());
    return compile(compiler, project, project.sourceFiles(), List.of(), TestProject.classPath());
  }

  private CompileResult only(TestCompiler compiler, List<String> names) {
    List<Path> files = names.stream().map(name -> project.sources().resolve(name)).toList();
    if (compiler != TestCompiler.ECJ) {
      return compile(compiler, project, files, List.of(), TestProject.classPath());
    }
    List<Path> classPath = new ArrayList<>(TestProject.classPath());
    classPath.add(project.output());
    return compile(compiler, project, files, classPath, List.of(), "-Aschemac.classes=false");
  }

  private static CompileResult compile(
      TestCompiler compiler,
      TestProject project,
      List<Path> files,
      List<Path> classPath,
      List<Path> modulePath,
      String... more) {
    List<String> options = new ArrayList<>(project.options(more));
    if (!modulePath.isEmpty()) {
      options.addAll(List.of("--module-path", TestProject.joined(modulePath)));
    }
    return compiler.compile(files, project.output(), classPath, options);
  }
}
