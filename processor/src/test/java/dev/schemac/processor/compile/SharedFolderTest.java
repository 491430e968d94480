package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

  @TempDir Path temp;
  private TestProject core;
  private TestProject billing;
  private Path migrations;

  @BeforeEach
  void modules() throws IOException {
    Path folder = temp.toRealPath();
    core = module(folder.resolve("core"));
    billing = module(folder.resolve("billing"));
    migrations = folder.resolve("migrations");
    core.source("core/Base.java", BASE);
    billing.source("billing/Bill.java", BILL);
  }

  private static TestProject module(Path folder) {
    TestProject module = new TestProject(folder);
    TestProject.write(folder.resolve("pom.xml"), "<project/>");
    return module;
  }

  private CompileResult build(TestCompiler compiler, TestProject module) {
    TestProject.deleteTree(module.output());
    TestProject.create(module.output());
    List<Path> classPath = new ArrayList<>(TestProject.classPath());
    classPath.add(core.output());
    List<String> options = new ArrayList<>();
    options.add("-Aschemac.migrations=" + migrations);
    options.add("-Aschemac.mode=write");
    options.add("-Aschemac.classes=false");
    options.add(
        "-Aschemac.sources=" + TestProject.joined(List.of(core.sources(), billing.sources())));
    return compiler.compile(module.sourceFiles(), module.output(), classPath, options);
  }

  private String sql() throws IOException {
    return Files.readString(migrations.resolve("0000_initial_schema.sql"));
  }

  @ParameterizedTest
  @EnumSource
  void whatAModuleWithoutTablesChangesArrives(TestCompiler compiler) throws IOException {
    for (TestProject module : List.of(core, billing, billing, core)) {
      assertThat(build(compiler, module).errors()).isEmpty();
    }
    core.source("core/Base.java", BASE.replace("zeta;", "zeta, alpha;"));
    for (TestProject module : List.of(core, billing, billing, core)) {
      assertThat(build(compiler, module).errors()).isEmpty();
    }
    assertThat(sql()).containsSubsequence("zeta", "alpha");
  }

  @ParameterizedTest
  @EnumSource
  void twoModulesWithTablesAreRefused(TestCompiler compiler) throws IOException {
    core.source("core/User.java", USER);
    assertThat(build(compiler, core).errors()).isEmpty();
    String before = sql();
    assertThat(build(compiler, billing).errors())
        .singleElement()
        .asString()
        .contains("[schemac:SharedFolder] The migrations folder has table 'users'", "core.User");
    assertThat(build(compiler, core).errors()).isEmpty();
    assertThat(sql()).isEqualTo(before);
  }

  /** Here one compile has all: nothing is compiled apart. */
  @ParameterizedTest
  @EnumSource
  void rootsOutsideTheModuleAreNotRefusedByThemselves(TestCompiler compiler) throws IOException {
    core.source("core/User.java", USER);
    List<Path> all = new ArrayList<>(core.sourceFiles());
    all.addAll(billing.sourceFiles());
    List<String> options =
        List.of(
            "-Aschemac.migrations=" + migrations,
            "-Aschemac.mode=write",
            "-Aschemac.classes=false",
            "-Aschemac.sources=" + TestProject.joined(List.of(core.sources(), billing.sources())));
    assertThat(compiler.compile(all, billing.output(), TestProject.classPath(), options).errors())
        .isEmpty();
    List<Path> classPath = new ArrayList<>(TestProject.classPath());
    classPath.add(billing.output());
    assertThat(
            compiler.compile(billing.sourceFiles(), billing.output(), classPath, options).errors())
        .isEmpty();
    assertThat(sql()).contains("bills", "users");
  }
}
