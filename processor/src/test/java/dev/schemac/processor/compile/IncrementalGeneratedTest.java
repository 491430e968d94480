package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables, superclasses and types of fields that another processor generates. */
class IncrementalGeneratedTest extends IncrementalFixture {

  @ParameterizedTest
  @EnumSource
  void aGeneratedTableIsReadAndStays(TestCompiler compiler) {
    project.source("shop/Users.java", USERS);
    project.source("shop/Maker.java", "package shop; class Maker {}");
    String log = "package shop; @dev.schemac.Table(\"log\") class Log { long id; }";
    String[] maker = {"shop.Maker", "shop.Log", log};
    assertThat(generating(compiler, maker).errors()).isEmpty();
    assertThat(sql()).contains("CREATE TABLE log");
    Map<String, String> before = project.folder();
    assertThat(only(compiler, "shop/Users.java").errors()).isEmpty();
    assertThat(alone(compiler, "shop/Users.java").errors()).isEmpty();
    assertThat(generating(compiler, maker).errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(before);
    TestProject.deleteTree(project.output());
    assertThat(build(compiler, HISTORY).errors()).singleElement().asString().contains("'log'");
  }

  @ParameterizedTest
  @EnumSource
  void aSuperclassCanBeGenerated(TestCompiler compiler) {
    project.source(
        "shop/Orders.java", ORDERS.replace("class Orders", "class Orders extends OrdersBase"));
    String base = "package shop; abstract class OrdersBase { String by; }";
    String[] maker = {"shop.Orders", "shop.OrdersBase", base};
    assertThat(generating(compiler, maker).errors()).isEmpty();
    assertThat(sql()).contains("by   text,");
  }

  @ParameterizedTest
  @EnumSource
  void theTypeOfAFieldCanBeGenerated(TestCompiler compiler) {
    project.source("shop/Orders.java", ORDERS.replace("String note", "Shade shade"));
    String shade = "package shop; enum Shade { DARK, LIGHT }";
    String[] maker = {"shop.Orders", "shop.Shade", shade};
    assertThat(generating(compiler, maker).errors()).isEmpty();
    assertThat(sql()).contains("'DARK'");
  }

  private CompileResult generating(TestCompiler compiler, String[] maker) {
    TestProject.deleteTree(project.output());
    TestProject.create(project.output());
    return compiler.compile(
        project.sourceFiles(),
        project.output(),
        TestProject.classPath(),
        project.options(NO_CLASSES),
        List.of(new GeneratingProcessor(maker[0], maker[1], maker[2])));
  }
}
