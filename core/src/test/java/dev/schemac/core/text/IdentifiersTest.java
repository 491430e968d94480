package dev.schemac.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Quotes stand where they must. */
class IdentifiersTest {

  @OnPostgres
  void keyWordsAreThoseOfTheServer(int major) {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      Map<String, String> categories = new TreeMap<>();
      for (String row : database.rows("SELECT word, catcode FROM pg_get_keywords()")) {
        String[] values = row.split(" \\| ", -1);
        categories.put(values[0], values[1]);
      }
      SoftAssertions softly = new SoftAssertions();
      categories.forEach(
          (word, category) -> {
            boolean reserved = category.equals("R") || category.equals("T");
            softly
                .assertThat(Keywords.isReserved(word))
                .as("reserved: " + word)
                .isEqualTo(reserved);
            if (!category.equals("U")) {
              softly.assertThat(Keywords.isKeyWord(word)).as("key word: " + word).isTrue();
            }
          });
      softly.assertAll();
    }
  }

  /** Each key word of the server is taken where names stand, quoted as we quote it. */
  @OnPostgres
  void everyKeyWordCanBeAName(int major) {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      // So that a type of ours goes before a built-in one of that name.
      database.execute("SET search_path = public, pg_catalog");
      for (String word : database.rows("SELECT word FROM pg_get_keywords() ORDER BY word")) {
        String name = Identifiers.quote(word);
        database.execute(
            """
            CREATE TABLE %1$s (
              %1$s integer,
              CONSTRAINT nor_this CHECK (%1$s > 0 AND NOT %1$s IS NULL),
              CONSTRAINT unlike_any_word UNIQUE (%1$s)
            );
            CREATE INDEX ON %1$s (%1$s DESC, (%1$s + 1)) INCLUDE (%1$s) WHERE %1$s < 9;
            ALTER TABLE %1$s ALTER COLUMN %1$s SET NOT NULL, ADD COLUMN x integer;
            UPDATE %1$s SET %1$s = %1$s + x WHERE %1$s IN (1, 2) AND %1$s = %1$s;
            COMMENT ON COLUMN %1$s.%1$s IS 'x';
            DROP TABLE %1$s;
            CREATE TYPE %2$s AS ENUM ('a');
            CREATE TABLE of_type (c %2$s DEFAULT 'a'::%2$s);
            DROP TABLE of_type;
            COMMENT ON TYPE %2$s IS 'x';
            ALTER TYPE %2$s ADD VALUE 'b';
            DROP TYPE %2$s;
            """
                .formatted(name, Identifiers.quoteType(word)));
      }
    }
  }

  @Test
  void quotedOnlyWhereItMustBe() {
    for (String plain : List.of("plain", "_x1", "position", "value", "text", "at", "a$1")) {
      assertThat(Identifiers.quote(plain)).isEqualTo(plain);
    }
    for (String odd : List.of("1a", "$a", "Upper", "a b", "dé", "order", "user", "left", "日本")) {
      assertThat(Identifiers.quote(odd)).isEqualTo('"' + odd + '"');
    }
    assertThat(Identifiers.quote("with\"quote")).isEqualTo("\"with\"\"quote\"");
  }

  @Test
  void lengthIsInBytes() {
    assertThat(Identifiers.isTooLong("a".repeat(63))).isFalse();
    assertThat(Identifiers.isTooLong("a".repeat(64))).isTrue();
    assertThat(Identifiers.isTooLong("ä".repeat(31) + "a")).isFalse();
    assertThat(Identifiers.isTooLong("ä".repeat(32))).isTrue();
    assertThat(Identifiers.isTooLong("日".repeat(21))).isFalse();
    assertThat(Identifiers.isTooLong("日".repeat(21) + "a")).isTrue();
  }
}
