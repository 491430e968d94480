package dev.schemac.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.SchemaBuilder;
import dev.schemac.core.schema.Column;
import dev.schemac.core.text.SqlType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a message offers as the conversion to another type. */
class ExampleConversionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text        | text[]      | CASE WHEN a IS NOT NULL THEN ARRAY[a] END",
        "text        | integer[]   | CASE WHEN a IS NOT NULL THEN ARRAY[a::integer] END",
        "text[]      | text        | array_to_string(a, ',')",
        "text[]      | integer     | a[1]::integer",
        "mood[]      | text        | array_to_string(a, ',')",
        "text[]      | mood        | a[1]::mood",
        "integer[]   | integer     | a[1]",
        "integer[]   | uuid        | …",
        "integer     | uuid[]      | …",
        "integer     | uuid        | …",
        "text        | uuid        | a::uuid",
        "uuid        | varchar(40) | a::varchar(40)",
        "bigint      | integer     | a::integer",
        "varchar(9)  | varchar(5)  | a::varchar(5)",
        "jsonb       | integer     | a::integer",
        "integer     | jsonb       | …",
        "interval    | time        | a::time",
        "interval    | interval day | a::interval day",
        "interval day | time       | a::time",
        "text        | mood        | a::mood",
        "mood        | text        | a::text",
        "integer     | mood        | …",
        "mood        | integer     | …",
        "mood        | size        | a::text::size",
        "mood[]      | size[]      | a::text[]::size[]",
        "timestamptz | text        | (a AT TIME ZONE 'UTC')::text",
        "timestamptz | date        | (a AT TIME ZONE 'UTC')::date",
        "timestamp   | text        | a::text"
      })
  void isOffered(String from, String to, String expected) {
    assertThat(ExampleConversion.of(column(from), column(to))).isEqualTo(expected);
  }

  /** The array constructor alone would turn NULL into an array. */
  @Test
  void anArrayOfWhatIsNeverNull() {
    Column from = Column.of("a", SqlType.TEXT, false);

    assertThat(ExampleConversion.of(from, column("text[]"))).isEqualTo("ARRAY[a]");
  }

  private static Column column(String type) {
    return Column.of("a", SchemaBuilder.type(type), true);
  }
}
