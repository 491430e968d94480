package dev.schemac.core.diff;

import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.schemaOf;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.postgres.SchemaBuilder;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.Unique;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the classes have lost and the database keeps. */
class PendingDropsTest {

  private static final Intent LATER = new Intent.DroppedColumn(name("t"), "x", true);
  private static final Intent NOW = new Intent.DroppedColumn(name("t"), "x");
  private static final Schema CLASSES = schemaOf(table("t").column("a", "int"));

  private static SchemaBuilder.TableBuilder withX(String... options) {
    return table("t").column("a", "int").column("x", "int", options);
  }

  private static Table kept(Schema base, Schema classes, Intent... intents) {
    return PendingDrops.keep(base, classes, Set.of(intents), Set.of()).tables().get(name("t"));
  }

  private static Schema pending() {
    return PendingDrops.keep(schemaOf(withX("not null")), CLASSES, Set.of(LATER), Set.of());
  }

  @Test
  void withoutAWordNothingIsKept() {
    assertThat(PendingDrops.keep(schemaOf(withX()), CLASSES, Set.of(), Set.of())).isSameAs(CLASSES);
    assertThat(PendingDrops.keep(schemaOf(withX()), CLASSES, Set.of(NOW), Set.of()))
        .isEqualTo(CLASSES);
  }

  @Test
  void aColumnThatNewCodeGivesNoValueTakesNull() {
    Column kept = kept(schemaOf(withX("not null")), CLASSES, LATER).column("x");
    assertThat(kept.pending()).isTrue();
    assertThat(kept.nullable()).isTrue();
    Column filled = kept(schemaOf(withX("not null", "default 0")), CLASSES, LATER).column("x");
    assertThat(filled.nullable()).isFalse();
  }

  @Test
  void anIndexStaysAndAKeyGoes() {
    Schema base =
        schemaOf(
            withX()
                .index("x")
                .unique("a", "x")
                .check("t_check", "x > a")
                .foreignKey("x", "u", "id"),
            table("u").column("id", "int").primaryKey("id"));
    Schema classes =
        schemaOf(table("t").column("a", "int"), table("u").column("id", "int").primaryKey("id"));
    Table kept = kept(base, classes, LATER);
    assertThat(kept.indexes()).hasSize(1);
    assertThat(kept.constraints()).hasOnlyElementsOfType(Unique.class).hasSize(1);
  }

  @Test
  void withoutAnAnnotationItStays() {
    assertThat(kept(pending(), CLASSES)).isEqualTo(pending().tables().get(name("t")));
    assertThat(kept(pending(), CLASSES, LATER)).isEqualTo(pending().tables().get(name("t")));
  }

  @Test
  void writtenWithoutLaterItGoes() {
    assertThat(kept(pending(), CLASSES, NOW).column("x")).isNull();
    assertThat(Described.changes(pending(), CLASSES, NOW)).hasSize(1);
  }

  /** The old confirmation was about an earlier column of that name. */
  @Test
  void anOldConfirmationDoesNotDropWhatIsSaidToGoLater() {
    Set<Intent> both = Set.of(LATER, NOW);
    Set<Intent> carriedOut = Set.of(NOW);
    assertThat(PendingDrops.keep(pending(), CLASSES, both, carriedOut)).isEqualTo(pending());
    assertThat(PendingDrops.keep(pending(), CLASSES, Set.of(NOW), carriedOut)).isEqualTo(CLASSES);
  }

  /** The column came back meanwhile, and the annotation may never have left the class. */
  @Test
  void aColumnIsKeptAgainAlthoughItWasOnceBefore() {
    Set<Intent> carriedOut = Set.of(LATER);
    assertThat(PendingDrops.keep(schemaOf(withX()), CLASSES, Set.of(LATER), carriedOut))
        .isEqualTo(pending());
    Set<Intent> both = Set.of(LATER, NOW);
    assertThat(PendingDrops.keep(schemaOf(withX()), CLASSES, both, carriedOut)).isEqualTo(CLASSES);
  }

