package dev.schemac.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Literals that PostgreSQL takes for labels follow a rename, others do not. */
class LabelTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '~',
      value = {
        "m = 'a' => m = 'b'",
        "m <> 'a' OR x = 'a' => m <> 'b' OR x = 'a'",
        "(m = 'a') = n => (m = 'b') = n",
        "NOT m IN ('a', 'b', 'it''s') => NOT m IN ('b', 'a', 'its')",
        "m NOT IN ('a') AND true => m NOT IN ('b') AND true",
        "CASE WHEN m = 'a' THEN 'a' END => CASE WHEN m = 'b' THEN 'a' END",
        "coalesce(m = 'a', m = 'b') => coalesce(m = 'b', m = 'a')",
        "m::text = 'a' => m::text = 'a'",
        "m = 'a'::mood => m = 'a'::mood",
        "lower(m) = 'a' => lower(m) = 'a'",
        "x || m = 'a' => x || m = 'a'",
        "m = 'a' || x => m = 'a' || x",
        "m IN ('a', lower(x)) => m IN ('a', lower(x))",
        "x IN ('a') => x IN ('a')",
        "m = E'a' => m = E'a'",
        "m < 'a' => m < 'a'",
        "'a' = m => 'b' = m",
        "'a' = x => 'a' = x",
        "m = ANY('{a,NULL,\"b\"}') => m = ANY('{b,NULL,a}')",
        "m <> ALL (ARRAY['a', 'c']) => m <> ALL (ARRAY['b', 'c'])",
        "m = ANY (ARRAY['a']) IS NULL => m = ANY (ARRAY['a']) IS NULL",
        "'a' = ANY (ms) => 'b' = ANY (ms)",
        "'a' = ANY (x) => 'a' = ANY (x)",
        "ms @> '{a}' AND ms <> '{{a},{b}}' => ms @> '{b}' AND ms <> '{{b},{a}}'",
        "ms && ARRAY['a', 'b'] => ms && ARRAY['b', 'a']",
        "ms @> '{a}'::text[] => ms @> '{a}'::text[]",
        "ms = 'a' => ms = 'a'"
      })
  void literalsThatAColumnIsComparedWith(String text, String renamed) throws BadSqlException {
    Map<String, String> labels = Map.of("a", "b", "b", "a", "it's", "its");

    assertThat(LabelText.renamed(SqlText.parse(text), Set.of("m"), Set.of("ms"), labels))
        .isEqualTo(SqlText.parse(renamed));
  }
}
