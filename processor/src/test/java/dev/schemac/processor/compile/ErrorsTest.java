package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.processor.SchemacProcessorClaim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;

/** Compiles that fail: what they say, and that they write nothing, or nothing that stays. */
class ErrorsTest {

  private static final String USERS =
      """
      package shop;
      import dev.schemac.*;
      @Table("users") class Users {
        @PrimaryKey long id;
        String email;
      }
      """;

  @TempDir Path temp;
  private TestProject project;

  @BeforeEach
  void project() throws IOException {
    project = new TestProject(Files.createDirectories(temp.resolve("project")).toRealPath());
    project.source("shop/Users.java", USERS);
  }

  // A type that is not there.

  static Stream<Arguments> missingTypes() {
    return onEachCompiler(
        "String email;=>Missing email;",
        "String email;=>java.util.List<Missing> email;",
        "String email;=>java.util.Map<String, ? extends Missing[]> email;",
        "class Users=>class Users extends Missing",
        "String email;=>@ForeignKey(Missing.class) long other;",
        "@PrimaryKey long id;=>@Missing long id;",
        "@PrimaryKey long id;=>@dev.schemac.Missing long id;",
        "@Table(\"users\") class Users=>@Missing @Table(\"users\") class Users",
        "String email;=>@Missing String email;");
  }

  @ParameterizedTest
  @MethodSource("missingTypes")
  void aMissingTypeInATableIsTheCompilersToTell(TestCompiler compiler, String edit) {
    assertNothingWritten(compiler, edit(USERS, edit), "");
  }

  static Stream<Arguments> missingTypesElsewhere() {
    return onEachCompiler(
        "Missing field;",
        "Missing method() { return null; }",
        "void method(Missing parameter) {}",
        "void method() throws Missing {}",
        "<T extends Missing> void method() {}",
        "class Inner<T extends Comparable<Missing>> {}",
        "class Inner extends Missing {}",
        "interface Inner extends Missing {}",
        "record Inner(Missing component) {}",
        "@SuppressWarnings(Missing.TEXT) void method() {}",
        "@Missing int field;",
        "@Missing void method() {}",
        "void method(@Missing int parameter) {}",
        "@Missing class Inner {}",
        "enum Inner { @Missing A }",
        "record Inner(@Missing int component) {}");
  }

  @ParameterizedTest
  @MethodSource("missingTypesElsewhere")
  void aMissingTypeInAnotherClassWritesNothing(TestCompiler compiler, String member) {
    assertNothingWritten(compiler, USERS, "package shop; class Other { " + member + " }");
  }

