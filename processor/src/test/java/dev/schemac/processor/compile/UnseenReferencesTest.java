package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A compile of some classes leaves other tables as the snapshot has them, and these depend on the
 * classes that it reads: they reference their tables and have the types of their enums. What comes
 * of it is what a build of all classes makes, or an error and no change.
 */
class UnseenReferencesTest {

  private static final String[] OPTIONS = {"-Aschemac.classes=false", "-Aschemac.drops=allow"};

  private static final String A =
      """
      package shop;
      import dev.schemac.*;
      @Table("a") class A {
        @PrimaryKey long id;
        @Unique @Column(nullable = false) String code;
      }
      """;

  private static final String B =
      """
      package shop;
      import dev.schemac.*;
      @Table("b") class B {
        @PrimaryKey long id;
        @ForeignKey(A.class) Long aId;
        @ForeignKey(value = A.class, references = "code") String aCode;
      }
      """;

  private static final String OF_TYPE_A =
      """
      package shop;
      import dev.schemac.*;
      @Table("b") class B {
        @PrimaryKey long id;
        @ForeignKey A a;
      }
      """;

  private static final String TO_A =
      """
      package shop;
      import dev.schemac.*;
      @Table("c") class C {
        @PrimaryKey long id;
        @ForeignKey(A.class) Long aId;
      }
      """;

  private static final String MOOD =
      "package shop; import dev.schemac.*; @EnumType(\"mood\") enum Mood { GOOD, BAD }";

  private static final String WITH_MOOD =
      """
      package shop;
      import dev.schemac.*;
      @Table("days") class Days {
        @PrimaryKey long id;
        Mood mood;
      }
      """;

  @TempDir Path temp;
  private TestProject project;
  private int twins;

  @BeforeEach
  void project() throws IOException {
    project = new TestProject(Files.createDirectories(temp.resolve("project")).toRealPath());
  }

  // The referenced table.

  @ParameterizedTest
  @EnumSource
  void aKeyFollowsTheClassToItsNewTable(TestCompiler compiler) {
    committed(compiler, "shop/A.java", A, "shop/B.java", B);
    project.source("shop/A.java", A.replace("@Table(\"a\")", "@Table(\"a2\")"));
    assertLikeFull(compiler, "shop/A.java");
    assertThat(draft()).contains("CREATE TABLE a2", "REFERENCES a2 (id)", "DROP TABLE a;");
    assertThat(draft()).doesNotContain("REFERENCES a (");
  }

  @ParameterizedTest
  @EnumSource
  void aKeyFollowsTheClassWhoseFormerTableIsConfirmedAsDropped(TestCompiler compiler) {
    committed(compiler, "shop/A.java", A, "shop/B.java", B);
    String moved = "@Table(\"a2\") @DroppedTable(\"a\")";
    project.source("shop/A.java", A.replace("@Table(\"a\")", moved));
    assertLikeFull(compiler, "shop/A.java");
    assertThat(compile(compiler, "shop/B.java").errors()).isEmpty();
    assertThat(draft()).contains("REFERENCES a2 (id)").doesNotContain("REFERENCES a (");
  }

  @ParameterizedTest
  @EnumSource
  void aKeyFollowsTheClassToAnotherSchema(TestCompiler compiler) {
    committed(compiler, "shop/A.java", A, "shop/B.java", B);
    project.source("shop/A.java", A.replace("(\"a\")", "(value = \"a\", schema = \"sales\")"));
    assertLikeFull(compiler, "shop/A.java");
    assertThat(draft()).contains("REFERENCES sales.a (id)");
  }

  @ParameterizedTest
  @EnumSource
  void aKeyFollowsTheClassWhenAnotherTakesTheNameOfItsTable(TestCompiler compiler) {
    committed(compiler, "shop/A.java", A, "shop/B.java", B);
    project.source("shop/A.java", A.replace("@Table(\"a\")", "@Table(\"a2\")"));
    project.source("shop/C.java", A.replace("class A", "class C"));
    assertLikeFull(compiler, "shop/A.java", "shop/C.java");
  }

