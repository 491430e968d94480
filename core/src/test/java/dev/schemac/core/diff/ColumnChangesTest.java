package dev.schemac.core.diff;

import static dev.schemac.core.diff.Described.changes;
import static dev.schemac.core.diff.Described.findings;
import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.schemaOf;
import static dev.schemac.core.postgres.SchemaBuilder.sql;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.postgres.SchemaBuilder;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Schema;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Columns that come, go and change an attribute. */
class ColumnChangesTest {

  private static final DiffOptions ALLOW_REWRITES = new DiffOptions(false, true);

  private static Schema with(String type, String... options) {
    return schemaOf(table("t").column("id", "bigint", "not null").column("c", type, options));
  }

  private static Intent backfill(String value) {
    return new Intent.Backfill(name("t"), "c", sql(value));
  }

  @Test
  void nothingChanges() {
    assertThat(
            changes(
                with("int4", "not null", "default 0"), with("integer", "not null", "default (0)")))
        .isEmpty();
  }

  @Test
  void nullableColumnsComeFreely() {
    assertThat(changes(schemaOf(table("t").column("id", "bigint", "not null")), with("text")))
        .containsExactly("add t.c text");
  }

  @Test
  void aColumnGoesOnceThatIsConfirmed() {
    assertThat(
            changes(
                with("text"),
                schemaOf(table("t").column("id", "bigint", "not null")),
                new Intent.DroppedColumn(name("t"), "c")))
        .containsExactly("drop t.c");
  }

  /** drizzle-kit and others emit it, and it fails on the first row. */
  @Test
  void aNotNullColumnNeedsAValueForTheRowsThatAreThere() {
    Schema base = schemaOf(table("t").column("id", "bigint", "not null"));

    assertThat(findings(base, with("text", "not null")))
        .containsExactly(
            "BackfillMissing at t.c: t | c | new_and_not_null | @Backfill(\"''\") |  |  |  | mapped");
    assertThat(changes(base, with("text", "not null", "default ''")))
        .containsExactly("add t.c text not null");
    assertThat(changes(base, with("text", "not null"), backfill("id::text")))
        .containsExactly("add t.c text not null backfill id::text");
    assertThat(findings(base, with("text", "not null", "default NULL")))
        .singleElement()
        .asString()
        .startsWith("BackfillMissing");
  }

  @Test
  void aNewColumnThatIsComputedOrNumberedWritesTheTableAnew() {
    Schema base = schemaOf(table("t").column("id", "bigint", "not null"));
    Schema target =
        schemaOf(
            table("t")
                .column("id", "bigint", "not null")
                .column("g", "int", "generated id::int")
                .column("n", "int", "identity")
                .column("u", "uuid", "default gen_random_uuid()"));

    assertThat(findings(base, target))
        .containsExactly(
            "RewriteOnLiveTable at t.g: new_column | t.g |  | integer generated as (id::int)",
            "RewriteOnLiveTable at t.n: new_column | t.n |  | integer generated as identity");
  }

  @Test
  void aNewNumberedColumnThatIsFilledDoesNot() {
    Schema base = schemaOf(table("t").column("id", "bigint", "not null"));
    Schema target =
        schemaOf(
            table("t")
                .column("id", "bigint", "not null")
                .column("c", "int", "identity by default"));

    assertThat(changes(base, target, backfill("id::int")))
        .containsExactly("add t.c integer not null backfill id::int");
  }

  @Test
  void aGeneratedColumnIsMadeAnewWithTheTypeOfItsSource() {
    assertThat(
            findings(
                schemaOf(
                    table("t").column("a", "varchar(5)").column("g", "text", "generated lower(a)")),
                schemaOf(
                    table("t")
                        .column("a", "varchar(9)")
                        .column("g", "text", "generated lower(a)"))))
        .containsExactly("RewriteOnLiveTable at t.g: source_of_generated | t.g | a | ");
  }

  @Test
  void aColumnThatBecomesNotNullNeedsAValueForItsNulls() {
    assertThat(findings(with("int"), with("int", "not null")))
        .containsExactly(
            "BackfillMissing at t.c: t | c | becomes_not_null | @Backfill(\"0\") |  |  |  | mapped");
    assertThat(changes(with("int"), with("int", "not null"), backfill("0")))
        .containsExactly("alter t.c: nullable true to false, backfill 0");
    assertThat(changes(with("int"), with("int", "not null", "default 0")))
        .containsExactly("alter t.c: nullable true to false, default null to 0");
  }

  @Test
  void notNullGoesFreely() {
    assertThat(changes(with("int", "not null"), with("int")))
        .containsExactly("alter t.c: nullable false to true");
  }

