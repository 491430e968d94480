package dev.schemac.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.SqlFailure;
import dev.schemac.core.postgres.TestDatabase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SQL text has one form for each meaning, and that form means the same to PostgreSQL. */
class SqlTextTest {

  /** Expressions over a table with columns of many types; each is a value of some type. */
  private static final List<String> EXPRESSIONS =
      List.of(
          "1",
          "-1",
          "- 1",
          "1 - -1",
          "1 - - 1",
          "a*-b",
          "a - (-b)",
          "a -b",
          "(a)",
          "((a))",
          "(a + b) * (a - b)",
          "a % b",
          "@ a",
          "a!=b",
          "a <> b",
          "a=b",
          "a>=-1",
          "1.5e10",
          "1E-5",
          ".5",
          "5.",
          "'text'",
          "'it''s'",
          "E'a\\'b'",
          "E'\\\\'",
          "'back\\slash'",
          "$$dollar$$",
          "$x$a'b$x$",
          "B'101'",
          "X'1F'",
          "N'x'",
          "''",
          "'a'\n'b'",
          "'a;b'",
          "'--'",
          "'/*'",
          "now()",
          "NOW()",
          "current_timestamp",
          "CURRENT_DATE",
          "localtime(0)",
          "current_timestamp(3)",
          "now() AT TIME ZONE 'UTC'",
          "now() at  time\nzone 'UTC'",
          "date '2020-01-01'",
          "interval '1 day'",
          "INTERVAL '1' DAY",
          "interval(3) '1.5 s'",
          "timestamp with time zone '2020-01-01 00:00+00'",
          "d::date",
          "d :: timestamp(3)",
          "CAST(a AS text)",
          "cast( a as numeric(10,2) )",
          "a::numeric(10,2)::text",
          "a::double precision",
          "t::varchar(10)",
          "t::character varying",
          "x'1'::int",
          "t || 'x' || t",
          "lower(t)",
          "pg_catalog.lower(t)",
          "LOWER (t)",
          "\"lower\"(t)",
          "length(t) > 3 and a in (1,2,3)",
          "a not in (1, 2)",
          "t LIKE 'x%' ESCAPE '!'",
          "t not like 'a'",
          "t ilike 'x'",
          "t ~ '^a'",
          "t !~* 'b'",
          "t similar to 'a'",
          "a between 1 and 2",
          "a not between symmetric 1 and 2",
          "t is null",
          "t IS NOT NULL",
          "f is true",
          "f is not unknown",
          "a is distinct from b",
          "a is not distinct from 1",
          "not f",
          "not (f or f)",
          "f and not f or f",
          "(f or f) and f",
          "case when a > 0 then 'p' else 'n' end",
          "case a when 1 then t end",
          "coalesce(t, 'x')",
          "COALESCE(t,t,'')",
          "nullif(a, 0)",
          "greatest(a,b)",
          "least(1,2)",
          "extract(year from d)",
          "EXTRACT(epoch FROM now())",
          "substring(t from 1 for 2)",
          "position('a' in t)",
          "trim(both 'x' from t)",
          "overlay(t placing 'x' from 1)",
          "arr[1]",
          "arr[1:2]",
          "(arr)[1]",
          "arr[a + 1]",
          "m[1][2]",
          "array[1,2]",
          "ARRAY['a']::text[]",
          "array[[1,2],[3,4]]",
          "'{}'::int[]",
          "arr || 4",
          "arr @> array[1]",
          "1 = any(arr)",
          "1 = ANY (array[1, 2])",
          "a <> all (arr)",
          "a = some(arr)",
          "j->'a'",
          "j ->> 'a'",
          "j#>>'{a,b}'",
          "j -> 'a' -> 0",
          "(j->>'n')::int",
          "j ? 'a'",
          "j ?| array['a']",
          "j @> '{\"a\":1}'",
          "jsonb_build_object('a', 1)",
          "row(1,2) = row(1,2)",
          "(1, 2) = (a, b)",
          "(a, b) < (1, 2)",
          "t collate \"C\"",
          "t COLLATE \"C\" < 'x'",
          "\"Mixed\"",
          "\"Mixed\" + 1",
          "\"order\"",
          "x.\"Mixed\"",
          "x.a + x.b",
          "\"a\"",
          "A",
          "a::text::int4",
          "int4 '5'",
          "a::int2",
          "\"Mixed\"::numeric",
          "t < 'b' and t > 'a'",
          "a|b",
          "a&b",
          "~a",
          "a#b",
          "a<<1",
          "a^2",
          "|/ 4",
          "||/ 8",
          "a*b+1",
          "(a+b)::text || t",
          "exists (select 1)",
          "(select max(g) from generate_series(1,3) g)",
          "array(select 1)",
          "a in (select 1)",
          "to_tsvector('english', t) @@ to_tsquery('a')",
          "daterange(d::date, null)",
          "'[1,2)'::int4range",
          "int4range(1,2) && int4range(1,3)",
          "concat_ws(', ', variadic array['a'])",
          "make_interval(days => 10)",
          "count(*) filter (where f) over ()",
          "format('%s', t)",
          "u",
          "n",
          "at",
          "zone",
          "(d, d) overlaps (d, d)",
          "t IS NFC NORMALIZED",
          "a isnull",
          "a notnull",
          "nextval('s')",
          "'s'::regclass",
          "(p).x1",
          "((p)).x1",
          "(ROW(1, 'x')::pair).x1");