  @ParameterizedTest
  @EnumSource
  void anInheritedKeyFollowsTheClassToo(TestCompiler compiler) {
    String base =
        "package shop; abstract class Base { @dev.schemac.ForeignKey(A.class) Long owner; }";
    String sub =
        "package shop; import dev.schemac.*;"
            + " @Table(\"sub\") class Sub extends Base { @PrimaryKey long id; }";
    committed(compiler, "shop/A.java", A, "shop/Base.java", base, "shop/Sub.java", sub);
    project.source("shop/A.java", A.replace("@Table(\"a\")", "@Table(\"a2\")"));
    project.source("shop/Sub.java", sub.replace("long id;", "long id; String note;"));
    assertLikeFull(compiler, "shop/A.java", "shop/Sub.java");
    assertThat(draft()).contains("REFERENCES a2 (id)", "note");
  }

  @ParameterizedTest
  @EnumSource
  void aKeyToAClassThatIsNoTableAnyMoreIsRefused(TestCompiler compiler) {
    committed(compiler, "shop/A.java", A, "shop/B.java", B);
    project.source("shop/A.java", "package shop; class A {}");
    assertRefused(compiler, "references table 'a', which has no class any more", "shop/A.java");
  }

  @ParameterizedTest
  @EnumSource
  void aKeyToADeletedClassIsRefused(TestCompiler compiler) {
    committed(compiler, "shop/A.java", A, "shop/B.java", B, "shop/Mood.java", MOOD);
    project.delete("shop/A.java");
    assertRefused(compiler, "references table 'a', which has no class any more", "shop/Mood.java");
  }

  // The referenced columns.

  @ParameterizedTest
  @EnumSource
  void aKeyFollowsARenamedPrimaryKey(TestCompiler compiler) {
    String onlyId = B.replaceAll("(?m)^.*aCode.*\n", "");
    committed(compiler, "shop/A.java", A, "shop/B.java", onlyId);
    project.source(
        "shop/A.java",
        A.replace("(\"a\")", "(\"a2\")").replace("long id", "@RenamedFrom(\"id\") long key"));
    assertRefusedOrLikeFull(compiler, "shop/A.java");
    project.source("shop/A.java", A.replace("long id", "@RenamedFrom(\"id\") long key"));
    assertLikeFull(compiler, "shop/A.java");
  }

  @ParameterizedTest
  @EnumSource
  void aPrimaryKeyOfOtherColumnsIsRefused(TestCompiler compiler) {
    committed(compiler, "shop/A.java", A, "shop/B.java", B);
    project.source("shop/A.java", A.replace("@PrimaryKey long id", "@PrimaryKey long key"));
    assertRefused(compiler, "'b_a_id_fkey' of table 'b' references the primary key", "shop/A.java");
    project.source("shop/A.java", A.replace("long id", "long id; @PrimaryKey long part"));
    assertRefused(compiler, "which has other columns now", "shop/A.java");
    project.source("shop/A.java", A.replace("@PrimaryKey ", ""));
    assertRefused(compiler, "which has other columns now", "shop/A.java");
  }

  @ParameterizedTest
  @EnumSource
  void aReferencedColumnThatIsRenamedOrNoKeyAnyMoreIsRefused(TestCompiler compiler) {
    committed(compiler, "shop/A.java", A, "shop/B.java", B);
    String renamed = "@RenamedFrom(\"code\") String label";
    project.source("shop/A.java", A.replace("String code", renamed));
    assertRefused(compiler, "'b_a_code_fkey' of table 'b' references the columns", "shop/A.java");
    project.source("shop/A.java", A.replace("@Unique ", ""));
    assertRefused(compiler, "which are no key of it any more", "shop/A.java");
    project.source("shop/A.java", A.replace("@Unique ", "@Index(unique = true) "));
    assertLikeFull(compiler, "shop/A.java");
  }

  @ParameterizedTest
  @EnumSource
  void aReferencedColumnOfAnotherTypeIsRefused(TestCompiler compiler) {
    committed(compiler, "shop/A.java", A, "shop/B.java", B);
    String uuid = "@Using(\"NULL\") java.util.UUID id";
    project.source("shop/A.java", A.replace("long id", uuid));
    assertRefused(
        compiler,
        "references columns of table 'a' that have other types now",
        "shop/A.java",
        "-Aschemac.rewrites=allow");
  }

  @ParameterizedTest
  @EnumSource
  void columnsThatAreNamedAndTypedAfterAKeyWaitForTheirClass(TestCompiler compiler) {
    String a = A.replace("long id", "int id");
    committed(compiler, "shop/A.java", a, "shop/B.java", OF_TYPE_A, "shop/C.java", TO_A);
    String[] widened = {"shop/A.java", "-Aschemac.rewrites=allow"};
    project.source("shop/A.java", A);
    assertRefused(compiler, "'b_a_id_fkey' of table 'b' has its columns from the key", widened);
    project.source("shop/A.java", a.replace("int id", "@RenamedFrom(\"id\") int key"));
    assertRefused(compiler, "whose columns have other names or types now", "shop/A.java");
    assertLikeFull(compiler, "shop/A.java", "shop/B.java");
    assertThat(draft()).contains("RENAME COLUMN a_id TO a_key");
  }

