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

/**
 * A project of a few classes, and compiles of some of them. Most tests compile some files in the
 * project and all of them in its twin, which has the same history: the folders must be the same.
 * The projects are in no repository unless a test says so; then one draft holds the whole schema
 * and shows each difference.
 */
abstract class IncrementalFixture {

  /** Each migration is history, so that what goes must be confirmed. */
  static final String HISTORY = "-Aschemac.base=none";

  /** TableClassesTest holds them; ecj cannot write one that its class path has. */
  static final String NO_CLASSES = "-Aschemac.classes=false";

  static final String USERS =
      """
      package shop;
      import dev.schemac.*;
      @Table("users") class Users {
        @PrimaryKey long id;
        @Index String email;
      }
      """;

  static final String ORDERS =
      """
      package shop;
      import dev.schemac.*;
      @Table("orders") class Orders {
        @PrimaryKey long id;
        String note;
      }
      """;

  static final String BASE =
      """
      package shop;
      import dev.schemac.*;
      abstract class Base {
        @PrimaryKey @Column(identity = Identity.ALWAYS) long id;
        String by;
        @Index String at;
      }
      """;

  static final String ORDERS_OF_BASE =
      "package shop; import dev.schemac.*; @Table(\"orders\") class Orders extends Base { String note; }";

  static final String MARKED_BASE =
      """
      package shop;
      import org.jspecify.annotations.*;
      @NullMarked abstract class Base {
        long id;
        @Nullable Long maybe;
        String by;
      }
      """;

  static final String MARKED_ORDERS =
      """
      package shop;
      import org.jspecify.annotations.*;
      @NullMarked @dev.schemac.Table("orders") class Orders extends Base {
        @Nullable Long perhaps;
        String note;
      }
      """;

  @TempDir Path temp;
  TestProject project;
  private int twins;

  @BeforeEach
  void project() throws IOException {
    project = new TestProject(Files.createDirectories(temp.resolve("project")).toRealPath());
  }

  void usersAndOrders(TestCompiler compiler) {
    project.source("shop/Users.java", USERS);
    project.source("shop/Orders.java", ORDERS);
    build(compiler);
  }

  void baseAndOrders(TestCompiler compiler) {
    project.source("shop/Base.java", BASE);
    project.source("shop/Orders.java", ORDERS_OF_BASE);
    build(compiler);
  }

  void jspecify() {
    project.source("shop/Base.java", MARKED_BASE);
    project.source("shop/Orders.java", MARKED_ORDERS);
  }

  static String[] with(String... more) {
    List<String> options = new ArrayList<>(List.of(more));
    options.add(NO_CLASSES);
    return options.toArray(String[]::new);
  }

  CompileResult build(TestCompiler compiler, String... more) {
    return project.build(compiler, with(more));
  }

  /** Compiles one file against the old output. */
  CompileResult only(TestCompiler compiler, String file, String... more) {
    return project.compileOnly(compiler, List.of(file), with(more));
  }

  /** Compiles one file with no old output on the class path. */
  CompileResult alone(TestCompiler compiler, String file) {
    return project.compileAlone(compiler, List.of(file), NO_CLASSES);
  }

  /** What a build of all classes makes of the same history. */
  Map<String, String> full(TestCompiler compiler) {
    TestProject twin = project.copyTo(temp.resolve("twin" + twins++));
    if (Files.exists(project.root().resolve(".git"))) {
      TestProject.copyTree(project.root().resolve(".git"), twin.root().resolve(".git"));
    }
    CompileResult result = twin.build(compiler, NO_CLASSES);
    assertThat(result.errors()).as("full build").isEmpty();
    return twin.folder();
  }

  /** Compiles one file; the folder must be as after a full build. */
  void assertLikeFull(TestCompiler compiler, String file) {
    Map<String, String> full = full(compiler);
    assertThat(only(compiler, file).errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(full);
  }

  /** Compiles one file; the lost table must be asked for, and nothing may change. */
  void assertAsksForOrders(TestCompiler compiler, String file) {
    Map<String, String> before = project.folder();
    assertThat(only(compiler, file, HISTORY).errors())
        .singleElement()
        .asString()
        .contains("[schemac:DropNotConfirmed] Table 'orders' has no class any more");
    assertThat(project.folder()).isEqualTo(before);
  }

  String sql() {
    return project.migration("0000_initial_schema.sql");
  }

  /** The files of the migration behind the first. */
  String draft() {
    StringBuilder text = new StringBuilder();
    project
        .folder()
        .forEach((name, file) -> text.append(name.matches("000[1-9].*sql") ? file : ""));
    return text.toString();
  }
}