  @Test
  void aTableIsKeptAgainAlthoughItWasOnceBefore() {
    Intent later = new Intent.DroppedTable(name("t"), true);
    Schema classes = schemaOf(table("u").column("a", "int"));
    Schema base = schemaOf(withX(), table("u").column("a", "int"));
    Schema kept = PendingDrops.keep(base, classes, Set.of(later), Set.of(later));
    assertThat(kept.tables().get(name("t")).isPending()).isTrue();
  }

  /** The name goes on to another column, so that the old one cannot stay. */
  @Test
  void whatIsSaidToGoLaterIsNotDroppedUnasked() {
    Intent renamed = new Intent.RenamedColumn(name("t"), "a", "x");
    Set<Intent> intents = Set.of(renamed, LATER);
    Schema classes = schemaOf(table("t").column("x", "int"));
    Schema target = PendingDrops.keep(schemaOf(withX()), classes, intents, Set.of(LATER));
    DiffOptions dropsAllowed = new DiffOptions(true, false);
    DiffResult result =
        Diff.between(schemaOf(withX()), target, intents, Set.of(LATER), dropsAllowed);
    assertThat(Described.findings(result))
        .singleElement()
        .asString()
        .startsWith("DropNotConfirmed at t: column | x | t | @DroppedColumn(\"x\")")
        .doesNotContain("later");
  }

  /** PostgreSQL would have to make the pending column anew, by an expression that may not fit. */
  @Test
  void aPendingColumnIsNotMadeAnewForItsSource() {
    Schema base = schemaOf(table("t").column("a", "int").column("x", "int", "generated a * 2"));
    Intent renamed = new Intent.RenamedColumn(name("t"), "a", "b");
    Schema classes = schemaOf(table("t").column("b", "text"));
    Schema target = PendingDrops.keep(base, classes, Set.of(renamed, LATER), Set.of());
    assertThat(Described.findings(base, target, renamed, LATER))
        .anyMatch(line -> line.endsWith(": x | t | source_changes | b"));
    Schema same = schemaOf(table("t").column("b", "int"));
    Schema possible = PendingDrops.keep(base, same, Set.of(renamed, LATER), Set.of());
    assertThat(Described.findings(base, possible, renamed, LATER)).isEmpty();
  }

  /** Old code writes a column that is there; nothing but the migration fills one that comes. */
  @Test
  void aPendingColumnFillsNoNewColumn() {
    Intent backfill = new Intent.Backfill(name("t"), "b", SchemaBuilder.sql("coalesce(x, 0)"));
    Schema classes = schemaOf(table("t").column("a", "int").column("b", "int", "not null"));
    Schema without = schemaOf(withX());
    assertThat(Described.findings(without, keep(without, classes, backfill), LATER, backfill))
        .singleElement()
        .asString()
        .endsWith(": x | t | fills | b");
    Schema with = schemaOf(withX().column("b", "int"));
    assertThat(Described.findings(with, keep(with, classes, backfill), LATER, backfill)).isEmpty();
  }

  private static Schema keep(Schema base, Schema classes, Intent backfill) {
    return PendingDrops.keep(base, classes, Set.of(LATER, backfill), Set.of());
  }

  private static SchemaBuilder withLabels(String first, boolean withX) {
    SchemaBuilder.TableBuilder made = table("t").column("st", "st");
    if (withX) {
      made =
          made.column("x", "st", "default '" + first + "'")
              .column("y", "int", "default 0")
              .index(false, "st = '" + first + "'", "y");
    }
    return SchemaBuilder.schema().enumType("st", first, "B").table(made);
  }

  /** No field is left whose annotation could say the new label. */
  @Test
  void whatIsPendingFollowsItsLabels() {
    Schema base = withLabels("A", true).build();
    Schema classes = withLabels("C", false).build();
    Intent laterY = new Intent.DroppedColumn(name("t"), "y", true);
    Intent renamed = new Intent.RenamedLabel(name("st"), "A", "C");
    Intent replaced = new Intent.DroppedLabel(name("st"), "A", "C");
    for (Intent label : List.of(renamed, replaced)) {
      Set<Intent> intents = Set.of(LATER, laterY, label);
      Schema target = PendingDrops.keep(base, classes, intents, Set.of());
      Table kept = target.tables().get(name("t"));
      assertThat(kept.column("x").defaultSql()).isEqualTo(SchemaBuilder.sql("'C'"));
      assertThat(kept.indexes().get(0).where()).isEqualTo(SchemaBuilder.sql("st = 'C'"));
      DiffResult result =
          Diff.between(base, target, intents, Set.of(), new DiffOptions(false, true));
      assertThat(result.findings()).isEmpty();
    }
  }