  @ParameterizedTest
  @EnumSource
  void columnsFromAnUnseenSuperclassWaitToo(TestCompiler compiler) {
    String base =
        "package shop; import dev.schemac.*; abstract class Base { @ForeignKey A owner; }";
    String sub =
        "package shop; import dev.schemac.*;"
            + " @Table(\"sub\") class Sub extends Base { @PrimaryKey long id; }";
    String a = A.replace("long id", "int id");
    committed(compiler, "shop/A.java", a, "shop/Base.java", base, "shop/Sub.java", sub);
    project.source("shop/A.java", A);
    project.source("shop/Sub.java", sub.replace("long id;", "long id; String note;"));
    String[] both = {"shop/A.java", "shop/Sub.java", "-Aschemac.rewrites=allow"};
    assertRefused(compiler, "'sub_owner_id_fkey' of table 'sub' has its columns from", both);
  }

  @ParameterizedTest
  @EnumSource
  void columnsThatAClassWritesItselfStayAsTheyAre(TestCompiler compiler) {
    committed(compiler, "shop/A.java", A.replace("long id", "int id"), "shop/C.java", TO_A);
    project.source("shop/A.java", A);
    CompileResult result = compile(compiler, "shop/A.java", "-Aschemac.rewrites=allow");
    assertThat(result.errors()).isEmpty();
    assertThat(draft()).contains("ALTER TABLE a").doesNotContain("ALTER TABLE c");
    Map<String, String> inPart = project.folder();
    assertThat(project.build(compiler, with("-Aschemac.rewrites=allow")).errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(inPart);
  }

  // Native enum types.

  @ParameterizedTest
  @EnumSource
  void aColumnFollowsItsEnumToItsNewType(TestCompiler compiler) {
    committed(compiler, "shop/Mood.java", MOOD, "shop/Days.java", WITH_MOOD);
    for (String to : List.of("(\"mood2\")", "(\"mood2\") @RenamedFrom(\"mood\")")) {
      project.source("shop/Mood.java", MOOD.replace("(\"mood\")", to));
      assertRefusedOrLikeFull(compiler, "shop/Mood.java");
    }
    assertThat(draft()).contains("ALTER TYPE mood RENAME TO mood2");
  }

  @ParameterizedTest
  @EnumSource
  void anEnumThatIsNoNativeTypeAnyMoreIsRefused(TestCompiler compiler) {
    committed(compiler, "shop/Mood.java", MOOD, "shop/Days.java", WITH_MOOD);
    project.source("shop/Mood.java", MOOD.replace("@EnumType(\"mood\")", ""));
    assertRefused(
        compiler,
        "column 'mood' of table 'days' has the type 'mood', which no enum gives any more",
        "shop/Mood.java");
  }

  @ParameterizedTest
  @EnumSource
  void anEnumThatBecomesANativeTypeIsRefused(TestCompiler compiler) {
    String text = MOOD.replace("@EnumType(\"mood\")", "");
    committed(compiler, "shop/Mood.java", text, "shop/Days.java", WITH_MOOD);
    project.source("shop/Mood.java", MOOD);
    assertRefused(compiler, "is no enum of texts any more", "shop/Mood.java");
  }

  // Names and packages.

  @ParameterizedTest
  @EnumSource
  void aTableNameThatAnUnseenClassHasIsRefused(TestCompiler compiler) {
    committed(compiler, "shop/A.java", A, "shop/B.java", B.replaceAll("(?m)^.*aId.*\n", ""));
    String c = "package shop; import dev.schemac.*; @Table(\"b\") class C { @PrimaryKey long id; }";
    project.source("shop/C.java", c);
    assertRefused(compiler, "table 'b' is that of shop.C and", "shop/C.java");
  }

  @ParameterizedTest
  @EnumSource
  void anotherSchemaOfThePackageIsRefusedWhileItsTablesAreNotSeen(TestCompiler compiler) {
    String packageInfo =
        "@dev.schemac.Comments package shop;".replace(".Comments", ".Extension(\"citext\")");
    committed(compiler, "shop/package-info.java", packageInfo, "shop/A.java", A, "shop/B.java", B);
    project.source("shop/package-info.java", "@dev.schemac.Schema(\"sales\") package shop;");
    assertRefused(
        compiler,
        "package shop puts its tables into schema 'sales'",
        "shop/package-info.java",
        "shop/A.java");
    assertLikeFull(compiler, "shop/package-info.java", "shop/A.java", "shop/B.java");
    assertThat(draft()).contains("sales.b", "REFERENCES sales.a (id)");
  }

  // What a class says of columns that it inherits.

  @ParameterizedTest
  @EnumSource
  void aKeyOverAnInheritedColumnThatIsGoneIsRefused(TestCompiler compiler) {
    String base =
        "package shop; import dev.schemac.*; abstract class Base { long tenant; String by; }";
    String sub =
        "package shop; import dev.schemac.*; @Table(\"sub\")"
            + " @PrimaryKey({\"tenant\", \"id\"}) @Unique({\"by\", \"id\"})"
            + " class Sub extends Base { long id; }";
    committed(compiler, "shop/Base.java", base, "shop/Sub.java", sub);
    project.source(
        "shop/Base.java", base.replace("long tenant", "@RenamedFrom(\"tenant\") long t"));
    assertRefused(compiler, "'sub_pkey' of table 'sub' names column 'tenant'", "shop/Base.java");
    project.source("shop/Base.java", base.replace("String by", "@RenamedFrom(\"by\") String via"));
    assertRefused(compiler, "'sub_by_id_key' of table 'sub' names column 'by'", "shop/Base.java");
  }

  /** Source files and their texts; all are compiled and the migration is committed. */
  private void committed(TestCompiler compiler, String... filesAndTexts) {
    for (int i = 0; i < filesAndTexts.length; i += 2) {
      project.source(filesAndTexts[i], filesAndTexts[i + 1]);
    }
    project.git("init", "-q");
    assertThat(project.build(compiler, OPTIONS).errors()).isEmpty();
    project.git("add", "migrations");
    project.git("commit", "-q", "-m", "first");
  }

  private CompileResult compile(TestCompiler compiler, String... filesAndOptions) {
    List<String> options = new ArrayList<>(List.of(OPTIONS));
    List<String> files = new ArrayList<>();
    for (String argument : filesAndOptions) {
      (argument.startsWith("-") ? options : files).add(argument);
    }
    return project.compileOnly(compiler, files, options.toArray(String[]::new));
  }

  private static String[] with(String option) {
    List<String> options = new ArrayList<>(List.of(OPTIONS));
    options.add(option);
    return options.toArray(String[]::new);
  }

  /** Compiles some files; the folder must be as after a build of all. */
  private void assertLikeFull(TestCompiler compiler, String... files) {
    TestProject twin = project.copyTo(temp.resolve("twin" + twins++));
    TestProject.copyTree(project.root().resolve(".git"), twin.root().resolve(".git"));
    assertThat(twin.build(compiler, OPTIONS).errors()).as("full build").isEmpty();
    assertThat(compile(compiler, files).errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(twin.folder());
  }

  /** What a full build refuses a compile of some files refuses too, with no change. */
  private void assertRefusedOrLikeFull(TestCompiler compiler, String... files) {
    TestProject twin = project.copyTo(temp.resolve("twin" + twins++));
    TestProject.copyTree(project.root().resolve(".git"), twin.root().resolve(".git"));
    if (twin.build(compiler, OPTIONS).success()) {
      assertLikeFull(compiler, files);
    } else {
      Map<String, String> before = project.folder();
      assertThat(compile(compiler, files).errors()).isNotEmpty();
      assertThat(project.folder()).isEqualTo(before);
    }
  }

  /** Compiles some files; it must be refused, and nothing may change. */
  private void assertRefused(TestCompiler compiler, String what, String... filesAndOptions) {
    Map<String, String> before = project.folder();
    CompileResult result = compile(compiler, filesAndOptions);
    assertThat(result.errors().toString())
        .contains("[schemac:SchemaInconsistent]", what, "build all (mvn clean compile)");
    assertThat(project.folder()).as(Arrays.toString(filesAndOptions)).isEqualTo(before);
  }

  private String draft() {
    StringBuilder text = new StringBuilder();
    project
        .folder()
        .forEach((name, file) -> text.append(name.matches("000[1-9].*sql") ? file : ""));
    return text.toString();
  }
}
