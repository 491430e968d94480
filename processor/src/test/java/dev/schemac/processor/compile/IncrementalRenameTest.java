package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A table whose class has another name, file or package is the same table. */
class IncrementalRenameTest extends IncrementalFixture {

  @ParameterizedTest
  @EnumSource
  void aRenamedClassIsTheSameTable(TestCompiler compiler) {
    usersAndOrders(compiler);
    project.delete("shop/Orders.java");
    project.source("shop/Purchases.java", ORDERS.replace("class Orders", "class Purchases"));
    assertLikeFull(compiler, "shop/Purchases.java");
    assertThat(project.folder())
        .containsOnlyKeys(".gitattributes", "0000_initial_schema.sql", "schema.json");
    project.source("shop/Purchases.java", "package shop; class Purchases {}");
    assertAsksForOrders(compiler, "shop/Purchases.java");
  }

  @ParameterizedTest
  @EnumSource
  void aRenamedClassKeepsWhatItInherits(TestCompiler compiler) {
    baseAndOrders(compiler);
    project.delete("shop/Orders.java");
    project.source(
        "shop/Purchases.java",
        "package shop; @dev.schemac.Table(\"orders\") class Purchases extends Base { String note; }");
    assertLikeFull(compiler, "shop/Purchases.java");
    assertThat(project.folder()).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource
  void aClassMovedToAnotherFileOrPackageIsTheSameTable(TestCompiler compiler) {
    usersAndOrders(compiler);
    project.delete("shop/Orders.java");
    project.source("other/Orders.java", ORDERS.replace("package shop", "package other"));
    assertLikeFull(compiler, "other/Orders.java");
    project.delete("other/Orders.java");
    project.source(
        "shop/Users.java",
        USERS + "@Table(\"orders\") class Orders { @PrimaryKey long id; String note; }");
    assertLikeFull(compiler, "shop/Users.java");
    assertThat(project.folder()).hasSize(3);
  }
}
