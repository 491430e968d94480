package dev.schemac.core.diff;

import static dev.schemac.core.postgres.SchemaBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.SqlFailure;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What messages offer to paste: PostgreSQL accepts it. */
class ExampleTest {

  private static final List<String> TYPES =
      List.of(
          "smallint",
          "integer",
          "bigint",
          "numeric(12,2)",
          "real",
          "double precision",
          "money",
          "boolean",
          "text",
          "varchar(20)",
          "char(3)",
          "bytea",
          "uuid",
          "date",
          "time",
          "timetz",
          "timestamp",
          "timestamptz",
          "interval",
          "json",
          "jsonb",
          "inet",
          "cidr",
          "macaddr",
          "bit(8)",
          "varbit",
          "xml",
          "point",
          "tsvector",
          "integer[]",
          "text[]",
          "uuid[]",
          "mood",
          "mood[]",
          "size");

  @OnPostgres
  void whatIsOfferedIsAccepted(int major) throws Exception {
    List<String> refused = new ArrayList<>();
    List<String> leftOpen = new ArrayList<>();
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      database.execute("CREATE TYPE mood AS ENUM ('GOOD'); CREATE TYPE size AS ENUM ('M')");
      for (String type : TYPES) {
        database.execute("CREATE TABLE \"of " + type + "\" (a " + type + ")");
      }
      for (String from : TYPES) {
        for (String to : TYPES) {
          if (!from.equals(to)) {
            String offered = ExampleConversion.of(column(from), column(to));
            if (offered.equals("…")) {
              String cast = "a::" + to;
              if (accepts(database, from, to, cast)) {
                leftOpen.add(from + " to " + to);
              }
            } else if (!accepts(database, from, to, offered)) {
              refused.add(from + " to " + to + ": " + offered);
            }
          }
        }
      }
    }
    assertThat(refused).as("offered and refused").isEmpty();
    // From 18 on integers are cast to bytea and back; no older server knows that.
    leftOpen.removeIf(pair -> pair.contains("bytea"));
    assertThat(leftOpen).as("left open where there is a cast").isEmpty();
  }

  private static boolean accepts(TestDatabase database, String from, String to, String using) {
    try {
      database.execute(
          "EXPLAIN INSERT INTO \"of %s\" SELECT %s FROM \"of %s\"".formatted(to, using, from));
      return true;
    } catch (SqlFailure e) {
      return false;
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text      | text[]    | CASE WHEN a IS NOT NULL THEN ARRAY[a] END",
        "text[]    | text      | array_to_string(a, ',')",
        "text[]    | integer   | a[1]::integer",
        "integer[] | integer   | a[1]",
        "integer   | uuid      | …",
        "text      | mood      | a::mood",
        "integer   | mood      | …",
        "mood      | size      | a::text::size"
      })
  void conversions(String from, String to, String expected) throws Exception {
    assertThat(ExampleConversion.of(column(from), column(to))).isEqualTo(expected);
  }

  @Test
  void anArrayOfWhatIsNeverNull() throws Exception {
    Column from = Column.of("a", SqlType.TEXT, false);
    assertThat(ExampleConversion.of(from, column("text[]"))).isEqualTo("ARRAY[a]");
  }

  @Test
  void backfills() throws Exception {
    QualifiedName mood = QualifiedName.of("mood");
    Map<QualifiedName, EnumType> types = Map.of(mood, new EnumType(mood, List.of("B", "A"), null));
    Column kind = column("text");
    Table table = table("t").column(kind).labels("a", "it's", "so").build();
    assertThat(ExampleBackfill.of(kind, table, types).value()).isEqualTo("'it''s'");
    assertThat(ExampleBackfill.of(column("mood"), keyed(), types).value()).isEqualTo("…");
    assertThat(ExampleBackfill.of(column("uuid"), keyed(), types).value())
        .isEqualTo("gen_random_uuid()");
    assertThat(ExampleBackfill.of(column("text"), keyed(), types))
        .isEqualTo(new ExampleBackfill("…", true, ""));
  }

  private static Table keyed() {
    return table("t").column("a", "text").primaryKey("a").build();
  }

  private static Column column(String type) throws Exception {
    return Column.of("a", SqlType.parse(type), true);
  }
}
