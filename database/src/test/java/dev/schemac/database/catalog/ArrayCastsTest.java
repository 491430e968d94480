package dev.schemac.database.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import java.util.List;

/** The server's second print of an expression is what its first one becomes here. */
class ArrayCastsTest {

  private static final List<String> CONDITIONS =
      List.of(
          "v IN ('a', 'b')",
          "v IN ('it''s', '])::text[]', '(ARRAY[1', E'back\\\\slash', 'a,b') OR t IN ('x', 'y')",
          "v NOT IN ('a', 'b') AND v <> ALL (ARRAY['c', v, t])",
          "t = ANY (ARRAY[v, 'x'::varchar(3), lower(v)]::varchar[])",
          "c IN ('a', 'b') AND \"(ARRAY['\" IN (1, 2)",
          "n = ANY (ARRAY[1, 2]::bigint[])",
          "n = ANY (ARRAY[1, n + 2]::numeric(10,2)[])",
          "vs && ARRAY['a', 'b']::varchar[]",
          "vs::text[] = ARRAY[v, v]::text[]",
          "t = ANY (ARRAY[]::text[])",
          "v IN ('a', t)");

  @OnPostgres
  void isWhatTheServerPrintsTheNextTime(int major) {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      for (String condition : CONDITIONS) {
        String first = print(database, condition);
        String second = print(database, first);
        assertThat(ArrayCasts.toElements(first)).as(condition).isEqualTo(second);
        assertThat(ArrayCasts.toElements(second)).as(condition).isEqualTo(second);
      }
    }
  }

  private static String print(TestDatabase database, String condition) {
    database.execute(
        "DROP TABLE IF EXISTS t; CREATE TABLE t (v varchar(10), t text, c char(3), n numeric,"
            + " vs varchar(5)[], \"(ARRAY['\" integer, CONSTRAINT c CHECK ("
            + condition
            + "))");
    return database.value(
        "SELECT pg_get_expr(conbin, conrelid) FROM pg_constraint WHERE conname = 'c'");
  }
}
