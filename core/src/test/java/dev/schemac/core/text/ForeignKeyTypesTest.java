package dev.schemac.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.Golden;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.SqlFailure;
import dev.schemac.core.postgres.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which types foreign keys join is asked of real servers, for all pairs of built-in types. {@code
 * -Dschemac.regenerate=true} writes the resource anew, to be done with {@code
 * -Dschemac.test.majors=15,16,17,18}.
 */
class ForeignKeyTypesTest {

  private static final Path RESOURCE =
      Path.of("src/main/resources/dev/schemac/core/text/pg_catalog_keys.txt").toAbsolutePath();

  private static final SortedSet<String> NAMES = new TreeSet<>(SqlTypeParser.BUILT_IN);

  static {
    NAMES.add("double precision");
    NAMES.add(SqlTypeParser.SINGLE_BYTE_CHAR);
  }

  /** All arrays have the same operators, so that a few stand for the others. */
  private static final List<String> ARRAYS =
      List.of("integer", "bigint", "text", "varchar", "date", "timestamp");

  /**
   * Makes a key from each type to each, and keeps the pairs that the server takes. It refuses the
   * others for various reasons; PostgreSQL 18 fails with an internal error for some.
   */
  private static final String ASK =
      """
      CREATE TABLE taken (referencing text, referenced text);
      DO $do$
      DECLARE
        types text[] := ARRAY[%s];
        one text;
        other text;
      BEGIN
        FOREACH other IN ARRAY types LOOP
          BEGIN
            EXECUTE format('CREATE TEMP TABLE parent (id %%s PRIMARY KEY)', other);
          EXCEPTION WHEN undefined_object THEN
            CONTINUE;
          END;
          FOREACH one IN ARRAY types LOOP
            BEGIN
              EXECUTE format('CREATE TEMP TABLE child (id %%s REFERENCES parent)', one);
              DROP TABLE child;
              INSERT INTO taken VALUES (one, other);
            EXCEPTION WHEN OTHERS THEN
              NULL;
            END;
          END LOOP;
          DROP TABLE parent;
        END LOOP;
      END
      $do$
      """;

  @Test
  void eachServerTakesThePairsOfTheResource() {
    List<SortedSet<String>> answers = new ArrayList<>();
    for (int major : PostgresServer.majors()) {
      try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
        answers.add(taken(database));
      }
    }
    SortedSet<String> byAll = new TreeSet<>(answers.get(0));
    answers.forEach(byAll::retainAll);
    Golden.compare(RESOURCE, text(byAll));
  }

  /** A type that changes under a key must not need the key dropped where both pairs are taken. */
  @Test
  void aKeyBetweenTypesThatTakeEachOtherOutlivesTheChangeOfBoth() {
    List<String> failures = new ArrayList<>();
    for (int major : PostgresServer.majors()) {
      try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
        for (String one : NAMES) {
          for (String other : NAMES) {
            SqlType from = SqlType.builtIn(one);
            SqlType to = SqlType.builtIn(other);
            if (!one.equals(other)
                && ForeignKeyTypes.accepts(from, to)
                && ForeignKeyTypes.accepts(to, from)) {
              change(database, one, other, failures);
            }
          }
        }
      }
    }
    assertThat(failures).isEmpty();
  }

  private static void change(TestDatabase database, String from, String to, List<String> failures) {
    String alter =
        "ALTER TABLE %1$s ALTER COLUMN id TYPE %2$s USING CAST(CAST(id AS text) AS %2$s);";
    try {
      database.execute(
          "CREATE TABLE parent (id %1$s PRIMARY KEY); CREATE TABLE child (id %1$s REFERENCES parent);"
              .formatted(from));
      database.execute(alter.formatted("parent", to) + alter.formatted("child", to));
    } catch (SqlFailure e) {
      failures.add(database.major() + ": " + from + " to " + to + ": " + e.getMessage());
    }
    database.execute("DROP TABLE IF EXISTS child, parent");
  }

  @ParameterizedTest
  @CsvSource({
    "integer, bigint, false",
    "bigint, integer, true",
    "integer, integer, true",
    "varchar(20), varchar(20), true",
    "varchar(20), varchar(30), false",
    "varchar(30), varchar(20), true",
    "varchar(20), varchar, false",
    "varchar(20), text, false",
    "varchar, text, true",
    "text, varchar(20), true",
    "char(3), text, false",
    "'numeric(10,2)', 'numeric(8,2)', true",
    "'numeric(10,2)', 'numeric(10,0)', false",
    "'numeric(12,2)', 'numeric(10,0)', true",
    "numeric, integer, false",
    "real, double precision, false",
    "double precision, real, true",
    "date, timestamp, false",
    "timestamp(3), timestamp, false",
    "integer[], bigint[], false",
  })
  void aNarrowOrOtherTypeDoesNotHoldEach(String referencing, String referenced, boolean holds)
      throws BadTypeException {
    assertThat(ForeignKeyTypes.holdsEach(SqlType.parse(referencing), SqlType.parse(referenced)))
        .isEqualTo(holds);
  }

  private static SortedSet<String> taken(TestDatabase database) {
    StringJoiner list = new StringJoiner("', '", "'", "'");
    NAMES.forEach(list::add);
    ARRAYS.forEach(element -> list.add(element + "[]"));
    database.execute(ASK.formatted(list));
    SortedSet<String> taken = new TreeSet<>();
    for (String row : database.rows("SELECT * FROM taken WHERE referencing <> referenced")) {
      String[] pair = row.split(" \\| ", -1);
      taken.add(ForeignKeyTypes.pair(pair[0], pair[1]));
    }
    return taken;
  }

  /** A line for each referencing type. */
  private static String text(SortedSet<String> pairs) {
    Map<String, StringJoiner> lines = new TreeMap<>();
    for (String pair : pairs) {
      String referencing = pair.substring(0, pair.indexOf(" > "));
      lines.computeIfAbsent(referencing, each -> new StringJoiner(", ")).add(pair);
    }
    StringBuilder out = new StringBuilder();
    out.append("# What PostgreSQL 15 to 18 say of themselves; ForeignKeyTypesTest writes it.\n");
    out.append('[').append(PgCatalog.FOREIGN_KEYS).append("]\n");
    out.append(String.join(",\n", lines.values().stream().map(Object::toString).toList()));
    return out.append('\n').toString();
  }
}
