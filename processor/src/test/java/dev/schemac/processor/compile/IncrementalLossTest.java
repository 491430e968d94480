package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Which tables and types are gone, and which are only not seen, when a compile sees some classes.
 */
class IncrementalLossTest extends IncrementalFixture {

  @ParameterizedTest
  @EnumSource
  void aTableIsGoneWithItsSourceFile(TestCompiler compiler) {
    usersAndOrders(compiler);
    project.delete("shop/Orders.java");
    assertAsksForOrders(compiler, "shop/Users.java");
    assertLikeFull(compiler, "shop/Users.java");
  }

  @ParameterizedTest
  @EnumSource
  void aClassFileWithoutASourceCountsForNothing(TestCompiler compiler) {
    usersAndOrders(compiler);
    project.delete("shop/Orders.java");
    assertThat(project.output().resolve("shop/Orders.class")).exists();
    assertAsksForOrders(compiler, "shop/Users.java");
  }

  @ParameterizedTest
  @EnumSource
  void aTableIsGoneWithItsAnnotation(TestCompiler compiler) {
    usersAndOrders(compiler);
    project.source("shop/Orders.java", "package shop; class Orders { long id; }");
    assertAsksForOrders(compiler, "shop/Orders.java");
    assertLikeFull(compiler, "shop/Orders.java");
  }

  @ParameterizedTest
  @EnumSource
  void theLastTableCanGo(TestCompiler compiler) {
    project.source("shop/Orders.java", ORDERS);
    build(compiler);
    project.source("shop/Orders.java", "package shop; class Orders { long id; }");
    assertLikeFull(compiler, "shop/Orders.java");
  }

  @ParameterizedTest
  @EnumSource
  void aNestedTableIsGoneFromARecompiledFile(TestCompiler compiler) {
    String shop =
        """
        package shop;
        import dev.schemac.*;
        class Shop {
          @Table("users") static class Users { long id; }
          @Table("orders") static class Orders { long id; }
        }
        """;
    project.source("shop/Shop.java", shop);
    build(compiler);
    project.source("shop/Shop.java", shop.replace("@Table(\"orders\")", ""));
    assertAsksForOrders(compiler, "shop/Shop.java");
    project.source("shop/Shop.java", shop.replaceAll("(?m)^.*orders.*$", ""));
    assertAsksForOrders(compiler, "shop/Shop.java");
    assertLikeFull(compiler, "shop/Shop.java");
  }

  @ParameterizedTest
  @EnumSource
  void aSecondaryTableIsGoneFromARecompiledFile(TestCompiler compiler) {
    project.source("shop/Users.java", USERS + "@Table(\"orders\") class Orders { long id; }");
    build(compiler);
    Map<String, String> before = project.folder();
    assertThat(only(compiler, "shop/Users.java").errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(before);
    project.source("shop/Users.java", USERS);
    assertAsksForOrders(compiler, "shop/Users.java");
    assertLikeFull(compiler, "shop/Users.java");
  }

  @ParameterizedTest
  @EnumSource
  void aSecondaryTableStaysWhileOthersAreCompiled(TestCompiler compiler) {
    project.source("shop/Users.java", USERS + "@Table(\"carts\") class Carts { long id; }");
    project.source("shop/Orders.java", ORDERS);
    build(compiler);
    Map<String, String> before = project.folder();
    assertThat(only(compiler, "shop/Orders.java").errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void aNativeEnumTypeIsGoneWithItsSourceFile(TestCompiler compiler) {
    project.source("shop/Users.java", USERS);
    project.source(
        "shop/Mood.java", "package shop; @dev.schemac.EnumType(\"mood\") enum Mood { GOOD, BAD }");
    build(compiler);
    Map<String, String> before = project.folder();
    assertThat(only(compiler, "shop/Users.java").errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(before);
    project.delete("shop/Mood.java");
    assertLikeFull(compiler, "shop/Users.java");
    assertThat(sql()).doesNotContain("mood");
  }
}
