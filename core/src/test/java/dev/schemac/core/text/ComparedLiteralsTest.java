package dev.schemac.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Literals that are compared with a column, and others that stand beside it. */
class ComparedLiteralsTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '~',
      value = {
        "m = 'a' => a",
        "m <> 'a' AND n = 'b' => a",
        "(m)::text = 'a'::text => a",
        "m::varchar(9) != ('a') => a",
        "CAST(m AS text) = CAST('a' AS text) => a",
        "t.m = 'a' => a",
        "\"m\" = $$a$$ => a",
        "m IS DISTINCT FROM 'a' => a",
        "m IS NOT DISTINCT FROM 'a' OR true => a",
        "'a' IS NOT DISTINCT FROM m => a",
        "'a'::text = m::text => a",
        "NOT ('a') = (m) => a",
        "m NOT IN ('a', 'b'::text, 'c') => a b c",
        "m = ANY (ARRAY['a'::text, 'b']) => a b",
        "m::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]) => a b",
        "m <> ALL ('{a,b}'::text[]) => a b",
        "CASE m WHEN 'a' THEN 'x' WHEN 'b' THEN CASE n WHEN 'y' THEN 1 END ELSE 'z' END => a b",
        "CASE WHEN m = 'a' THEN 'x' END => a",
        "coalesce(m = 'a', n = 'b') => a",
        "m = 'a' || n => ~~",
        "n || m = 'a' => ~~",
        "lower(m) = 'a' => ~~",
        "coalesce(m, 'b') = 'a' => ~~",
        "n = 'a' AND m > n => ~~",
        "n = 'm' => ~~",
        "m = n OR n = 'a' => ~~",
        "m LIKE 'a' => ~~",
        "m IN (n, 'a') => ~~",
        "n IN (m, 'a') => ~~",
        "EXISTS (SELECT FROM x WHERE m = 'a') => ~~",
        "m.n = 'a' => ~~"
      })
  void ofColumn(String text, String literals) throws BadSqlException {
    assertThat(String.join(" ", ComparedLiterals.with("m", SqlText.parse(text))))
        .isEqualTo(literals);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '~',
      value = {
        "'a' => a",
        "('a')::text => a",
        "CAST('a' AS text) => a",
        "CASE WHEN n = 'x' THEN 'a' WHEN n IN ('y') THEN m ELSE ('b')::mood END => a b",
        "CASE n WHEN 'x' THEN CASE WHEN m = 'y' THEN 'a' END END => a",
        "coalesce(n, CASE WHEN o THEN 'a' END, 'b'::text) => a b",
        "'a' || n => ~~",
        "n::text || 'a'::text => ~~",
        "lower('A') => ~~",
        "nullif('a', 'b') => ~~",
        "CASE WHEN o THEN 'a' || n END => ~~"
      })
  void thatAnExpressionGives(String text, String literals) throws BadSqlException {
    assertThat(String.join(" ", ResultLiterals.of(SqlText.parse(text)))).isEqualTo(literals);
  }
}
