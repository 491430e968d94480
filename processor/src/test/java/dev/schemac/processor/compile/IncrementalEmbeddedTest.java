package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Columns of embedded types, when a compile sees the type or the table alone. */
class IncrementalEmbeddedTest extends IncrementalFixture {

  private static final String ADDRESS =
      "package shop; import dev.schemac.*; class Address { @Index String street; String city; }";

  private static final String ORDERS_AT_ADDRESS =
      ORDERS.replace(
          "String note;", "@Embedded(prefix = \"billing_\") Address billing; String note;");

  @ParameterizedTest
  @EnumSource
  void anEmbeddedTypeAloneUpdatesItsTables(TestCompiler compiler) {
    embedded(compiler);
    project.source(
        "shop/Address.java", ADDRESS.replace("String city;", "String city; String zip;"));
    assertLikeFull(compiler, "shop/Address.java");
    assertThat(sql()).contains("billing_zip ").doesNotContain(" zip ");
  }

  /** The snapshot still knows what it has from the former place. */
  @ParameterizedTest
  @EnumSource
  void anEmbeddedTypeCanMoveAndChangeAtOnce(TestCompiler compiler) throws IOException {
    project.source("shop/Base.java", BASE.replace("abstract", "public abstract"));
    String orders = ORDERS_AT_ADDRESS.replace("Orders {", "Orders extends Base {");
    project.source("shop/Address.java", ADDRESS);
    project.source("shop/Orders.java", orders.replace("@PrimaryKey long id;", ""));
    build(compiler);
    project.delete("shop/Address.java");
    Files.delete(project.output().resolve("shop/Address.class"));
    project.source(
        "other/Address.java",
        ADDRESS
            .replace("package shop", "package other")
            .replace("class", "public class")
            .replace("String street", "@RenamedFrom(\"street\") String road"));
    project.source(
        "shop/Orders.java",
        orders
            .replace("@PrimaryKey long id;", "")
            .replace(" Address billing", " other.Address billing"));
    Map<String, String> full = full(compiler);
    CompileResult result =
        project.compileOnly(
            compiler, List.of("other/Address.java", "shop/Orders.java"), NO_CLASSES);
    assertThat(result.errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(full);
    assertThat(sql()).contains("billing_road").doesNotContain("street");
  }

  @ParameterizedTest
  @EnumSource
  void aTableAloneCanEmbedATypeASecondTime(TestCompiler compiler) {
    embedded(compiler);
    project.source(
        "shop/Orders.java",
        ORDERS_AT_ADDRESS.replace(
            "String note;", "String note; @Embedded(prefix = \"shipping_\") Address shipping;"));
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(sql()).contains("shipping_street ", "shipping_city ", "(shipping_street)");
  }

  @ParameterizedTest
  @EnumSource
  void aTableAloneCanStopEmbedding(TestCompiler compiler) {
    embedded(compiler);
    project.source("shop/Orders.java", ORDERS);
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(sql()).doesNotContain("billing");
  }

  /** What the unseen base class leads to is not taken for what the table led to. */
  @ParameterizedTest
  @EnumSource
  void aTableAloneCanStopEmbeddingBesideAnUnseenBaseClass(TestCompiler compiler) {
    project.source("shop/Base.java", BASE);
    project.source("shop/Address.java", ADDRESS);
    String orders = ORDERS_OF_BASE.replace("{", "{ @Embedded(prefix = \"a_\") Address first;");
    project.source("shop/Orders.java", orders);
    build(compiler);
    project.source("shop/Orders.java", ORDERS_OF_BASE);
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(sql()).doesNotContain("a_street");
  }

  @ParameterizedTest
  @EnumSource
  void aTableAloneCanStopEmbeddingATypeTheSecondTime(TestCompiler compiler) {
    project.source("shop/Address.java", ADDRESS);
    String twice = "@Embedded Address a; @Embedded(prefix = \"b_\") Address b; String note";
    project.source("shop/Orders.java", ORDERS.replace("String note", twice));
    build(compiler);
    String once = twice.replace("@Embedded(prefix = \"b_\") Address b;", "");
    project.source("shop/Orders.java", ORDERS.replace("String note", once));
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(sql()).contains("street ").doesNotContain("b_street");
  }

  /** All that its tables have of it comes from the embedded type. */
  @ParameterizedTest
  @EnumSource
  void aBaseClassAloneCanStopEmbedding(TestCompiler compiler) {
    String base =
        "package shop; abstract class Base { @dev.schemac.Embedded(prefix = \"a_\") Address a; }";
    project.source("shop/Base.java", base);
    project.source("shop/Address.java", ADDRESS);
    project.source("shop/Orders.java", ORDERS_OF_BASE.replace("String note;", ""));
    build(compiler);
    project.source("shop/Base.java", base.replace("a_", "b_"));
    assertLikeFull(compiler, "shop/Base.java");
    assertThat(sql()).contains("b_street").doesNotContain("a_street");
    project.source("shop/Base.java", "package shop; abstract class Base { String by; }");
    assertLikeFull(compiler, "shop/Base.java");
    assertThat(sql()).contains("by ").doesNotContain("street");
  }

  /** The other branch's base class embeds nothing, and its class file is still there. */
  @ParameterizedTest
  @EnumSource
  void whatAnUnseenBaseClassEmbedsStaysWhateverItsClassFileSays(TestCompiler compiler)
      throws IOException {
    String base = BASE.replace("String by;", "String by; @Embedded(prefix = \"a_\") Address a;");
    project.source("shop/Base.java", base);
    project.source("shop/Address.java", ADDRESS);
    project.source("shop/Orders.java", ORDERS_OF_BASE);
    build(compiler, HISTORY);
    TestProject main = project.copyTo(temp.resolve("main"));
    project.source("shop/Base.java", BASE);
    build(compiler);
    TestProject.deleteTree(project.migrations());
    TestProject.copyTree(main.migrations(), project.migrations());
    project.source("shop/Base.java", base);
    Map<String, String> before = project.folder();
    assertThat(only(compiler, "shop/Orders.java", HISTORY).errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void aTableAloneCanEmbedUnderAnotherPrefix(TestCompiler compiler) {
    embedded(compiler);
    project.source("shop/Orders.java", ORDERS_AT_ADDRESS.replace("billing_", "bill_"));
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(sql()).contains("bill_city").doesNotContain("billing");
  }

  @ParameterizedTest
  @EnumSource
  void anUnseenRecordKeepsItsOrder(TestCompiler compiler) {
    project.source("shop/Spot.java", "package shop; record Spot(String y, String b) {}");
    project.source(
        "shop/Point.java",
        "package shop; import dev.schemac.*;"
            + " @Table(\"points\") record Point(long z, long a, @Embedded Spot spot) {}");
    build(compiler);
    project.source("shop/Spot.java", "package shop; record Spot(String y, String b, String x) {}");
    assertLikeFull(compiler, "shop/Spot.java");
    project.source(
        "shop/Point.java",
        "package shop; import dev.schemac.*; @Table(\"points\")"
            + " record Point(long z, long a, Integer m, @Embedded Spot spot) {}");
    assertLikeFull(compiler, "shop/Point.java");
  }

  private void embedded(TestCompiler compiler) {
    project.source("shop/Address.java", ADDRESS);
    project.source("shop/Orders.java", ORDERS_AT_ADDRESS);
    build(compiler);
  }
}
