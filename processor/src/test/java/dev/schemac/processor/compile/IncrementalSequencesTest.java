package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sequences whose class or package a compile does not see. */
class IncrementalSequencesTest extends IncrementalFixture {

  private static final String PACKAGE = "@dev.schemac.Sequence(\"numbers\") package shop;";

  private static final String NUMBERED =
      """
      package shop;
      import dev.schemac.*;
      @Sequence(value = "orders_seq", ownedBy = "orders.id")
      @Table("orders") class Orders {
        @PrimaryKey @Column(defaultSql = "nextval('orders_seq')") long id;
        @Column(defaultSql = "nextval('numbers')") long number;
      }
      """;

  private static final String OTHER =
      "package shop; import dev.schemac.*; @Table(\"shops\") class Shops { @PrimaryKey long id; }";

  @ParameterizedTest
  @EnumSource
  void theyStayWhileTheirFilesAreNotCompiled(TestCompiler compiler) {
    numbered(compiler);
    Map<String, String> before = project.folder();
    assertThat(only(compiler, "shop/Shops.java").errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(before);
    project.source("shop/Shops.java", OTHER.replace("long id;", "long id; String name;"));
    assertLikeFull(compiler, "shop/Shops.java");
    assertThat(project.migration("schema.json"))
        .contains("\"orders_seq\": {\"class\": \"shop.Orders\", \"file\": \"shop/Orders.java\"")
        .contains("\"numbers\": {\"class\": \"shop.package-info\"");
  }

  @ParameterizedTest
  @EnumSource
  void theyAreGoneWithTheirAnnotations(TestCompiler compiler) {
    numbered(compiler);
    project.source(
        "shop/Orders.java",
        NUMBERED
            .replace("@Sequence(value = \"orders_seq\", ownedBy = \"orders.id\")", "")
            .replaceAll("@Column\\(.*?\\) ", ""));
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(sql()).doesNotContain("orders_seq").contains("CREATE SEQUENCE numbers;");
    project.source("shop/package-info.java", "package shop;");
    assertLikeFull(compiler, "shop/package-info.java");
    assertThat(sql()).doesNotContain("SEQUENCE");
  }

  /** PostgreSQL's reference follows the sequence, so the table has nothing to change. */
  @ParameterizedTest
  @EnumSource
  void aDefaultOfAnUnseenClassFollowsANewName(TestCompiler compiler) {
    numbered(compiler);
    project.git("init", "-q");
    project.git("add", "migrations");
    project.git("commit", "-q", "-m", "first");
    project.source(
        "shop/package-info.java",
        "@dev.schemac.Sequence(value = \"amounts\", renamedFrom = \"numbers\") package shop;");
    project.source("shop/Orders.java", NUMBERED.replace("'numbers'", "'amounts'"));
    assertLikeFull(compiler, "shop/package-info.java");
    assertThat(project.folder().toString())
        .contains("ALTER SEQUENCE numbers RENAME TO amounts")
        .doesNotContain("SET DEFAULT");
  }

  /** It is said beside the tables, and by any class of the sources. */
  @ParameterizedTest
  @EnumSource
  void aClassThatIsNoTableMaySayOne(TestCompiler compiler) {
    numbered(compiler);
    project.source(
        "shop/Numbers.java", "package shop; @dev.schemac.Sequence(\"more\") interface Numbers {}");
    assertLikeFull(compiler, "shop/Numbers.java");
    Map<String, String> before = project.folder();
    assertThat(only(compiler, "shop/Orders.java").errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(before);
    assertThat(sql()).contains("CREATE SEQUENCE more;");
  }

  private void numbered(TestCompiler compiler) {
    project.source("shop/package-info.java", PACKAGE);
    project.source("shop/Orders.java", NUMBERED);
    project.source("shop/Shops.java", OTHER);
    build(compiler);
    assertThat(sql()).contains("CREATE SEQUENCE numbers;", "CREATE SEQUENCE orders_seq;");
  }
}