  private static SchemaBuilder.TableBuilder withText(String... labels) {
    return table("t").column("st", "text").labels("st", labels);
  }

  /** Nobody else knows which labels rows hold if the column comes back with fewer. */
  @Test
  void theLabelsOfATextColumnStay() {
    Schema base = schemaOf(withText("A", "B").column("a", "int"));
    Schema classes = schemaOf(table("t").column("a", "int"));
    Intent later = new Intent.DroppedColumn(name("t"), "st", true);
    Schema kept = PendingDrops.keep(base, classes, Set.of(later), Set.of());
    assertThat(kept.tables().get(name("t")).constraints())
        .extracting("name")
        .contains("t_st_labels");
    Schema back = schemaOf(withText("A").column("a", "int"));
    assertThat(Described.findings(kept, PendingDrops.keep(kept, back, Set.of(), Set.of())))
        .singleElement()
        .asString()
        .startsWith("DropNotConfirmed at t.st: label | B");
  }

  /** It would otherwise hold no rows any more. */
  @Test
  void aPendingIndexFollowsTheLabelsOfATextColumn() {
    Schema base = schemaOf(withText("A", "B").column("x", "int").index(false, "st = 'A'", "x"));
    Schema classes = schemaOf(withText("C", "B"));
    Intent renamed = new Intent.RenamedTextLabel(name("t"), "st", "A", "C");
    Intent replaced = new Intent.DroppedTextLabel(name("t"), "st", "A", "C");
    for (Intent label : List.of(renamed, replaced)) {
      Schema target = PendingDrops.keep(base, classes, Set.of(LATER, label), Set.of());
      assertThat(target.tables().get(name("t")).indexes().get(0).where())
          .isEqualTo(SchemaBuilder.sql("st = 'C'"));
      assertThat(Described.findings(base, target, LATER, label)).isEmpty();
    }
  }

  @Test
  void aPendingTableFollowsItsLabels() {
    Schema base = withLabels("A", true).table(table("u").column("st", "st")).build();
    Schema classes =
        SchemaBuilder.schema()
            .enumType("st", "C", "B")
            .table(table("u").column("st", "st"))
            .build();
    Intent later = new Intent.DroppedTable(name("t"), true);
    Intent renamed = new Intent.RenamedLabel(name("st"), "A", "C");
    Schema target = PendingDrops.keep(base, classes, Set.of(later, renamed), Set.of());
    assertThat(target.tables().get(name("t")).column("x").defaultSql())
        .isEqualTo(SchemaBuilder.sql("'C'"));
    assertThat(Described.findings(base, target, later, renamed)).isEmpty();
  }

  /** Otherwise a new table could not have the old one's name. */
  @Test
  void derivedNamesFollowARenamedTable() {
    Schema base = schemaOf(withX().unique("x").index("x"));
    Schema classes = schemaOf(table("s").column("a", "int"));
    Intent renamed = new Intent.RenamedTable(name("t"), name("s"));
    Intent later = new Intent.DroppedColumn(name("s"), "x", true);
    Schema target = PendingDrops.keep(base, classes, Set.of(renamed, later), Set.of());
    Table kept = target.tables().get(name("s"));
    assertThat(kept.constraints()).extracting("name").containsExactly("s_x_key");
    assertThat(kept.indexes()).extracting("name").containsExactly("s_x_idx");
    DiffResult result =
        Diff.between(base, target, Set.of(renamed, later), Set.of(), DiffOptions.CONFIRM);
    assertThat(result.changes())
        .contains(
            new Change.RenameConstraint(name("s"), "t_x_key", "s_x_key"),
            new Change.RenameIndex(name("s"), "t_x_idx", "s_x_idx"));
  }

