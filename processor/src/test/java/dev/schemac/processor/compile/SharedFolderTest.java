package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two modules, {@code core} and {@code billing}, that are compiled apart, and name one migrations
 * folder and the source roots of both.
 */
class SharedFolderTest {

  private static final String BASE =
      "package core; import dev.schemac.*; public class Base { @PrimaryKey long id; String zeta; }";

  private static final String BILL =
      "package billing; import dev.schemac.*; @Table(\"bills\") class Bill extends core.Base {}";

  private static final String USER =
      "package core; import dev.schemac.*; @Table(\"users\") class User extends Base {}";

  /** How the modules lie, which tells them apart. */
  private enum Layout {
    BUILD_FILES,
    NO_BUILD_FILES,
    OUTPUTS_IN_ONE_FOLDER
  }

  @TempDir Path temp;
  private Path folder;
  private TestProject core;
  private TestProject billing;
  private TestProject whole;
  private boolean oneOutput;

  private static Stream<Arguments> compilersAndLayouts() {
    List<Arguments> all = new ArrayList<>();
    for (TestCompiler compiler : TestCompiler.available()) {
      for (Layout layout : Layout.values()) {
        all.add(Arguments.of(compiler, layout));
      }
    }
    return all.stream();
  }

  private void modules(Layout layout) throws IOException {
    folder = temp.toRealPath();
    whole = new TestProject(folder);
    core = new TestProject(folder.resolve("core"));
    billing = new TestProject(folder.resolve("billing"));
    if (layout == Layout.BUILD_FILES) {
      TestProject.write(core.root().resolve("pom.xml"), "<project/>");
      TestProject.write(billing.root().resolve("pom.xml"), "<project/>");
    }
    TestProject.write(folder.resolve("pom.xml"), "<project/>");
    oneOutput = layout == Layout.OUTPUTS_IN_ONE_FOLDER;
    core.source("core/Base.java", BASE);
    billing.source("billing/Bill.java", BILL);
  }

  private Path output(TestProject module) {
    return oneOutput
        ? folder.resolve("classes").resolve(module.root().getFileName())
        : module.output();
  }

  private CompileResult build(TestCompiler compiler, TestProject module) throws IOException {
    TestProject.deleteTree(output(module));
    TestProject.create(output(module));
    // What billing uses of core is there, whatever came of core's own compile.
    Path base = core.sources().resolve("core/Base.java");
    Path used =
        new Library(Files.createTempDirectory(folder, "used"))
            .source("core/Base.java", Files.readString(base))
            .classes(TestCompiler.JAVAC);
    return compiler.compile(module.sourceFiles(), output(module), classPath(used), options());
  }

  private static List<Path> classPath(Path module) {
    List<Path> classPath = new ArrayList<>(TestProject.classPath());
    classPath.add(module);
    return classPath;
  }

  private List<String> options() {
    return whole.options(
        "-Aschemac.classes=false",
        "-Aschemac.sources=" + TestProject.joined(List.of(core.sources(), billing.sources())));
  }

  private String sql() {
    return whole.migration("0000_initial_schema.sql");
  }