  @Test
  void defaultsComeChangeAndGo() {
    assertThat(changes(with("int"), with("int", "default 1")))
        .containsExactly("alter t.c: default null to 1");
    assertThat(changes(with("int", "default 1"), with("int", "default 2")))
        .containsExactly("alter t.c: default 1 to 2");
    assertThat(changes(with("int", "default 1"), with("int")))
        .containsExactly("alter t.c: default 1 to null");
  }

  /** drizzle-kit loses a default of 0 or false that comes with a change of type. */
  @Test
  void aFalsyDefaultComesWithAChangeOfType() {
    assertThat(changes(with("varchar(5)", "default 'x'"), with("varchar(9)", "default '0'")))
        .containsExactly("alter t.c: type varchar(5) to varchar(9), default 'x' to '0'");
  }

  @Test
  void identityComesChangesAndGoes() {
    Schema plain = with("int", "not null");
    Schema always =
        schemaOf(table("t").column("id", "bigint", "not null").column("c", "int", "identity"));
    Schema byDefault =
        schemaOf(
            table("t")
                .column("id", "bigint", "not null")
                .column("c", "int", "identity by default"));

    assertThat(changes(plain, always)).containsExactly("alter t.c: identity NONE to ALWAYS");
    assertThat(changes(always, byDefault))
        .containsExactly("alter t.c: identity ALWAYS to BY_DEFAULT");
    assertThat(changes(byDefault, plain)).containsExactly("alter t.c: identity BY_DEFAULT to NONE");
  }

  @Test
  void collationAndCommentChange() {
    Column before =
        new Column(
            "c",
            SchemaBuilder.type("text"),
            true,
            null,
            null,
            Column.Identity.NONE,
            null,
            "old",
            false);
    Column after =
        new Column(
            "c",
            SchemaBuilder.type("text"),
            true,
            null,
            null,
            Column.Identity.NONE,
            "C",
            "it's \"new\"",
            false);

    assertThat(changes(schemaOf(table("t").column(before)), schemaOf(table("t").column(after))))
        .containsExactly("alter t.c: collation null to C, comment old to it's \"new\"");
  }

  private static Schema generated(String expression) {
    return schemaOf(
        table("t")
            .column("id", "bigint", "not null")
            .column("c", "int", "generated " + expression));
  }

  @Test
  void aGeneratedColumnBecomesAPlainOneAndKeepsItsValues() {
    assertThat(changes(generated("id::int"), with("int")))
        .containsExactly("alter t.c: generated id::int to null");
  }

  @Test
  void anotherExpressionWritesTheTableAnew() {
    assertThat(findings(generated("id::int"), generated("id::int + 1")))
        .containsExactly(
            "RewriteOnLiveTable at t.c: column | t.c | integer generated as (id::int)"
                + " | integer generated as (id::int + 1)");
  }

  @Test
  void aPlainColumnThatBecomesGeneratedLosesItsValues() {
    DiffResult unconfirmed =
        Diff.between(with("int"), generated("id::int"), Set.of(), Set.of(), ALLOW_REWRITES);
    assertThat(findings(unconfirmed))
        .containsExactly(
            "DropNotConfirmed at t.c: values | c | t | @DroppedColumn(\"c\") |"
                + " @RenamedFrom(\"c\") |  | ");

    DiffResult confirmed =
        Diff.between(
            with("int"),
            generated("id::int"),
            Set.of(new Intent.DroppedColumn(name("t"), "c")),
            Set.of(),
            ALLOW_REWRITES);
    assertThat(findings(confirmed)).isEmpty();
    assertThat(confirmed.carriedOut()).hasSize(1);
  }

  /** The type of its source changes at the same time, and with that it is made anew. */
  @Test
  void aGeneratedColumnOfWhichSomethingElseChangesIsMadeAnewWithTheTypeOfItsSource() {
    String expression = "generated a * 2";
    Schema base = schemaOf(table("t").column("a", "int").column("g", "int", expression));
    Schema more =
        schemaOf(table("t").column("a", "int").column("g", "int", expression, "comment twice"));
    Schema both =
        schemaOf(table("t").column("a", "bigint").column("g", "int", expression, "comment twice"));

    assertThat(changes(base, more)).containsExactly("alter t.g: comment null to twice");
    assertThat(findings(base, both))
        .containsExactlyInAnyOrder(
            "RewriteOnLiveTable at t.a: column | t.a | integer | bigint",
            "RewriteOnLiveTable at t.g: source_of_generated | t.g | a | ");
  }
}
