package dev.schemac.core.text;

import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.sql;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SequenceCallsTest {

  private static final QualifiedName NOW = new QualifiedName("new", "Amounts");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nextval('numbers') | numbers",
        "NEXTVAL( 'NUMBERS' ) | numbers",
        "pg_catalog.nextval('shop.numbers'::regclass) | shop.numbers",
        "currval('\"Shop\".\"my.numbers\"') | Shop.my.numbers",
        "setval('numbers', 5) | numbers",
        "nextval('numbers'::text) | numbers",
        "1 + nextval('numbers') | numbers",
        "'numbers'::regclass::oid | numbers",
      })
  void aConstantNamesASequence(String text, String sequence) {
    assertThat(SequenceCalls.in(sql(text))).extracting(String::valueOf).containsExactly(sequence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "lower('numbers')",
        "nextval(numbers)",
        "nextval('')",
        "nextval('a.b.c')",
        "nextval('\"open')",
        "'numbers'::text",
        "my_nextval('numbers')"
      })
  void otherTextsNameNone(String text) {
    assertThat(SequenceCalls.in(sql(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nextval('old.numbers') | nextval('new.\"Amounts\"')",
        "nextval('old.numbers'::regclass) + 1 | nextval('new.\"Amounts\"'::regclass) + 1",
        "nextval('old.numbers'::text) | nextval('old.numbers'::text)",
        "nextval('numbers') | nextval('numbers')",
        "'old.numbers' | 'old.numbers'",
      })
  void aReferenceFollowsANewName(String text, String renamed) {
    Map<QualifiedName, QualifiedName> names = Map.of(name("old.numbers"), NOW);
    assertThat(SequenceCalls.renamed(sql(text), names)).isEqualTo(sql(renamed));
  }

  @Test
  void aTextIsLookedUpEachTime() {
    QualifiedName numbers = name("numbers");
    assertThat(SequenceCalls.namesByText(sql("nextval('numbers'::text)"), numbers)).isTrue();
    assertThat(SequenceCalls.namesByText(sql("nextval('numbers')"), numbers)).isFalse();
    assertThat(SequenceCalls.namesByText(sql("nextval('other'::text)"), numbers)).isFalse();
  }
}
