package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.history.Repository;
import dev.schemac.core.postgres.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What stands in a literal is the person's, down to blanks and line ends; git and checksums too.
 */
class LiteralContentTest {

  @TempDir Path temp;

  @Test
  void aBlankBeforeALineEndIsAChange() {
    Shop shop = Shop.opened(temp.resolve("shop"));
    try (TestDatabase database = Shop.newDatabase()) {
      SqlFiles.of(shop.project).apply(database);
      database.execute("INSERT INTO users (id, email) VALUES (1, 'ada@example.org')");
      backfill(shop, "'a \\nb'");
      String before = shop.project.migration("0001_add_users_state.sql");
      assertThat(before).contains("E'a\\x20\nb'");
      backfill(shop, "'a\\nb'");
      assertThat(shop.project.migration("0001_add_users_state.sql")).contains("'a\nb'");
      backfill(shop, "'a \\nb'");
      assertThat(shop.project.migration("0001_add_users_state.sql")).isEqualTo(before);
      SqlFiles.apply(before, database);
      assertThat(database.value("SELECT state FROM users")).isEqualTo("a \nb");
    }
  }

  private static void backfill(Shop shop, String value) {
    shop.table(
        "Users",
        "String email;",
        "@Backfill(\"" + value + "\") @Column(nullable = false) String state;");
    shop.compile();
  }

  /** {@code .gitattributes} says {@code eol=lf}, and a clone may say otherwise. */
  @ParameterizedTest
  @ValueSource(strings = {"true", "false", "input"})
  void lineEndsSurviveAClone(String autocrlf) {
    Shop shop = Shop.opened(temp.resolve("shop"));
    shop.table(
        "Users",
        "@Comment(\"one\\r\\ntwo \\n\\rthree\") String email;",
        "@Column(defaultSql = \"'a\\r\\nb \\t\\n\\r'\") String state;");
    shop.commit("state");
    new Repository(temp)
        .git(
            "-c",
            "core.autocrlf=" + autocrlf,
            "clone",
            "-q",
            "-c",
            "core.autocrlf=" + autocrlf,
            shop.git.root.toString(),
            temp.resolve("clone").toString());
    Shop clone = Shop.at(temp.resolve("clone"));
    assertThat(clone.git.git("config", "core.autocrlf").strip()).isEqualTo(autocrlf);
    clone.assertRight();
    try (TestDatabase database = Shop.newDatabase()) {
      SqlFiles.of(clone.project).apply(database);
      database.execute("INSERT INTO users (id) VALUES (1)");
      assertThat(database.value("SELECT state FROM users")).isEqualTo("a\r\nb \t\n\r");
      assertThat(database.value("SELECT col_description('users'::regclass, 2)"))
          .isEqualTo("one\r\ntwo \n\rthree");
    }
  }
}
