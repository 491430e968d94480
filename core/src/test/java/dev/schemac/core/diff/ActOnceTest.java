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
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a migration carried out stays in the classes and has no effect any more. */
class ActOnceTest {

  private static DiffResult diff(
      Schema base, Schema target, Set<Intent> intents, Set<Intent> carriedOut) {
    return Diff.between(base, target, intents, carriedOut, DiffOptions.CONFIRM);
  }

  private static Intent column(String table, String from, String to) {
    return new Intent.RenamedColumn(name(table), from, to);
  }

  private static Schema columns(String... columns) {
    TableBuilder table = table("t");
    for (String column : columns) {
      table.column(column, "int");
    }
    return schemaOf(table);
  }

  @Test
  void aSwapStaysSwapped() {
    Set<Intent> swap = Set.of(column("t", "a", "b"), column("t", "b", "a"));
    DiffResult first = diff(columns("a", "b"), columns("a", "b"), swap, Set.of());

    assertThat(changes(first)).containsExactly("rename t.a to b", "rename t.b to a");
    assertThat(first.carriedOut()).containsExactlyInAnyOrderElementsOf(swap);
    assertThat(changes(diff(columns("a", "b"), columns("a", "b"), swap, swap))).isEmpty();
  }

  /** The journal knows the swap under the table's old name. */
  @Test
  void aSwapStaysSwappedWhenItsTableIsRenamed() {
    Set<Intent> carriedOut = Set.of(column("t", "a", "b"), column("t", "b", "a"));
    Set<Intent> intents =
        Set.of(
            column("u", "a", "b"),
            column("u", "b", "a"),
            new Intent.RenamedTable(name("t"), name("u")));
    TableBuilder after = table("u").column("a", "int").column("b", "int");

    assertThat(changes(diff(columns("a", "b"), schemaOf(after), intents, carriedOut)))
        .containsExactly("rename table t to u");

    Set<Intent> more = new HashSet<>(carriedOut);
    more.add(new Intent.RenamedTable(name("t"), name("u")));
    intents = Set.of(column("u", "a", "b"), column("u", "b", "a"));
    assertThat(changes(diff(schemaOf(after), schemaOf(after), intents, more))).isEmpty();
  }

  @Test
  void anOldHintIsNoContradictionWhenTheNameIsUsedAnew() {
    Set<Intent> hint = Set.of(column("t", "a", "b"));
    DiffResult result = diff(columns("b"), columns("a", "b"), hint, hint);

    assertThat(changes(result)).containsExactly("add t.a integer");
    assertThat(findings(result)).containsExactly("IntentInert at t.b: @RenamedFrom(\"a\") | spent");
  }

  @Test
  void hintsOfAChainOfRenamesAreNoContradiction() {
    Set<Intent> carriedOut = Set.of(column("t", "a", "b"), column("t", "b", "c"));
    Set<Intent> hints = Set.of(column("t", "a", "c"), column("t", "b", "c"));

    assertThat(changes(diff(columns("c"), columns("c", "a"), hints, carriedOut)))
        .containsExactly("add t.a integer");
    assertThat(changes(diff(columns("a", "c"), columns("a", "c"), hints, carriedOut))).isEmpty();
  }

  @Test
  void aRenameBackAndForthActsAgainSinceNothingElseCanBeMeant() {
    Set<Intent> carriedOut = Set.of(column("t", "a", "b"), column("t", "b", "a"));

    assertThat(changes(diff(columns("a"), columns("b"), Set.of(column("t", "a", "b")), carriedOut)))
        .containsExactly("rename t.a to b");
  }

  @Test
  void anOldConfirmationConfirmsNoOtherDrop() {
    Set<Intent> drop = Set.of(new Intent.DroppedColumn(name("t"), "b"));

    assertThat(findings(diff(columns("a", "b"), columns("a", "b"), drop, drop))).isEmpty();
    assertThat(findings(diff(columns("a", "b"), columns("a"), drop, drop)))
        .containsExactly(
            "DropNotConfirmed at t: column | b | t | @DroppedColumn(\"b\") |"
                + " @RenamedFrom(\"b\") |  | spent");
  }

