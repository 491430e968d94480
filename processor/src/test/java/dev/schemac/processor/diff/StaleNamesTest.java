package dev.schemac.processor.diff;

import static dev.schemac.processor.diff.Described.changes;
import static dev.schemac.processor.diff.Described.findings;
import static dev.schemac.processor.diff.TableSpec.name;
import static dev.schemac.processor.diff.TableSpec.schema;
import static dev.schemac.processor.diff.TableSpec.sql;
import static dev.schemac.processor.diff.TableSpec.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.processor.model.Intent;
import dev.schemac.processor.model.Schema;
import org.junit.jupiter.api.Test;

/** SQL text that still calls a column what it no longer is. */
class StaleNamesTest {

  private static final Intent RENAME = new Intent.RenamedColumn(name("t"), "a", "b");
  private static final Intent DROP = new Intent.DroppedColumn(name("t"), "x");
  private static final Schema BASE =
      schema(table("t").column("id", "int").column("a", "int").column("x", "int"));

  private static TableSpec after() {
    return table("t").column("id", "int").column("b", "int");
  }

  @Test
  void newNamesAreRight() {
    assertThat(changes(BASE, schema(after().check("b > 0", "b").index("b + 1")), RENAME, DROP))
        .containsExactly(
            "rename t.a to b", "add t constraint t_b_check", "add t index t_expr_idx", "drop t.x");
  }

  @Test
  void aFormerNameIsReportedWithTheNewOne() {
    assertThat(
            findings(
                BASE,
                schema(after().check("a > 0", "b").index("a + 1").generated("g", "int", "a * 2")),
                RENAME,
                DROP))
        .containsExactly(
            "RewriteOnLiveTable at t.g: new | t.g | integer generated as (a * 2) | ",
            "UnknownColumn at t.g: a | t | b",
            "UnknownColumn at t.t_b_check: a | t | b",
            "UnknownColumn at t.t_expr_idx: a | t | b");
  }

  @Test
  void aDroppedNameIsReported() {
    assertThat(findings(BASE, schema(after().check("x > 0", "b")), RENAME, DROP))
        .containsExactly("UnknownColumn at t.t_b_check: x | t | ");
  }

  @Test
  void aBackfillSeesWhatGoesAndWhatIsRenamed() {
    Schema target = schema(after().column("n", "int not null"));

    assertThat(
            changes(BASE, target, RENAME, DROP, new Intent.Backfill(name("t"), "n", sql("b + x"))))
        .contains("add t.n integer not null backfill b + x");
    assertThat(
            findings(BASE, target, RENAME, DROP, new Intent.Backfill(name("t"), "n", sql("a + x"))))
        .containsExactly("UnknownColumn at t.n: a | t | b");
  }
}