  /** Each module is refused, for the table of the other; the folder is as it was. */
  private void assertEachIsRefused(TestCompiler compiler, List<TestProject> order)
      throws IOException {
    Map<String, String> before = whole.folder();
    for (TestProject module : order) {
      assertThat(build(compiler, module).errors())
          .singleElement()
          .asString()
          .contains("[schemac:SharedFolder] " + (module == core ? "billing.Bill" : "core.User"));
      assertThat(whole.folder()).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @MethodSource("compilersAndLayouts")
  void whatAModuleWithoutTablesChangesArrives(TestCompiler compiler, Layout layout)
      throws IOException {
    modules(layout);
    for (TestProject module : List.of(core, billing, billing, core)) {
      assertThat(build(compiler, module).errors()).isEmpty();
    }
    core.source("core/Base.java", BASE.replace("zeta;", "zeta, alpha;"));
    for (TestProject module : List.of(core, billing, billing, core)) {
      assertThat(build(compiler, module).errors()).isEmpty();
    }
    assertThat(sql()).containsSubsequence("zeta", "alpha");
  }

  /** Also the first: else the folder would be that of the module which a build takes first. */
  @ParameterizedTest
  @MethodSource("compilersAndLayouts")
  void twoModulesWithTablesAreRefusedInEachOrder(TestCompiler compiler, Layout layout)
      throws IOException {
    modules(layout);
    core.source("core/User.java", USER);
    assertEachIsRefused(compiler, List.of(core, billing, billing, core));
    assertEachIsRefused(compiler, List.of(billing, core, core, billing));
    assertThat(whole.migrations()).doesNotExist();
  }

  @ParameterizedTest
  @MethodSource("compilersAndLayouts")
  void aModuleThatFailsLeavesTheFolderToNoOther(TestCompiler compiler, Layout layout)
      throws IOException {
    modules(layout);
    core.source("core/User.java", USER);
    billing.source("billing/Broken.java", "package billing; class Broken { Missing field; }");
    for (TestProject module : List.of(billing, core, billing)) {
      CompileResult result = build(compiler, module);
      assertThat(result.success()).isFalse();
      if (module == core) {
        assertThat(result.errors().toString()).contains("[schemac:SharedFolder] billing.Bill");
      }
      assertThat(whole.migrations()).doesNotExist();
    }
    billing.delete("billing/Broken.java");
    assertEachIsRefused(compiler, List.of(billing, core));
  }

  /** Where one module has the folder, another gets no table into it, in whichever order. */
  @ParameterizedTest
  @MethodSource("compilersAndLayouts")
  void aModuleThatGetsItsFirstTableLaterIsRefused(TestCompiler compiler, Layout layout)
      throws IOException {
    modules(layout);
    for (TestProject module : List.of(core, billing)) {
      assertThat(build(compiler, module).errors()).isEmpty();
    }
    Map<String, String> before = whole.folder();
    core.source("core/User.java", USER);
    for (TestProject module : List.of(core, billing, billing, core)) {
      CompileResult result = build(compiler, module);
      if (module == core) {
        assertThat(result.errors())
            .singleElement()
            .asString()
            .contains("[schemac:SharedFolder] billing.Bill");
      } else {
        assertThat(result.errors()).isEmpty();
      }
      assertThat(whole.folder()).isEqualTo(before);
    }
  }

  /** Here one compile has all: nothing is compiled apart. */
  @ParameterizedTest
  @MethodSource("compilersAndLayouts")
  void rootsOutsideTheModuleAreNotRefusedByThemselves(TestCompiler compiler, Layout layout)
      throws IOException {
    modules(layout);
    core.source("core/User.java", USER);
    List<Path> all = new ArrayList<>(core.sourceFiles());
    all.addAll(billing.sourceFiles());
    Path output = output(billing);
    TestProject.create(output);
    assertThat(compiler.compile(all, output, TestProject.classPath(), options()).errors())
        .isEmpty();
    assertThat(
            compiler.compile(billing.sourceFiles(), output, classPath(output), options()).errors())
        .isEmpty();
    assertThat(sql()).contains("bills", "users");
    // The same modules compiled apart, each with an output of its own.
    TestProject.deleteTree(output);
    assertEachIsRefused(compiler, List.of(billing, core, core, billing));
  }

  /** Nothing but its annotation makes a class a table. */
  @ParameterizedTest
  @EnumSource
  void aWordInACommentIsNoTable(TestCompiler compiler) throws IOException {
    modules(Layout.BUILD_FILES);
    core.source(
        "core/Base.java",
        BASE.replace(
            "public class", "\n/** Of each\n * @Table class. */\n// @Table\npublic class"));
    for (TestProject module : List.of(core, billing)) {
      assertThat(build(compiler, module).errors()).isEmpty();
    }
    assertThat(sql()).contains("bills");
  }
}
