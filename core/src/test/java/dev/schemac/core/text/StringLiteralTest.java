package dev.schemac.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Literals are plain text in a file, and PostgreSQL reads the value that was meant. */
class StringLiteralTest {

  private static final long SEED = Long.getLong("schemac.test.seed", 20260101L);
  private static final int INPUTS = Integer.getInteger("schemac.test.inputs", 300);

  private static final List<String> PIECES =
      List.of(
          "a",
          "1",
          "f",
          "'",
          "\\",
          "\\\\",
          "\n",
          " \n",
          "\t\n",
          "  \n",
          "\t",
          " ",
          "\r\n",
          "\r",
          "\u202e",
          "\u200b",
          "\u2028",
          "\u0007",
          "\u00ad",
          "\ufeff",
          "\udb40\udc01",
          "\u007f",
          "\u0085",
          "\u00a0",
          "\u00e4",
          "\ud83d\ude00",
          "$",
          "$$",
          "u202e",
          "x",
          "E",
          "U&",
          "--",
          "/*",
          ";",
          "\"",
          "now");

  @Test
  void whatIsPlainStaysAsItWas() {
    for (String text :
        List.of("", "a", "it's", "a\\b", "a\tb", "a\nb", "\n\n", "a b", " a ", "ä")) {
      assertThat(StringLiteral.of(text)).isEqualTo("'" + text.replace("'", "''") + "'");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'a<202e>b' | E'a\\u202eb'",
        "'a<202e>\\' | E'a\\u202e\\\\'",
        "'it''s<7>' | E'it''s\\u0007'",
        "'a<e0001>' | E'a\\U000e0001'",
        "'a<d><a>b' | E'a\\r<a>b'",
        "'a <a>b' | E'a\\x20<a>b'",
        "'a  <9><a><a>b ' | E'a  \\t<a><a>b '",
        "'a '<a>'<a>b' | E'a\\x20<a>b'",
        "E'a\\\\<202e>' | E'a\\\\\\u202e'",
        "E'a\\<202e>' | E'a\\u202e'",
        "E'a\\ <a>' | E'a\\x20<a>'",
        "E'\\u202e' | E'\\u202e'",
        "e'\\r\\n' | E'\\r\\n'",
        "$x$a <a>'\\b$x$ | E'a\\x20<a>''\\\\b'",
        "$x$a<d><a>b$x$ | $x$a<a>b$x$",
        "E'a'<a>'\\n' | E'a\\n'",
        "E'\\1'<a>'2' | E'\\1\\x32'",
        "B'1'<a>'0' | B'10'",
        "x = '<200b>' AND (y = '<200b>') | x = E'\\u200b' AND (y = E'\\u200b')"
      })
  void aLiteralInAFile(String written, String inFile) throws BadSqlException {
    assertThat(SqlText.parse(decoded(written)).sql()).isEqualTo(decoded(inFile));
  }

  /** Hexadecimal code points in angle brackets. */
  private static String decoded(String text) {
    return java.util.regex.Pattern.compile("<([0-9a-f]+)>")
        .matcher(text)
        .replaceAll(
            match ->
                java.util.regex.Matcher.quoteReplacement(
                    Character.toString(Integer.parseInt(match.group(1), 16))));
  }

  @OnPostgres
  void theValueIsTheOneThatWasMeant(int major) throws BadSqlException {
    Random random = new Random(SEED);
    SoftAssertions softly = new SoftAssertions();
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      for (int i = 0; i < INPUTS; i++) {
        String text = text(random);
        SqlText quoted = SqlText.parse("'" + text.replace("'", "''") + "'");
        String escapes = text.replace("\\", "\\\\").replace("'", "\\'");
        SqlText escaped = SqlText.parse("E'" + escapes + "'");
        for (String inFile : List.of(StringLiteral.of(text), quoted.sql(), escaped.sql())) {
          softly.assertThat(database.value("SELECT " + inFile)).as(inFile).isEqualTo(text);
          softly.assertThat(HiddenCharacters.firstIn(inFile)).as(inFile).isNull();
          softly.assertThat(inFile).doesNotContain(" \n", "\t\n");
          SqlText again = SqlText.parse(inFile);
          softly.assertThat(again.sql()).as("read again").isEqualTo(inFile);
          softly.assertThat(SqlText.parse(again.text())).isEqualTo(again);
        }
        softly
            .assertThat(quoted.text())
            .as("the canonical text keeps what was written")
            .contains(text.replace("'", "''"));
      }
    }
    softly.assertAll();
    System.out.printf(
        "StringLiteralTest: %d texts on PostgreSQL %d (seed %d)%n", INPUTS, major, SEED);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(10); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