  /** The key of the other table goes in the same migration, and does not hinder anybody then. */
  @Test
  void aKeyThatGoesTooDoesNotStandAgainstALaterDrop() {
    Schema base =
        schemaOf(withX().unique("x"), table("u").column("x", "int").foreignKey("x", "t", "x"));
    Schema classes = schemaOf(table("t").column("a", "int"), table("u").column("x", "int"));
    Schema target = PendingDrops.keep(base, classes, Set.of(LATER), Set.of());
    assertThat(Described.findings(base, target, LATER)).isEmpty();
  }

  @Test
  void aTableThatIsDroppedLaterKeepsAllButKeysThatLeadOut() {
    Schema base =
        schemaOf(
            table("u").column("id", "int").primaryKey("id"),
            table("t")
                .column("id", "int")
                .column("u", "int", "not null")
                .column("t", "int")
                .primaryKey("id")
                .foreignKey("u", "u", "id")
                .foreignKey("t", "t", "id"));
    Schema classes = schemaOf(table("u").column("id", "int").primaryKey("id"));
    Table kept = kept(base, classes, new Intent.DroppedTable(name("t"), true));
    assertThat(kept.isPending()).isTrue();
    assertThat(kept.column("u").nullable()).isFalse();
    assertThat(kept.constraints()).extracting("name").containsExactly("t_t_fkey");
    assertThat(kept.withoutPending().columns()).isEmpty();
  }

  @Test
  void theClassesHaveNoneOfIt() {
    assertThat(pending().withoutPending()).isEqualTo(CLASSES);
    assertThat(CLASSES.withoutPending()).isSameAs(CLASSES);
  }

  /** A hint may stay as long as the column does. */
  @Test
  void aLaterHintIsNeverCalledInert() {
    Schema more =
        PendingDrops.keep(
            pending(),
            schemaOf(table("t").column("a", "int").column("b", "int")),
            Set.of(LATER),
            Set.of(LATER));
    DiffResult result =
        Diff.between(pending(), more, Set.of(LATER), Set.of(LATER), DiffOptions.CONFIRM);
    assertThat(result.findings()).isEmpty();
    assertThat(result.changes()).hasSize(1);
  }

  @Test
  void aRenameOntoAPendingNameIsRefused() {
    Intent renamed = new Intent.RenamedColumn(name("t"), "a", "x");
    Schema classes = schemaOf(table("t").column("x", "int"));
    Schema target = PendingDrops.keep(pending(), classes, Set.of(renamed), Set.of());
    assertThat(Described.findings(pending(), target, renamed))
        .isEqualTo(List.of("PendingName at t.x: column | x"));
  }

  /** Another type may have a label of the same spelling. */
  @Test
  void whatIsPendingFollowsTheLabelsOfItsOwnTypeAlone() {
    SchemaBuilder.TableBuilder pending =
        table("t")
            .column("a", "int")
            .column("x", "st", "default 'A'")
            .column("y", "other", "default 'A'")
            .column("z", "st[]", "default '{A}'");
    Schema base =
        SchemaBuilder.schema().enumType("st", "A").enumType("other", "A").table(pending).build();
    Schema classes =
        SchemaBuilder.schema()
            .enumType("st", "C")
            .enumType("other", "A")
            .table(table("t").column("a", "int"))
            .build();
    Set<Intent> intents =
        Set.of(
            LATER,
            new Intent.DroppedColumn(name("t"), "y", true),
            new Intent.DroppedColumn(name("t"), "z", true),
            new Intent.RenamedLabel(name("st"), "A", "C"));
    Table kept = PendingDrops.keep(base, classes, intents, Set.of()).tables().get(name("t"));

    assertThat(kept.column("x").defaultSql()).isEqualTo(SchemaBuilder.sql("'C'"));
    assertThat(kept.column("y").defaultSql()).isEqualTo(SchemaBuilder.sql("'A'"));
    assertThat(kept.column("z").defaultSql()).isEqualTo(SchemaBuilder.sql("'{C}'"));
  }
}
