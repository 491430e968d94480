package dev.schemac.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.SqlFailure;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.random.Seeds;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * PostgreSQL is asked which columns an expression uses, which names it does not know, and what
 * becomes of an expression when columns are renamed; the resolver must say the same.
 */
class NameResolverTest {

  private static final String UNDEFINED_COLUMN = "42703";

  /** Names that the parser knows beside the columns. */
  private static final Set<String> OF_EACH_TABLE = Set.of("things", "tableoid", "xmin");

  @OnPostgres
  void columnsAreThoseThatTheServerFinds(int major) throws Exception {
    try (TestDatabase database = things(major)) {
      SoftAssertions softly = new SoftAssertions();
      List<String> columns = columns(database);
      for (Expressions.Expression expression : Expressions.all(major)) {
        SqlWords words = SqlWords.of(SqlText.parse(expression.sql()));
        Set<String> unknown = unknown(words, columns);
        softly.assertThat(unknown).as(expression.sql()).isEmpty();
        softly.assertThat(words.misplaced()).as(expression.sql()).isEmpty();
        softly.assertThat(words.calledValue()).as(expression.sql()).isNull();
        try {
          addCheck(database, "used", expression.sql());
        } catch (SqlFailure e) {
          softly.assertThat(expression.refused()).as(e.getMessage()).isNotEmpty();
          continue;
        }
        softly.assertThat(expression.refused()).as(expression.sql()).isEmpty();
        if (!expression.wholeRow()) {
          Set<String> used = new TreeSet<>(words.columns());
          used.addAll(words.qualifiedColumns());
          used.remove("things");
          softly.assertThat(used).as(expression.sql()).isEqualTo(usedBy(database, "used"));
        }
        database.execute("ALTER TABLE things DROP CONSTRAINT used");
      }
      softly.assertAll();
    }
  }

  @OnPostgres
  void namesAreUnknownWhereTheServerDoesNotKnowThem(int major) throws Exception {
    long seed = Long.getLong("schemac.test.seed", major);
    Random random = new Random(seed);
    SoftAssertions softly = new SoftAssertions();
    for (int round = 0; round < Integer.getInteger("schemac.test.rounds", 4); round++) {
      try (TestDatabase database = things(major)) {
        List<String> left = new ArrayList<>();
        for (String column : columns(database)) {
          if (random.nextInt(4) > 0) {
            left.add(column);
          } else {
            database.execute(
                "ALTER TABLE things RENAME COLUMN "
                    + quoted(column)
                    + " TO "
                    + quoted("-" + column));
          }
        }
        for (Expressions.Expression expression : Expressions.accepted(major)) {
          String what = expression.sql() + " (-Dschemac.test.seed=" + seed + ")";
          SqlWords words = SqlWords.of(SqlText.parse(expression.sql()));
          boolean unknown = !unknown(words, left).isEmpty();
          boolean unsure = !left.containsAll(words.qualifiedColumns()) || expression.wholeRow();
          if (unknown || !unsure) {
            softly.assertThat(isUndefined(database, expression.sql())).as(what).isEqualTo(unknown);
          }
        }
      }
    }
    softly.assertAll();
  }

