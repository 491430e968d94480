package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a draft carried out is kept by a compile that does not see the class that said it. */
class IncrementalDraftTest extends IncrementalFixture {

  /** The draft holds what Users said; the compile of Orders alone must not lose it. */
  @ParameterizedTest
  @EnumSource
  void theDraftKeepsWhatAClassSaidThatThisCompileDoesNotSee(TestCompiler compiler) {
    usersAndOrders(compiler);
    project.git("init", "-q");
    project.git("add", "migrations");
    project.git("commit", "-q", "-m", "first");
    project.source(
        "shop/Users.java", USERS.replace("String email", "@RenamedFrom(\"email\") String mail"));
    assertThat(only(compiler, "shop/Users.java").errors()).isEmpty();
    project.source("shop/Orders.java", ORDERS.replace("String note", "String text; String note"));
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(draft()).contains("RENAME COLUMN email TO mail", "ADD COLUMN text");
    project.source("shop/Orders.java", ORDERS);
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(draft()).contains("RENAME COLUMN email TO mail").doesNotContain("text;");
    project.source("shop/Users.java", USERS);
    assertThat(only(compiler, "shop/Users.java").errors()).isEmpty();
    assertThat(project.folder()).as("undone").hasSize(3);
  }

  /** What is dropped later is in no class, and a compile of other classes does not lose it. */
  @ParameterizedTest
  @EnumSource
  void theDatabaseKeepsWhatIsDroppedLater(TestCompiler compiler) {
    usersAndOrders(compiler);
    project.git("init", "-q");
    commit("first");
    String lost = USERS.replace("@Index String email;", "");
    project.source("shop/Users.java", dropping("value = \"email\", later = true", lost));
    assertThat(only(compiler, "shop/Users.java").errors()).isEmpty();
    project.source("shop/Orders.java", ORDERS.replace("String note", "String text; String note"));
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(draft()).contains("ADD COLUMN text").doesNotContain("DROP");
    commit("later");
    project.source("shop/Users.java", lost);
    project.source("shop/Orders.java", ORDERS.replace("String note", "String text, more, note"));
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(draft()).contains("ADD COLUMN more").doesNotContain("DROP");
    commit("more");
    project.source("shop/Users.java", dropping("\"email\"", lost));
    assertLikeFull(compiler, "shop/Users.java");
    assertThat(draft()).contains("DROP COLUMN email", "DROP INDEX users_email_idx");
  }

  private static String dropping(String what, String source) {
    return source.replace("@Table", "@DroppedColumn(" + what + ") @Table");
  }

  private void commit(String what) {
    project.git("add", "migrations");
    project.git("commit", "-q", "-m", what);
  }

  /** Its confirmation stands on a class that this compile does not see. */
  @ParameterizedTest
  @EnumSource
  void theDraftKeepsAConfirmedDrop(TestCompiler compiler) {
    usersAndOrders(compiler);
    project.source(
        "shop/Carts.java", "package shop; @dev.schemac.Table(\"carts\") class Carts { long id; }");
    build(compiler);
    project.git("init", "-q");
    project.git("add", "migrations");
    project.git("commit", "-q", "-m", "first");
    project.delete("shop/Carts.java");
    project.source("shop/Users.java", USERS.replace("@Table", "@DroppedTable(\"carts\") @Table"));
    assertThat(only(compiler, "shop/Users.java").errors()).isEmpty();
    project.source("shop/Orders.java", ORDERS.replace("String note", "String text; String note"));
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(draft()).contains("DROP TABLE carts", "ADD COLUMN text");
  }
}
