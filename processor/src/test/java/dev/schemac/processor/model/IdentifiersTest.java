package dev.schemac.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.processor.postgres.OnPostgres;
import dev.schemac.processor.postgres.PostgresServer;
import dev.schemac.processor.postgres.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Quotes stand where PostgreSQL itself would put them, and wherever a word means something. */
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
              softly.assertThat(Keywords.needsQuotes(word)).as("quoted: " + word).isTrue();
            }
          });
      softly.assertAll();
    }
  }

  @OnPostgres
  void quotedLikeQuoteIdent(int major) {
    List<String> names =
        List.of(
            "plain",
            "_x1",
            "1a",
            "$a",
            "Upper",
            "with space",
            "with\"quote",
            "dé",
            "ünder",
            "order",
            "user",
            "name",
            "value",
            "text",
            "a-b",
            "a.b",
            "日本",
            "at",
            "zone",
            "left",
            "coalesce",
            "values",
            "json_scalar",
            "merge_action");
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      SoftAssertions softly = new SoftAssertions();
      for (String name : names) {
        String quoted = database.value("SELECT quote_ident('" + name.replace("'", "''") + "')");
        boolean newerKeyWord = name.startsWith("json_") || name.equals("merge_action");
        // Quoting a later server's key word is harmless on an earlier one.
        softly
            .assertThat(Identifiers.quote(name))
            .isEqualTo(newerKeyWord ? '"' + name + '"' : quoted);
      }
      softly.assertAll();
    }
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