  @OnPostgres
  void theCanonicalTextMeansTheSame(int major) throws Exception {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      database.execute(
          """
          CREATE SEQUENCE s; CREATE TYPE pair AS (x1 int, x2 text);
          CREATE TABLE x (a int, b int, t text, f boolean, d timestamptz, arr int[], m int[],
            j jsonb, "Mixed" int, "order" int, u int, n int, at int, zone int, p pair)\
          """);
      SoftAssertions softly = new SoftAssertions();
      for (String written : EXPRESSIONS) {
        SqlText text = SqlText.parse(written);
        softly.assertThat(SqlText.parse(text.text())).as(written).isEqualTo(text);
        try {
          softly
              .assertThat(deparsed(database, text.text()))
              .as("%s, printed %s", written, text)
              .isEqualTo(deparsed(database, written));
          softly
              .assertThat(deparsed(database, "1 = 1 AND (" + text.text() + ") IS NULL"))
              .isEqualTo(deparsed(database, "1 = 1 AND (" + written + ") IS NULL"));
        } catch (SqlFailure e) {
          softly.fail("%s, printed %s: %s", written, text, e.getMessage());
        }
      }
      softly.assertAll();
    }
  }

  /** A default, a check and a call in an index take less than any expression. */
  @OnPostgres
  void parenthesesStandWherePostgresWantsThem(int major) throws Exception {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      SoftAssertions softly = new SoftAssertions();
      for (String written : EXPRESSIONS) {
        SqlText text = SqlText.parse(written);
        boolean reads =
            written.contains("select")
                || written.contains("count(")
                || !text.identifiers().isEmpty();
        if (reads || written.contains("pair") || written.contains("'s'")) {
          continue;
        }
        String type =
            database.value("SELECT replace(pg_typeof(" + text + ")::text, 'unknown', 'text')");
        try {
          database.execute(
              "CREATE TABLE d (c "
                  + type
                  + " DEFAULT "
                  + (text.isCompound() ? "(" + text + ")" : text.text())
                  + ");"
                  + " DROP TABLE d");
        } catch (SqlFailure e) {
          softly.fail("%s: %s", written, e.getMessage());
        }
      }
      database.execute("CREATE TABLE x (a int, b int, t text, d timestamp)");
      for (String written :
          List.of(
              "lower(t)",
              "pg_catalog.lower(t)",
              "a + b",
              "coalesce(t, 'x')",
              "(a)",
              "-a",
              "lower(t) || upper(t)",
              "nullif(a, b)",
              "a::text",
              "cast(a as text)",
              "greatest(a, b)",
              "extract(year from d)",
              "substring(t from 1 for 2)",
              "case when a > 0 then 1 end",
              "row(a, b) is null",
              "(lower(t))",
              "date_trunc('day', d)",
              "t is null",
              "array[a, b]",
              "trim(both 'x' from t)",
              "int4(b)",
              "\"substring\"(t, 1)",
              "not (a > b)")) {
        SqlText text = SqlText.parse(written);
        try {
          database.execute(
              "CREATE INDEX i ON x ("
                  + (text.isCall() ? text.text() : "(" + text + ")")
                  + "); DROP INDEX i");
        } catch (SqlFailure e) {
          softly.fail("%s: %s", written, e.getMessage());
        }
      }
      softly.assertAll();
    }
  }

  private static String deparsed(TestDatabase database, String expression) {
    database.execute("CREATE VIEW v AS SELECT (" + expression + ") AS c FROM x");
    try {
      return database.value("SELECT pg_get_viewdef('v'::regclass)");
    } finally {
      database.execute("DROP VIEW v");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a>0 | ((A > 0))",
        "lower( \"email\" ) | LOWER(email)",
        "a != b | a<>b",
        "status in ('a','b') | (status IN ('a', 'b'))",
        "Now( ) | now()",
        "'x'::Text | 'x'::text",
      })
  void writtenOtherwiseIsEqual(String one, String other) throws Exception {
    assertThat(SqlText.parse(one)).isEqualTo(SqlText.parse(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a > 0; drop table x | ';'",
        "a -- comment | comment",
        "a /* comment */ | comment",
        "(a | not closed",
        "a) | closes nothing",
        "(a] | closes nothing",
        "'a | not closed",
        "\"a | not closed",
        "$$a | not closed",
        "$1 | parameter",
        "\"\" | empty",
        "a \\ b | no place",
        "a <\u202e 1 | the character U+202E, which a reader cannot see",
        "a\u200b > 1 | the character U+200B",
        "a > 1\udb40\udc01 | the character U+E0001",
        "a\f> 1 | the character U+000C",
        "a > \ufeff1 | the character U+FEFF",
        "\"a\u200bb\" | a quoted identifier cannot hold the character U+200B",
        "\"a\tb\" | a quoted identifier cannot hold the character U+0009",
        "$\u200b$a$\u200b$ | the character U+200B",
        "$$a\u202e$$ | a literal that begins with $$ cannot hold the character U+202E",
        "B'\u202e' | a literal B'…' cannot hold U+202E",
        "n'a\u202e' | a literal N'…' cannot hold U+202E",
      })
  void whatIsNoUsableSqlSaysWhy(String written, String message) {
    assertThatThrownBy(() -> SqlText.parse(written))
        .isInstanceOf(BadSqlException.class)
        .hasMessageContaining(message);
  }

  @Test
  void noFormOfLiteralHidesALineEnd() {
    Map<String, String> messages =
        Map.of(
            "$$a\rb$$", "cannot hold the character U+000D",
            "X'1\r'", "a literal X'…' cannot hold U+000D",
            "N'a \nb'", "a literal N'…' cannot hold a blank before a line end",
            "'\ud83d'\n'\ude00'", "half of a surrogate pair");
    messages.forEach(
        (written, message) ->
            assertThatThrownBy(() -> SqlText.parse(written))
                .isInstanceOf(BadSqlException.class)
                .hasMessageContaining(message));
  }

  /** Each pair that holds all is left out, in one walk however many there are. */
  @Test
  void manyOuterParentheses() {
    int pairs = 300_000;
    List<Token> tokens = new ArrayList<>(Collections.nCopies(pairs, punctuation("(")));
    tokens.add(new Token(Token.Kind.WORD, "a"));
    tokens.addAll(Collections.nCopies(pairs, punctuation(")")));
    assertThat(SqlText.of(tokens).text()).isEqualTo("a");
    tokens.addAll(0, Collections.nCopies(pairs, punctuation("(")));
    tokens.addAll(List.of(new Token(Token.Kind.OPERATOR, "+"), new Token(Token.Kind.NUMBER, "1")));
    tokens.addAll(Collections.nCopies(pairs, punctuation(")")));
    assertThat(SqlText.of(tokens).text()).endsWith("a" + ")".repeat(pairs) + " + 1");
  }

  private static Token punctuation(String text) {
    return new Token(Token.Kind.PUNCTUATION, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "((a)) ; a",
        "((a), b) ; ((a), b)",
        "(((a, b))) ; (a, b)",
        "((select 1)) ; (SELECT 1)",
        "((a) + (b)) ; (a) + (b)",
        "(a) + (b) ; (a) + (b)",
        "((f(a, b))) ; f(a, b)",
        "((a[1])) ; a[1]",
      })
  void outerParentheses(String written, String canonical) throws Exception {
    assertThat(SqlText.parse(written).text()).isEqualTo(canonical);
  }

  @Test
  void nestedBrackets() throws Exception {
    String most = "(".repeat(SqlLexer.MAX_OPEN) + "a" + ")".repeat(SqlLexer.MAX_OPEN);
    assertThat(SqlText.parse(most).text()).isEqualTo("a");
    assertThatThrownBy(() -> SqlText.parse("(" + most + ")"))
        .isInstanceOf(BadSqlException.class)
        .hasMessageContaining("more than 1000 brackets are open at once");
    assertThatThrownBy(() -> SqlText.parse("(".repeat(20_000) + "a" + ")".repeat(20_000)))
        .isInstanceOf(BadSqlException.class);
  }

  /** What is not refused is not too deep for PostgreSQL either, wherever an expression stands. */
  @OnPostgres
  void postgresTakesSoManyBrackets(int major) throws Exception {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      for (String opening : List.of("(", "abs(", "1 + (", "CASE WHEN true THEN (")) {
        String closing = opening.startsWith("CASE") ? ") END" : ")";
        SqlText text =
            SqlText.parse(
                "0 + "
                    + opening.repeat(SqlLexer.MAX_OPEN)
                    + "a"
                    + closing.repeat(SqlLexer.MAX_OPEN));
        database.execute(
            "CREATE TABLE deep (a int, CHECK ("
                + text
                + " > 0), b int GENERATED ALWAYS AS ("
                + text
                + ") STORED); DROP TABLE deep");
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "lower(a) || pg_catalog.now() ; lower,now",
        "\"Lower\"(a) ; \"Lower\"",
        "shop.f(a, g(b))::numeric(3) ; shop.f,g",
        "\u00e9(a) ; \u00e9",
        "'f(x)' || a ; ",
      })
  void callsAreNamedAsWritten(String written, @Nullable String names) throws Exception {
    assertThat(SqlText.parse(written).calls())
        .isEqualTo(names == null ? List.of() : List.of(names.split(",", -1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "lower(email) = 'x' AND state IN ('a') ; email,state",
        "a::text || CAST(b AS numeric) ; a,b",
        "date '2020-01-01' < day ; day",
        "extract(year FROM at) ; at",
        "now() AT TIME ZONE zone ; zone",
        "\"Mixed\" > 0 ; Mixed",
        "json -> 'a' IS NOT NULL ; json",
      })
  void identifiersAreColumnsOnly(String written, String names) throws Exception {
    assertThat(SqlText.parse(written).identifiers())
        .containsExactlyInAnyOrder(names.split(",", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "a + b ; b + a",
        "a(a) || b ; a(b) || a",
        "x.a = 'a' ; x.b = 'a'",
        "a::a ; b::a",
      })
  void renamesSwapAtOnce(String written, String renamed) throws Exception {
    assertThat(SqlText.parse(written).renamed(Map.of("a", "b", "b", "a")))
        .isEqualTo(SqlText.parse(renamed));
  }

  /**
   * The canonical form stands in people's snapshots, and the hashes of their journals are over it:
   * also where it is no pretty one, it stays.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "x::Timestamp with time zone ; x::timestamp WITH time zone ; x::timestamp with time zone",
        "interval '1' day to second ; interval '1' day TO second ; interval '1' day to second",
        "between > 0 ; BETWEEN >0 ; between > 0",
        "order>0 ; ORDER >0 ; order > 0",
        "(order)[1] ; (ORDER)[1] ; (order)[1]",
        "Current_Timestamp(3) ; CURRENT_TIMESTAMP (3) ; CURRENT_TIMESTAMP(3)",
        "cast(a as Text) ; CAST(a AS text) ; CAST(a AS text)",
        "time > at at time zone zone ; time > at AT TIME ZONE zone ; time > at AT TIME ZONE zone",
        "a in(1,2) ; a IN (1, 2) ; a IN (1, 2)",
      })
  void theCanonicalFormStays(String written, String canonical, String printed) throws Exception {
    SqlText text = SqlText.parse(written);
    assertThat(text.text()).isEqualTo(canonical);
    assertThat(SqlText.parse(canonical).text()).isEqualTo(canonical);
    assertThat(text.sql()).isEqualTo(printed);
    assertThat(SqlText.parse(printed)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "'x'::mood = m ; 'x'::s.feeling = m",
        "cast(mood as mood[]) ; cast(mood as s.feeling[])",
        "mood 'x' = mood.mood(mood) ; s.feeling 'x' = mood.mood(mood)",
        "s.mood 'x' = 'x'::s.mood ; feeling 'x' = 'x'::feeling",
        "x::time with time zone ; x::time with time zone",
        "f(mood => x::numeric(3, 1)) ; f(mood => x::numeric(3, 1))",
      })
  void typesFollowTheirRename(String written, String retyped) throws Exception {
    Map<QualifiedName, QualifiedName> types =
        Map.of(
            QualifiedName.of("mood"),
            new QualifiedName("s", "feeling"),
            new QualifiedName("s", "mood"),
            QualifiedName.of("feeling"),
            QualifiedName.of("time"),
            QualifiedName.of("other"),
            QualifiedName.of("zone"),
            QualifiedName.of("other"));
    assertThat(SqlText.parse(written).retyped(types)).isEqualTo(SqlText.parse(retyped));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "x.a + a ; (1 + b) + (1 + b)",
        "s.x.a::a ; (1 + b)::a",
        "(a).a || a[1] ; ((1 + b)).a || (1 + b)[1]",
        "a in (select a from a where x.a = a) ; (1 + b) in (select a from a where x.a = a)",
        "f(a => a) + extract(a from a) ; f(a => (1 + b)) + extract(a from (1 + b))",
      })
  void anExpressionTakesTheColumnsPlace(String written, String substituted) throws Exception {
    assertThat(SqlText.parse(written).substituted(Map.of("a", SqlText.parse("1 + b"))))
        .isEqualTo(SqlText.parse(substituted));
  }

  @ParameterizedTest
  @CsvSource({"a, \"order\"", "order, a"})
  void renamesQuote(String from, String expected) throws Exception {
    String to = from.equals("a") ? "order" : "a";
    assertThat(SqlText.parse(Identifiers.quote(from) + " > 0").renamed(Map.of(from, to)).text())
        .isEqualTo(expected + " > 0");
  }
}
