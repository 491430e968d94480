package dev.schemac.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.SchemaBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VolatilityTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "'random()'",
        "'{}'::jsonb",
        "now()",
        "pg_catalog.now()",
        "current_timestamp(3)",
        "now() + interval '1 day'",
        "timezone('utc', now())",
        "now() AT TIME ZONE 'utc'",
        "ARRAY[]::text[]",
        "'1'::numeric(10,2)",
        "coalesce(NULL, lower('A'))",
        "(1 + 2) * 3",
        "true"
      })
  void isOneValueForAllRows(String expression) {
    assertThat(Volatility.isVolatile(SchemaBuilder.sql(expression))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "clock_timestamp()",
        "gen_random_uuid()",
        "now() + random() * interval '1 day'",
        "nextval('s')",
        "my_function()",
        "my.now()",
        "(SELECT 1)"
      })
  void canBeAnotherValueInEachRow(String expression) {
    assertThat(Volatility.isVolatile(SchemaBuilder.sql(expression))).isTrue();
  }
}
