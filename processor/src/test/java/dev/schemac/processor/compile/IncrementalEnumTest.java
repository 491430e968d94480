package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Columns of enums and typed ids, when a compile sees the type or the table alone. */
class IncrementalEnumTest extends IncrementalFixture {

  private static final String ORDERS_WITH_ENUMS =
      ORDERS.replace("String note;", "State state; Kind kind; String note;");

  @ParameterizedTest
  @EnumSource
  void aTextEnumAloneUpdatesTheChecksOfItsLabels(TestCompiler compiler) {
    enums(compiler);
    project.source("shop/State.java", "package shop; enum State { NEW, PAID, SENT }");
    assertLikeFull(compiler, "shop/State.java");
    assertThat(sql()).contains("'SENT'");
  }

  @ParameterizedTest
  @EnumSource
  void aNativeEnumAloneUpdatesItsType(TestCompiler compiler) {
    enums(compiler);
    project.source(
        "shop/Kind.java", "package shop; @dev.schemac.EnumType(\"kind\") enum Kind { A, B, C }");
    assertLikeFull(compiler, "shop/Kind.java");
    assertThat(sql()).contains("'C'");
  }

  @ParameterizedTest
  @EnumSource
  void aTableAloneCanUseAnUnseenEnumASecondTime(TestCompiler compiler) {
    enums(compiler);
    project.source(
        "shop/Orders.java",
        ORDERS_WITH_ENUMS.replace("Kind kind;", "Kind kind; State earlier; Kind was;"));
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(sql()).contains("orders_earlier_labels", "was     kind");
  }

  @ParameterizedTest
  @EnumSource
  void aTableAloneCanStopUsingATextEnum(TestCompiler compiler) {
    enums(compiler);
    project.source("shop/Orders.java", ORDERS_WITH_ENUMS.replace("State state", "String state"));
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(sql()).doesNotContain("labels");
  }

  @ParameterizedTest
  @EnumSource
  void aTableAloneCanRenameTheColumnOfAnUnseenEnum(TestCompiler compiler) {
    enums(compiler);
    project.source(
        "shop/Orders.java",
        ORDERS_WITH_ENUMS.replace("State state", "@RenamedFrom(\"state\") State status"));
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(sql()).contains("orders_status_labels").doesNotContain("orders_state_labels");
  }

  @ParameterizedTest
  @EnumSource
  void aTypedIdAloneUpdatesNothingButItsTablesTakeItWhenTheyAreCompiled(TestCompiler compiler) {
    String id = "package shop; @dev.schemac.SqlType(\"uuid\") record OrderId(String text) {}";
    project.source("shop/OrderId.java", id);
    project.source("shop/Orders.java", ORDERS.replace("long id", "OrderId id"));
    build(compiler);
    project.source("shop/Orders.java", ORDERS.replace("long id", "OrderId id; OrderId parent"));
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(sql()).contains("parent uuid");
  }

  private void enums(TestCompiler compiler) {
    project.source("shop/State.java", "package shop; enum State { NEW, PAID }");
    project.source(
        "shop/Kind.java", "package shop; @dev.schemac.EnumType(\"kind\") enum Kind { A, B }");
    project.source("shop/Orders.java", ORDERS_WITH_ENUMS);
    build(compiler);
  }
}
