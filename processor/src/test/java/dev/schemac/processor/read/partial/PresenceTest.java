package dev.schemac.processor.read.partial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.processor.read.ReadClasses;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of the last schema is still there when only {@code shop/Users.java} is compiled. */
class PresenceTest {

  @TempDir Path folder;
  private ReadClasses classes;

  @BeforeEach
  void compileAll() {
    classes =
        new ReadClasses(folder)
            .source(
                "shop/Users.java",
                """
                package shop;
                @dev.schemac.Table("users") class Users extends Base {
                  static class Nested {}
                }
                @dev.schemac.Table("carts") class Carts { long id; }
                """)
            .source("shop/Base.java", "package shop; class Base extends Traced { long id; }")
            .source("shop/Traced.java", "package shop; class Traced { String trace; }")
            .source(
                "shop/Orders.java",
                "package shop; @dev.schemac.Table(\"orders\") class Orders { long id; }")
            .compileAll();
  }

  @Test
  void aTableWithoutARootIsKeptWhileItsFileIsThere() {
    withUsers(
        presence -> {
          assertThat(presence.isKept("shop.Orders", "shop/Orders.java")).isTrue();
          assertThat(presence.isKept("shop.Users", "shop/Users.java")).as("a root").isFalse();
        });
  }

  /** The class file that an earlier compile left says nothing. */
  @Test
  void aTableGoesWithItsFile() {
    classes.delete("shop/Orders.java");
    withUsers(presence -> assertThat(presence.isKept("shop.Orders", "shop/Orders.java")).isFalse());
  }

  @Test
  void aSecondaryTableGoesWhereItsFileWasReadWithoutIt() {
    classes.source(
        "shop/Users.java",
        "package shop; @dev.schemac.Table(\"users\") class Users extends Base {}");
    withUsers(presence -> assertThat(presence.isKept("shop.Carts", "shop/Users.java")).isFalse());
  }

  @Test
  void aGeneratedTableStaysWhileTheCompilerKnowsIt() {
    withUsers(
        presence -> {
          assertThat(presence.isKept("shop.Orders", "")).isTrue();
          assertThat(presence.isKept("shop.Generated", "")).isFalse();
        });
  }

  /** The path of each part that a table has from others, as the snapshot keeps it. */
  @Test
  void aTableIsTouchedByARootOnTheWayToWhatItInherits() {
    classes.compile(
        List.of("shop/Base.java"),
        seen -> {
          Presence presence = new Presence(seen.classes(), seen.sources());
          assertThat(classes.previous().origins().tables().values())
              .flatExtracting(origin -> origin.inherited().values())
              .contains("shop.Base", "shop.Base>shop.Traced");
          assertThat(presence.isTouched(List.of("shop.Base>shop.Traced"))).isTrue();
          assertThat(presence.isTouched(List.of("shop.Traced", "other.Type b_"))).isFalse();
          assertThat(presence.isTouched(List.of())).isFalse();
        });
  }

  @Test
  void aNestedClassHasTheFileOfTheOneAroundIt() {
    withUsers(
        presence -> {
          assertThat(presence.sourceFile("shop.Users.Nested")).isEqualTo("shop/Users.java");
          assertThat(presence.sourceFile("shop.Nowhere")).isNull();
          assertThat(presence.hasSource("shop.Base")).isTrue();
        });
  }

  @Test
  void aClassIsGoneWhenNeitherCompilerNorSourcesHaveIt() {
    withUsers(
        presence -> {
          assertThat(presence.isGone("shop.Base")).isFalse();
          assertThat(presence.isGone("shop.Former")).isTrue();
        });
    classes.delete("shop/Orders.java");
    withUsers(presence -> assertThat(presence.isGone("shop.Orders")).as("class file").isFalse());
  }

  private void withUsers(Consumer<Presence> look) {
    classes.compile(
        List.of("shop/Users.java"),
        seen -> look.accept(new Presence(seen.classes(), seen.sources())));
  }
}
