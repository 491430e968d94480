package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Columns of superclasses, when a compile sees the superclass or the table alone. */
class IncrementalSuperclassTest extends IncrementalFixture {

  @ParameterizedTest
  @EnumSource
  void aBaseClassAloneUpdatesItsTables(TestCompiler compiler) {
    baseAndOrders(compiler);
    project.source("shop/Base.java", BASE.replace("String by;", "@Unique String by; String via;"));
    assertLikeFull(compiler, "shop/Base.java");
    assertThat(sql()).contains("via  text", "orders_by_key UNIQUE");
    project.source("shop/Base.java", BASE);
    assertLikeFull(compiler, "shop/Base.java");
    assertThat(sql()).doesNotContain("via", "UNIQUE");
  }

  @ParameterizedTest
  @EnumSource
  void aSubclassAloneKeepsWhatItInherits(TestCompiler compiler) {
    baseAndOrders(compiler);
    project.source(
        "shop/Orders.java", ORDERS_OF_BASE.replace("String note;", "String note; String text;"));
    assertLikeFull(compiler, "shop/Orders.java");
  }

  @ParameterizedTest
  @EnumSource
  void aSubclassAloneCanLeaveItsBaseClass(TestCompiler compiler) {
    baseAndOrders(compiler);
    project.source("shop/Orders.java", ORDERS);
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(sql()).doesNotContain("by ");
  }

  @ParameterizedTest
  @EnumSource
  void aSubclassAloneCanTakeANewBaseClass(TestCompiler compiler) {
    usersAndOrders(compiler);
    project.source("shop/Traced.java", "package shop; abstract class Traced { String trace; }");
    assertThat(only(compiler, "shop/Traced.java").errors()).isEmpty();
    project.source(
        "shop/Orders.java", ORDERS.replace("class Orders", "class Orders extends Traced"));
    assertLikeFull(compiler, "shop/Orders.java");
  }

  @ParameterizedTest
  @EnumSource
  void aSubclassAloneCanLeaveAnInheritedColumnOut(TestCompiler compiler) {
    baseAndOrders(compiler);
    project.source("shop/Orders.java", ORDERS_OF_BASE.replace("@Table", "@Ignored(\"by\") @Table"));
    assertLikeFull(compiler, "shop/Orders.java");
  }

  @ParameterizedTest
  @EnumSource
  void aNewSubclassOfAnUnseenBaseClassHasAllColumns(TestCompiler compiler) {
    baseAndOrders(compiler);
    project.source(
        "shop/Carts.java",
        "package shop; @dev.schemac.Table(\"carts\") class Carts extends Base { String owner; }");
    assertThat(only(compiler, "shop/Carts.java").errors()).isEmpty();
    assertThat(sql()).contains("CREATE TABLE carts").contains("owner text,");
    Map<String, String> folder = project.folder();
    assertThat(build(compiler).errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(folder);
  }

  @ParameterizedTest
  @EnumSource
  void aSubclassAloneCanChangeItsBaseClass(TestCompiler compiler) {
    project.source("shop/Traced.java", "package shop; abstract class Traced { String trace; }");
    baseAndOrders(compiler);
    String traced = ORDERS.replace("class Orders", "class Orders extends Traced");
    project.source("shop/Orders.java", traced);
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(sql()).contains("trace ").doesNotContain(" by ");
  }
}
