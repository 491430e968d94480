package dev.schemac.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelDefaultTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '~',
      value = {
        "'a' => 'b'",
        "'a'::s.mood => 'b'::s.mood",
        "CAST('a' AS character varying) => CAST('b' AS character varying)",
        "NULL => NULL",
        "lower('a') => lower('a')",
        "'a' || 'b' => 'a' || 'b'",
        "'{a}' => '{a}'"
      })
  void aLabelFollows(String text, String renamed) throws BadSqlException {
    assertThat(LabelDefault.renamed(SqlText.parse(text), false, Map.of("a", "b")))
        .isEqualTo(SqlText.parse(renamed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '~',
      value = {
        "'{a,x}' => '{b,x}'",
        "'{\"a\",NULL}'::mood[] => '{b,NULL}'::mood[]",
        "ARRAY['a', 'x'] => ARRAY['b', 'x']",
        "ARRAY['a'::mood, NULL]::mood[] => ARRAY['b'::mood, NULL]::mood[]",
        "ARRAY[['a'],['{a}']] => ARRAY[['b'],['{a}']]",
        "array_fill('a'::mood, '{1}') => array_fill('a'::mood, '{1}')"
      })
  void labelsInAnArrayFollow(String text, String renamed) throws BadSqlException {
    assertThat(LabelDefault.renamed(SqlText.parse(text), true, Map.of("a", "b")))
        .isEqualTo(SqlText.parse(renamed));
  }

  @Test
  void labelsAreNamed() throws BadSqlException {
    assertThat(LabelDefault.labels(SqlText.parse("'{a,\"b c\"}'::mood[]"), true))
        .isEqualTo(List.of("a", "b c"));
    assertThat(LabelDefault.labels(SqlText.parse("ARRAY['a']::varchar(3)[]"), true))
        .isEqualTo(List.of("a"));
    assertThat(LabelDefault.labels(SqlText.parse("'a'::text"), false)).isEqualTo(List.of("a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"f()", "'a' || 'b'", "(SELECT 'a')", "current_user", "E'\\x61'"})
  void nobodyKnowsWhatAnExpressionWillBe(String text) throws BadSqlException {
    assertThat(LabelDefault.labels(SqlText.parse(text), false)).isNull();
  }
}