  @ParameterizedTest
  @EnumSource
  void aMissingAnnotationOfAPackageWritesNothing(TestCompiler compiler) {
    String unknown = "@Schema(\"sales\") package shop;";
    project.source("shop/package-info.java", unknown);
    assertThat(project.build(compiler).success()).isFalse();
    assertThat(project.migrations()).doesNotExist();

    project.source("shop/package-info.java", unknown + " import dev.schemac.Schema;");
    assertThat(project.build(compiler).errors()).isEmpty();
    Map<String, String> before = project.folder();
    project.source("shop/package-info.java", unknown);
    assertThat(project.build(compiler).success()).isFalse();
    assertThat(project.folder()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void aClassFileThatIsGoneWritesNothing(TestCompiler compiler) throws IOException {
    project.source("shop/Top.java", "package shop; class Top { String top; }");
    project.source("shop/Base.java", "package shop; class Base extends Top { String base; }");
    project.build(compiler, "-Aschemac.classes=false");
    Map<String, String> before = project.folder();
    Files.delete(project.output().resolve("shop/Top.class"));
    project.source("shop/Users.java", USERS.replace("class Users", "class Users extends Base"));
    CompileResult result = project.compileOnly(compiler, List.of("shop/Users.java"));
    assertThat(result.success()).isFalse();
    assertThat(result.ofSchemac()).isEmpty();
    assertThat(project.folder()).isEqualTo(before);
  }

  // Other errors of the compiler.

  /** ecj mends what it can and goes on; see below. */
  @Test
  void aSyntaxErrorWritesNothing() {
    assertNothingWritten(TestCompiler.JAVAC, USERS.replace("email;", "email"), "");
    assertNothingWritten(TestCompiler.JAVAC, USERS, "package shop; class Other { void }");
  }

  static Stream<Arguments> junk() {
    return onEachCompiler(
        "String email;=>String email",
        "\"users\"=>5",
        "\"users\"=>{\"users\", \"people\"}",
        "\"users\"=>null",
        "\"users\"=>value = \"users\", value = \"people\"",
        "\"users\"=>vaule = \"users\"",
        "@Table(\"users\")=>@Table(\"users\") @Table(\"people\")",
        "String email=>@Column(length = \"x\") String email",
        "String email=>@Column(identity = 3) String email",
        "String email=>@Column(nullable = 1) String email",
        "String email=>@Column(length = 1 / 0) String email",
        "String email=>@Index({1, 2}) String email",
        "String email=>@Index(using = \"GIN\") String email",
        "String email=>@ForeignKey(\"Users\") String email",
        "String email=>@ForeignKey(value = Users[].class, onDelete = null) String email",
        "String email=>@Check(@Check(\"a\")) String email",
        "String email=>@Column @Column String email",
        "String email=>String email; int email",
        "String email=>void email",
        "class Users=>class Users extends Users",
        "class Users=>enum Users");
  }

  /** ecj runs processors all the same, and hands over what it could make of the annotations. */
  @ParameterizedTest
  @MethodSource("junk")
  void junkNeverMakesSchemacFail(TestCompiler compiler, String edit) {
    project.source("shop/Users.java", edit(USERS, edit));
    CompileResult result = project.build(compiler);
    assertThat(result.success()).isFalse();
    assertThat(result.messages().toString()).doesNotContain("InternalError", "Exception");
    assertRepairedLikeNew(compiler);
  }

  static Stream<Arguments> lateErrors() {
    return onEachCompiler(
        "import nowhere.Missing; class Other {}",
        // javac 17 hides an annotation that it does not know.
        "@Missing class Other {}",
        "class Other { @Missing void method() {} }",
        "class Other { void method(@Missing int parameter) {} }",
        // ecj runs processors all the same.
        "class Other { void }",
        "class Other { void method() { Missing local; } }",
        "class Other { int method() { return \"text\"; } }",
        "class Other { int method() {} }",
        "class Other { final int field; }",
        "class Other { void method() { throw new Exception(); } }");
  }

  /**
   * Errors that no processor can see: what is written is a draft, which the next compile redoes.
   */
  @ParameterizedTest
  @MethodSource("lateErrors")
  void aLateErrorLeavesAtMostADraft(TestCompiler compiler, String other) {
    project.source("shop/Other.java", "package shop; " + other);
    assertThat(project.build(compiler).success()).isFalse();
    project.delete("shop/Other.java");
    assertRepairedLikeNew(compiler);
  }

  // Errors of processors.

  @ParameterizedTest
  @EnumSource
  void anErrorOfAnotherProcessorWritesNothing(TestCompiler compiler) {
    assertThat(with(compiler, new FailingProcessor(false)).errors())
        .isNotEmpty()
        .allMatch(error -> error.text().equals("found by another"));
    assertThat(project.migrations()).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource
  void anErrorOfAnotherProcessorInTheLastRoundLeavesAtMostADraft(TestCompiler compiler) {
    assertThat(with(compiler, new FailingProcessor(true)).success()).isFalse();
    assertRepairedLikeNew(compiler);
  }

  @ParameterizedTest
  @EnumSource
  void allErrorsOfACompileAreToldAtOnceAndNothingIsWritten(TestCompiler compiler) {
    project.source(
        "shop/Users.java",
        """
        package shop;
        import dev.schemac.*;
        @Table("users")
        @Index("emial")
        @Check("id > (")
        class Users {
          @PrimaryKey long id;
          Object email;
          @ForeignKey(String.class) long other;
          @Unique(name = "users_pkey") int a;
        }
        """);
    project.source("shop/User.java", "package shop; @dev.schemac.Table class User { long id; }");
    CompileResult result = project.build(compiler);
    assertThat(result.errors().toString())
        .contains("[schemac:UnknownColumn]", "[schemac:BadSql]", "[schemac:UnmappedType]")
        .contains("[schemac:UnknownReference]", "[schemac:DuplicateName]")
        .contains("[schemac:ReservedName]");
    assertThat(project.migrations()).doesNotExist();
  }

  // Types that another processor generates.

  @ParameterizedTest
  @EnumSource
  void aFieldOfAGeneratedTypeIsNamedWithWhatCanBeDone(TestCompiler compiler) {
    project.source("shop/Users.java", USERS.replace("String email", "Money credit"));
    String money = "package shop; public record Money(String currency, long cents) {}";
    CompileResult result = generating(compiler, "shop.Money", money);
    assertThat(result.errors())
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.file()).isEqualTo("Users.java");
              assertThat(error.line()).isEqualTo(5);
              // Nobody can annotate the class itself.
              assertThat(error.text())
                  .contains("[schemac:UnmappedType]", "shop.Money, the type of shop.Users.credit")
                  .contains("@SqlType(java = shop.Money.class")
                  .doesNotContain("NoColumns");
            });
    assertThat(project.migrations()).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource
  void aFieldOfAGeneratedTableIsNamed(TestCompiler compiler) {
    String log =
        "package shop; import dev.schemac.*;"
            + " @Table(\"log\") class Log { @PrimaryKey long id; Thread writer; }";
    CompileResult result = generating(compiler, "shop.Log", log);
    assertThat(result.errors())
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.file()).isEqualTo("Log.java");
              assertThat(error.text()).contains("java.lang.Thread, the type of shop.Log.writer");
            });
    assertThat(project.migrations()).doesNotExist();
  }

  private CompileResult generating(TestCompiler compiler, String name, String text) {
    return compiler.compile(
        project.sourceFiles(),
        project.output(),
        TestProject.classPath(),
        project.options("-Aschemac.classes=false"),
        List.of(new GeneratingProcessor("shop.Users", name, text)));
  }

  // Bugs of schemac.

  static Stream<Arguments> sabotage() {
    return onEachCompiler(
        "getOptions", "getFiler", "asMemberOf", "getPackageOf", "createSourceFile", "getModuleOf");
  }

  @ParameterizedTest
  @MethodSource("sabotage")
  void aBugIsReportedAndWritesNothing(TestCompiler compiler, String method) {
    Processor schemac =
        new InterceptedProcessor(
            (called, arguments) -> {
              if (called.equals(method)) {
                throw new IllegalStateException("sabotage of " + method);
              }
            });
    List<Processor> processors = List.of(schemac, new SchemacProcessorClaim());
    CompileResult result =
        compiler.run(
            project.sourceFiles(),
            project.output(),
            TestProject.classPath(),
            project.options(),
            processors);
    assertThat(result.errors())
        .singleElement()
        .asString()
        .contains("[schemac:InternalError] schemac failed and wrote nothing")
        .contains("sabotage of " + method, "https://", "at dev.schemac.processor.");
    assertThat(project.migrations()).doesNotExist();
    assertThat(project.build(compiler).errors()).isEmpty();
  }

  /** A compiler that fails to find a place still says what there is to say. */
  @ParameterizedTest
  @EnumSource
  void aPlaceThatTheCompilerFailsToFind(TestCompiler compiler) {
    CompileResult result = sabotagedMessages(compiler, 2);
    assertThat(result.errors()).singleElement().asString().contains("[schemac:UnknownColumn]");
  }

  /** Where nothing can be said, the compile still must not succeed. */
  @ParameterizedTest
  @EnumSource
  void aCompilerThatPrintsNothing(TestCompiler compiler) {
    try {
      assertThat(sabotagedMessages(compiler, 0).success()).isFalse();
    } catch (TestAbortedException e) {
      throw e; // This processor cannot be handed to another JVM.
    } catch (RuntimeException e) {
      assertThat(e).hasStackTraceContaining("sabotage of printMessage");
    }
  }

  private CompileResult sabotagedMessages(TestCompiler compiler, int most) {
    project.source(
        "shop/Users.java", USERS.replace("String email", "@Index(\"emial\") String email"));
    Processor schemac =
        new InterceptedProcessor(
            (called, arguments) -> {
              if (called.equals("printMessage") && arguments.length > most) {
                throw new IllegalStateException("sabotage of " + called);
              }
            });
    return compiler.run(
        project.sourceFiles(),
        project.output(),
        TestProject.classPath(),
        project.options(),
        List.of(schemac, new SchemacProcessorClaim()));
  }

  private static Stream<Arguments> onEachCompiler(String... cases) {
    return Stream.of(TestCompiler.values())
        .flatMap(compiler -> Stream.of(cases).map(text -> Arguments.of(compiler, text)));
  }

  private static String edit(String text, String edit) {
    String[] sides = edit.split("=>", -1);
    assertThat(text).contains(sides[0]);
    return text.replace(sides[0], sides[1]);
  }

  private CompileResult with(TestCompiler compiler, Processor other) {
    return compiler.compile(
        project.sourceFiles(),
        project.output(),
        TestProject.classPath(),
        project.options(),
        List.of(other));
  }

  /** On a new folder and on one with a history. */
  private void assertNothingWritten(TestCompiler compiler, String users, String other) {
    project.source("shop/Users.java", users.replace("long id;", "long id; String added;"));
    if (!other.isEmpty()) {
      project.source("shop/Other.java", other);
    }
    CompileResult first = project.build(compiler);
    assertThat(first.success()).isFalse();
    assertThat(first.ofSchemac()).isEmpty();
    assertThat(project.migrations()).doesNotExist();

    TestProject good = project.copyTo(temp.resolve("good" + other.length() + users.length()));
    good.source("shop/Users.java", USERS);
    good.source("shop/Other.java", "package shop; class Other {}");
    assertThat(good.build(compiler).errors()).isEmpty();
    Map<String, String> before = good.folder();
    good.source("shop/Users.java", users.replace("long id;", "long id; String added;"));
    good.source("shop/Other.java", other.isEmpty() ? "package shop; class Other {}" : other);
    assertThat(good.build(compiler).success()).isFalse();
    assertThat(good.folder()).isEqualTo(before);
  }

  /** The classes, right again, make what they would have made without the failed compile. */
  private void assertRepairedLikeNew(TestCompiler compiler) {
    project.source("shop/Users.java", USERS);
    CompileResult result = project.build(compiler);
    assertThat(result.errors()).isEmpty();
    List<Path> files = new ArrayList<>(project.sourceFiles());
    TestProject fresh = new TestProject(temp.resolve("fresh"));
    for (Path file : files) {
      String path = project.sources().relativize(file).toString();
      try {
        fresh.source(path, Files.readString(file));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
    fresh.build(compiler);
    assertThat(project.folder()).isEqualTo(fresh.folder());
  }
}
