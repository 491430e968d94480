package dev.schemac.core.diff;

import static dev.schemac.core.diff.Described.changes;
import static dev.schemac.core.diff.Described.findings;
import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.schemaOf;
import static dev.schemac.core.postgres.SchemaBuilder.sql;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.postgres.SchemaBuilder.TableBuilder;
import dev.schemac.core.schema.Schema;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Backfills that name what is no column when they run. */
class ExpressionNamesTest {

  private static final Intent RENAME = new Intent.RenamedColumn(name("t"), "a", "b");
  private static final Intent DROP = new Intent.DroppedColumn(name("t"), "x");
  private static final Schema BASE =
      schemaOf(table("t").column("id", "int").column("a", "int").column("x", "int"));

  private static TableBuilder after() {
    return table("t").column("id", "int").column("b", "int");
  }

  @Test
  void newNamesAreRight() {
    assertThat(
            changes(
                BASE, schemaOf(after().check("t_b_check", "b > 0").index("b + 1")), RENAME, DROP))
        .containsExactly(
            "rename t.a to b", "add t constraint t_b_check", "add t index t_expr_idx", "drop t.x");
  }

  @Test
  void aBackfillSeesWhatGoesAndWhatIsRenamed() {
    Schema target = schemaOf(after().column("n", "int", "not null"));

    assertThat(
            changes(BASE, target, RENAME, DROP, new Intent.Backfill(name("t"), "n", sql("b + x"))))
        .contains("add t.n integer not null backfill b + x");
    assertThat(
            findings(BASE, target, RENAME, DROP, new Intent.Backfill(name("t"), "n", sql("a + x"))))
        .containsExactly("UnknownColumn at t.n backfill: a | t | b");
  }

  @Test
  void aBackfillNamesNothingElse() {
    Schema target = schemaOf(after().column("n", "int", "not null"));

    assertThat(
            findings(
                BASE,
                target,
                RENAME,
                DROP,
                new Intent.Backfill(
                    name("t"),
                    "n",
                    sql("coalesce(bb, t.q, (x)::int, (select a from other where c = t.a))"))))
        .containsExactly("UnknownColumn at t.n backfill: bb | t | ");
  }

  @Test
  void aReservedWordIsNoColumn() {
    Schema base =
        schemaOf(table("t").column("user", "text").column("order", "int").column("left", "int"));
    Schema target = schemaOf(table("t").column("role", "text").column("n", "int", "not null"));

    assertThat(
            findings(
                base,
                target,
                new Intent.RenamedColumn(name("t"), "user", "role"),
                new Intent.DroppedColumn(name("t"), "order"),
                new Intent.DroppedColumn(name("t"), "left"),
                new Intent.Backfill(
                    name("t"),
                    "n",
                    sql("length(user) + order + \"left\" + length(left(role, 1))"))))
        .containsExactly(
            "ReservedWord at t.n backfill: user | role | "
                + "length(USER) + order + \"left\" + length(left(role, 1))",
            "ReservedWord at t.n backfill: order | \"order\" | "
                + "length(USER) + order + \"left\" + length(left(role, 1))");
  }

  /** The qualifier may be anything, so that only a former name is certainly wrong. */
  @Test
  void aFormerNameIsWrongBehindAQualifierToo() {
    Schema target = schemaOf(after().column("n", "int", "not null"));

    assertThat(
            findings(BASE, target, RENAME, DROP, new Intent.Backfill(name("t"), "n", sql("t.a"))))
        .containsExactly("UnknownColumn at t.n backfill: a | t | b");
    assertThat(
            changes(
                BASE,
                target,
                RENAME,
                DROP,
                new Intent.Backfill(name("t"), "n", sql("(SELECT u.n FROM u)"))))
        .contains("add t.n integer not null backfill (SELECT u.n FROM u)");
  }

  @Test
  void aConversionNamesNothingElse() {
    Schema target = schemaOf(table("t").column("id", "text").column("b", "int"));
    DiffResult result =
        Diff.between(
            BASE,
            target,
            Described.set(RENAME, DROP, new Intent.Using(name("t"), "id", sql("id || no_column"))),
            Set.of(),
            new DiffOptions(false, true));

    assertThat(findings(result)).containsExactly("UnknownColumn at t.id using: no_column | t | ");
  }
}