  /** As in a class that was copied from one with a history. */
  @Test
  void whatStandsOnAThingFromItsBeginningHasHadItsTurn() {
    Set<Intent> swap = Set.of(column("t", "a", "b"), column("t", "b", "a"));
    DiffResult first = diff(Schema.EMPTY, columns("a", "b"), swap, Set.of());

    assertThat(changes(first)).containsExactly("create table t");
    assertThat(findings(first))
        .containsExactly(
            "IntentInert at t.b: @RenamedFrom(\"a\") | ",
            "IntentInert at t.a: @RenamedFrom(\"b\") | ");
    assertThat(
            changes(
                diff(
                    columns("a", "b"), columns("a", "b"), swap, new HashSet<>(first.carriedOut()))))
        .isEmpty();
  }

  @Test
  void anOldConversionConvertsNothingElse() {
    Set<Intent> using = Set.of(new Intent.Using(name("t"), "a", sql("a / 100")));

    assertThat(
            findings(
                diff(
                    schemaOf(table("t").column("a", "bigint")),
                    schemaOf(table("t").column("a", "int")),
                    using,
                    using)))
        .contains(
            "ConversionMissing at t.a: t | a | bigint | integer | @Using(\"a::integer\")"
                + " | always | ");
  }

  /** Nothing is lost by it, and the same text could not be said a second time. */
  @Test
  void anOldBackfillFillsWhatBecomesNotNullLater() {
    Set<Intent> backfill = Set.of(new Intent.Backfill(name("t"), "b", sql("0")));

    assertThat(
            changes(
                diff(
                    schemaOf(table("t").column("a", "int").column("b", "int")),
                    schemaOf(table("t").column("a", "int").column("b", "int", "not null")),
                    backfill,
                    backfill)))
        .containsExactly("alter t.b: nullable true to false, backfill 0");
  }

  @Test
  void labelsActOnceUnderTheColumnsNewName() {
    Set<Intent> carriedOut =
        Set.of(
            new Intent.RenamedTextLabel(name("t"), "r", "x", "y"),
            new Intent.RenamedTextLabel(name("t"), "r", "y", "x"));
    Set<Intent> intents =
        Set.of(
            column("t", "r", "s"),
            new Intent.RenamedTextLabel(name("t"), "s", "x", "y"),
            new Intent.RenamedTextLabel(name("t"), "s", "y", "x"));

    assertThat(
            changes(
                diff(
                    schemaOf(table("t").column("r", "text").labels("r", "x", "y")),
                    schemaOf(table("t").column("s", "text").labels("s", "x", "y")),
                    intents,
                    carriedOut)))
        .containsExactly("rename t.r to s", "rename t constraint t_r_labels to t_s_labels");
  }

  @Test
  void anOldLossOfALabelConfirmsNoOtherOne() {
    Set<Intent> drop = Set.of(new Intent.DroppedTextLabel(name("t"), "r", "x", "y"));

    assertThat(
            findings(
                diff(
                    schemaOf(table("t").column("r", "text").labels("r", "x", "y")),
                    schemaOf(table("t").column("r", "text").labels("r", "y")),
                    drop,
                    drop)))
        .containsExactly(
            "DropNotConfirmed at t.r: label | x | t.r |"
                + " @DroppedLabel(value = \"x\", replacedBy = \"…\") | @RenamedFrom(\"x\") |  | spent");
  }

  /** Both go and the new one comes, so that the old hint could act again. */
  @Test
  void ofTwoFormerNamesTheOneThatIsNewlySaidCounts() {
    Intent old = column("t", "a", "c");
    Intent fresh = column("t", "b", "c");
    Intent dropped = new Intent.DroppedColumn(name("t"), "a");
    DiffResult result =
        diff(columns("a", "b"), columns("c"), Set.of(old, fresh, dropped), Set.of(old, dropped));

    assertThat(changes(result)).containsExactly("rename t.b to c", "drop t.a");
  }
}