  @OnPostgres
  void renamesAreThoseThatTheServerMakes(int major) throws Exception {
    try (TestDatabase database = things(major)) {
      List<String> columns = columns(database);
      Map<String, String> renames = new HashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        renames.put(columns.get(i), columns.get((i + 7) % columns.size()));
      }
      List<Expressions.Expression> expressions = new ArrayList<>(Expressions.accepted(major));
      expressions.removeIf(it -> it.wholeRow() || namesXmlFromColumn(it.sql()));
      List<String> before = new ArrayList<>();
      for (Expressions.Expression expression : expressions) {
        before.add(expression.sql());
      }
      addChecks(database, "before_", before);
      for (String column : columns) {
        database.execute(
            "ALTER TABLE things RENAME COLUMN " + quoted(column) + " TO " + quoted("-" + column));
      }
      for (String column : columns) {
        String to = Objects.requireNonNull(renames.get(column));
        database.execute(
            "ALTER TABLE things RENAME COLUMN " + quoted("-" + column) + " TO " + quoted(to));
      }
      List<String> after = new ArrayList<>();
      for (String sql : before) {
        after.add(SqlText.parse(sql).renamed(renames).sql());
      }
      addChecks(database, "after_", after);
      SoftAssertions softly = new SoftAssertions();
      for (int i = 0; i < before.size(); i++) {
        softly
            .assertThat(condition(database, "after_" + i))
            .as("%s, renamed %s", before.get(i), after.get(i))
            .isEqualTo(condition(database, "before_" + i));
      }
      softly.assertAll();
    }
  }

  @OnPostgres
  void anExpressionTakesAColumnsPlace(int major) throws Exception {
    try (TestDatabase database = things(major)) {
      SoftAssertions softly = new SoftAssertions();
      for (String column : List.of("a", "name", "time", "position", "json", "pair", "tags", "at")) {
        String type =
            database.value(
                "SELECT format_type(atttypid, atttypmod) FROM pg_attribute"
                    + " WHERE attrelid = 'things'::regclass AND attname = '"
                    + column
                    + "'");
        database.execute("ALTER TABLE things ADD COLUMN other " + type);
        SqlText value = SqlText.parse("coalesce(other, other)");
        for (Expressions.Expression expression : Expressions.accepted(major)) {
          SqlText text = SqlText.parse(expression.sql());
          if (expression.wholeRow()
              || namesXmlFromColumn(expression.sql())
              || !text.identifiers().contains(column)) {
            continue;
          }
          SqlText substituted = text.substituted(Map.of(column, value));
          addCheck(database, "used", substituted.sql());
          Set<String> expected = new TreeSet<>(text.identifiers());
          expected.remove(column);
          expected.add("other");
          softly
              .assertThat(usedBy(database, "used"))
              .as("%s, substituted %s", expression.sql(), substituted)
              .isEqualTo(expected);
          database.execute("ALTER TABLE things DROP CONSTRAINT used");
        }
        database.execute("ALTER TABLE things DROP COLUMN other");
      }
      softly.assertAll();
    }
  }

  @OnPostgres
  void whatIsPrintedMeansTheSame(int major) throws Exception {
    try (TestDatabase database = things(major)) {
      SoftAssertions softly = new SoftAssertions();
      List<String> written = new ArrayList<>();
      List<String> printed = new ArrayList<>();
      for (Expressions.Expression expression : Expressions.accepted(major)) {
        SqlText text = SqlText.parse(expression.sql());
        softly.assertThat(SqlText.parse(text.sql())).as(expression.sql()).isEqualTo(text);
        softly.assertThat(SqlText.parse(text.text())).as(expression.sql()).isEqualTo(text);
        written.add(expression.sql());
        printed.add(text.sql());
      }
      addChecks(database, "written_", written);
      addChecks(database, "printed_", printed);
      for (int i = 0; i < written.size(); i++) {
        softly
            .assertThat(condition(database, "printed_" + i))
            .as("%s, printed %s", written.get(i), printed.get(i))
            .isEqualTo(condition(database, "written_" + i));
      }
      softly.assertAll();
    }
  }

  /** A reserved word in a column's place: the server takes it for something else or refuses it. */
  @OnPostgres
  void reservedWordsAreNoColumns(int major) throws Exception {
    try (TestDatabase database = things(major)) {
      SoftAssertions softly = new SoftAssertions();
      List<String> reserved =
          database.rows(
              "SELECT word FROM pg_get_keywords() WHERE catcode IN ('R', 'T')"
                  + " AND word NOT IN ('null', 'true', 'false', 'not') ORDER BY word");
      for (String word : reserved) {
        database.execute("ALTER TABLE things ADD COLUMN reserved text");
        database.execute(
            "ALTER TABLE things DROP COLUMN IF EXISTS "
                + quoted(word)
                + "; ALTER TABLE things RENAME COLUMN reserved TO "
                + quoted(word));
        for (String form :
            List.of(
                "%s <> ''",
                "name = %s",
                "lower(%s) = 'x'",
                "coalesce(name, %s) = %s and a = 1",
                "(%s)::text = 'x'",
                "a > 0 and %s is null",
                "%s in ('x')",
                "%s like 'x'")) {
          String sql = form.replace("%s", word);
          if (sql.matches("\\((select|table|with)\\).*")) {
            // A query, and a right one where it selects nothing.
            continue;
          }
          SqlWords words = SqlWords.of(SqlText.parse(sql));
          boolean seen = words.misplaced().contains(word) || words.values().contains(word);
          softly.assertThat(seen).as(sql).isTrue();
          softly.assertThat(isRefusedOrAValue(database, sql, word)).as(sql).isTrue();
          String quoted = form.replace("%s", quoted(word));
          softly.assertThat(SqlWords.of(SqlText.parse(quoted)).columns()).as(quoted).contains(word);
          addCheck(database, "quoted", quoted);
          database.execute("ALTER TABLE things DROP CONSTRAINT quoted");
        }
      }
      softly.assertAll();
    }
  }

  /** What PostgreSQL refuses is read as well; a compile must not end in an exception. */
  @Test
  void anyTokensHaveRoles() {
    List<Token> vocabulary = new ArrayList<>();
    for (Expressions.Expression expression : Expressions.all(Integer.MAX_VALUE)) {
      try {
        vocabulary.addAll(SqlText.parse(expression.sql()).tokens());
      } catch (BadSqlException e) {
        throw new AssertionError(expression.sql(), e);
      }
    }
    Seeds.forEach(
        20_000,
        seed -> {
          Random random = new Random(seed);
          List<Token> tokens = new ArrayList<>();
          Deque<String> open = new ArrayDeque<>();
          for (int i = random.nextInt(15); i >= 0; i--) {
            Token token = vocabulary.get(random.nextInt(vocabulary.size()));
            if (token.is("(") || token.is("[")) {
              open.push(token.is("(") ? ")" : "]");
            } else if (token.is(")") || token.is("]")) {
              token = new Token(token.kind(), open.isEmpty() ? "," : open.pop());
            }
            tokens.add(token);
          }
          while (!open.isEmpty()) {
            tokens.add(new Token(Token.Kind.PUNCTUATION, open.pop()));
          }
          assertThat(NameResolver.roles(tokens)).hasSize(tokens.size()).doesNotContainNull();
        });
  }

  private static boolean isRefusedOrAValue(TestDatabase database, String sql, String word) {
    try {
      addCheck(database, "bare", sql);
    } catch (SqlFailure e) {
      return true;
    }
    boolean value = !usedBy(database, "bare").contains(word);
    database.execute("ALTER TABLE things DROP CONSTRAINT bare");
    return value;
  }

  private static TestDatabase things(int major) {
    TestDatabase database = PostgresServer.of(major).newDatabase();
    database.execute(Expressions.table());
    return database;
  }

  private static Set<String> unknown(SqlWords words, List<String> columns) {
    Set<String> unknown = new TreeSet<>(words.columns());
    columns.forEach(unknown::remove);
    unknown.removeAll(OF_EACH_TABLE);
    return unknown;
  }

  private static List<String> columns(TestDatabase database) {
    List<String> columns =
        new ArrayList<>(
            database.rows(
                "SELECT attname FROM pg_attribute WHERE attrelid = 'things'::regclass"
                    + " AND attnum > 0 AND NOT attisdropped ORDER BY attnum"));
    return Collections.unmodifiableList(columns);
  }

  private static boolean isUndefined(TestDatabase database, String sql) {
    try {
      database.execute("EXPLAIN SELECT " + sql + " FROM things");
      return false;
    } catch (SqlFailure e) {
      assertThat(((SQLException) e.getCause()).getSQLState()).as(sql).isEqualTo(UNDEFINED_COLUMN);
      return true;
    }
  }

  private static void addCheck(TestDatabase database, String name, String sql) {
    database.execute(
        "ALTER TABLE things ADD CONSTRAINT " + name + " CHECK ((" + sql + ") IS NOT NULL)");
  }

  private static void addChecks(TestDatabase database, String prefix, List<String> conditions) {
    StringJoiner checks = new StringJoiner(", ", "ALTER TABLE things ", "");
    for (int i = 0; i < conditions.size(); i++) {
      checks.add(
          "ADD CONSTRAINT " + prefix + i + " CHECK ((" + conditions.get(i) + ") IS NOT NULL)");
    }
    database.execute(checks.toString());
  }

  /** PostgreSQL keeps the column's first name there, as that of an XML element or attribute. */
  private static boolean namesXmlFromColumn(String sql) {
    return sql.contains("xmlattributes(") || sql.contains("xmlforest(");
  }

  private static Set<String> usedBy(TestDatabase database, String constraint) {
    return new TreeSet<>(
        database.rows(
            "SELECT attname FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid"
                + " AND attnum = ANY (conkey) WHERE conname = '"
                + constraint
                + "'"));
  }

  private static String condition(TestDatabase database, String constraint) {
    return database.value(
        "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = '" + constraint + "'");
  }

  private static String quoted(String name) {
    return Identifiers.inQuotes(name);
  }
}
