package dev.schemac.core.plan;

import static dev.schemac.core.postgres.SchemaBuilder.schemaOf;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schemac.core.plan.input.PlanOptions;
import dev.schemac.core.plan.statement.Phase;
import dev.schemac.core.postgres.Difference;
import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.SchemaBuilder.TableBuilder;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.sql.RenderedScript;
import dev.schemac.core.text.BatchOptions;
import dev.schemac.core.text.LockTimeouts;
import dev.schemac.core.text.PostgresVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Batches along a key of several columns: each goes on where the one before has ended. */
class BatchesTest {

  private static final int ROWS = 50;

  private static final PlanOptions SEVEN_ROWS =
      new PlanOptions(
          true, PostgresVersion.V15, new LockTimeouts("3s"), new BatchOptions(7, ""), Set.of());

  /** Rows whose keys are in the order of {@code n}, from 0 on. */
  private record Keyed(List<String> types, String values) {

    Schema schema(boolean filled) {
      TableBuilder made = table("t");
      for (int i = 0; i < types.size(); i++) {
        made = made.column(names().get(i), types.get(i), "not null");
      }
      made = made.column("n", "int").column("note", "text");
      made = filled ? made.column("twice", "int", "not null") : made;
      return schemaOf(made.primaryKey(names().toArray(new String[0])));
    }

    List<String> names() {
      return List.of("a", "b", "c").subList(0, types.size());
    }

    String rows() {
      return "INSERT INTO t SELECT %s, n, 'note' FROM generate_series(0, %d) n ORDER BY random()"
          .formatted(values, ROWS - 1);
    }

    List<RenderedScript> scripts() {
      Schema base = schema(false);
      Schema target = schema(true);
      Difference difference = Difference.between(base, target).backfill("t.twice", "n * 2");
      return Migrations.scripts(base, target, difference.changes(), SEVEN_ROWS);
    }
  }

  private static final List<Keyed> KEYS =
      List.of(
          new Keyed(List.of("int", "text"), "n / 10, chr(65 + n % 10)"),
          new Keyed(
              List.of("int", "date", "text"),
              "n / 25, date '2026-01-01' + n / 5 % 5, chr(65 + n % 5)"));

  @OnPostgres
  void eachBatchHasTheNextRowsInTheOrderOfTheKey(int major) {
    for (Keyed keyed : KEYS) {
      try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
        Migrations.create(database, keyed.schema(false));
        database.execute(keyed.rows());
        Migrations.run(database, keyed.scripts());
        assertThat(batches(database)).isEqualTo(inSevens(0));
        assertThat(database.value("SELECT count(*) FROM t WHERE twice = n * 2")).isEqualTo("50");
      }
    }
  }

  /** Some rows have their value since running code has written them meanwhile. */
  @OnPostgres
  void aRerunBeginsBehindWhatIsFilled(int major) {
    for (Keyed keyed : KEYS) {
      try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
        Migrations.create(database, keyed.schema(false));
        database.execute(keyed.rows());
        List<RenderedScript> scripts = keyed.scripts();
        assertThat(scripts).extracting(RenderedScript::phase).startsWith(Phase.EXPAND, Phase.FILL);
        Migrations.run(database, scripts.subList(0, 1));
        database.execute("ALTER TABLE t ADD CONSTRAINT fuse CHECK (n <> 30 OR twice IS NULL)");
        assertThatThrownBy(() -> Migrations.run(database, scripts.subList(1, 2)))
            .hasMessageContaining("fuse");
        assertThat(database.value("SELECT count(*) FROM t WHERE twice IS NOT NULL"))
            .isEqualTo("28");
        database.execute("ALTER TABLE t DROP CONSTRAINT fuse");
        database.execute("UPDATE t SET note = 'new' WHERE n BETWEEN 28 AND 30");
        List<String> before = database.rows("SELECT n, xmin FROM t WHERE n < 31 ORDER BY n");
        Migrations.run(database, scripts.subList(1, scripts.size()));
        assertThat(database.rows("SELECT n, xmin FROM t WHERE n < 31 ORDER BY n"))
            .isEqualTo(before);
        List<String> expected = new ArrayList<>(inSevens(0).subList(0, 4));
        expected.add("28..30");
        expected.addAll(inSevens(31));
        assertThat(batches(database)).isEqualTo(expected);
        assertThat(database.value("SELECT count(*) FROM t WHERE twice = n * 2")).isEqualTo("50");
      }
    }
  }

  /** A reviewer finds each bound on lines of its own. */
  @Test
  void conditionsOfSeveralColumnsBreakBeforeAndAndOr() {
    assertThat(fill(KEYS.get(0)).lines().map(String::strip))
        .containsSequence(
            "WHERE (low.a IS NULL",
            "OR (a, b) >= (low.a, low.b))",
            "AND (high.a IS NULL",
            "OR (a, b) < (high.a, high.b))",
            "AND twice IS NULL AND (n * 2) IS NOT NULL;");
    assertThat(fill(KEYS.get(1)).lines().map(String::strip))
        .containsSequence(
            "WHERE (low.a IS NULL",
            "OR (a, b, c) >= (low.a, low.b, low.c))",
            "AND (high.a IS NULL",
            "OR (a, b, c) < (high.a, high.b, high.c))");
  }

  private static String fill(Keyed keyed) {
    for (RenderedScript script : keyed.scripts()) {
      if (script.phase() == Phase.FILL) {
        return script.body();
      }
    }
    throw new AssertionError("no fill");
  }

  /** The rows that one transaction wrote, as the first and the last of them. */
  private static List<String> batches(TestDatabase database) {
    return database.rows(
        "SELECT min(n) || '..' || max(n) FROM t GROUP BY xmin::text ORDER BY min(n)");
  }

  private static List<String> inSevens(int first) {
    List<String> batches = new ArrayList<>();
    for (int n = first; n < ROWS; n += 7) {
      batches.add(n + ".." + Math.min(n + 6, ROWS - 1));
    }
    return batches;
  }
}
