package dev.schemac.core.diff;

import static dev.schemac.core.diff.Described.changes;
import static dev.schemac.core.diff.Described.findings;
import static dev.schemac.core.postgres.SchemaBuilder.index;
import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.schema;
import static dev.schemac.core.postgres.SchemaBuilder.schemaOf;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Schema;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What stays around a column or a table that is dropped later, and what ends its stay. */
class PendingSurroundingsTest {

  private static final Intent LATER = new Intent.DroppedColumn(name("t"), "x", true);
  private static final Schema CLASSES = schemaOf(table("t").column("a", "int"));
  private static final Intent TABLE_LATER = new Intent.DroppedTable(name("old"), true);
  private static final Intent TABLE_NOW = new Intent.DroppedTable(name("old"));
  private static final Schema WITH_OLD =
      schemaOf(table("t").column("a", "int"), table("old").column("a", "int"));

  private static Schema keep(Schema base, Schema classes, Intent... intents) {
    return PendingDrops.keep(base, classes, Set.copyOf(Arrays.asList(intents)), Set.of());
  }

  private static DiffResult diff(Schema base, Schema target, Intent... intents) {
    return Diff.between(base, target, Described.set(intents), Set.of(), DiffOptions.CONFIRM);
  }

  @Test
  void theTypeOfAPendingColumnStaysAndNoOther() {
    Schema base =
        schema()
            .enumType("mood", "sad")
            .enumType("size", "s")
            .table(table("t").column("a", "int").column("x", "mood").column("y", "size"))
            .build();
    Schema kept = keep(base, CLASSES, LATER, new Intent.DroppedColumn(name("t"), "y"));

    assertThat(kept.enumTypes().keySet()).containsExactly(name("mood"));
  }

  /** A table without a pending column says by its class which types it needs. */
  @Test
  void aTypeThatAnotherTableStillMentionsIsTheClassesAffair() {
    Schema base =
        schema()
            .enumType("mood", "sad")
            .table(table("t").column("a", "int").column("x", "int"))
            .table(table("u").column("m", "mood"))
            .build();
    Schema kept =
        keep(base, schemaOf(table("t").column("a", "int"), table("u").column("m", "mood")), LATER);

    assertThat(kept.enumTypes()).isEmpty();
  }

  @Test
  void aTypeOfTheClassesIsNotReplacedByAPendingOne() {
    Schema base =
        schema()
            .enumType("mood", "sad")
            .enumType("other", "s")
            .table(table("t").column("a", "other").column("x", "mood"))
            .build();
    Schema classes = schema().enumType("mood", "s").table(table("t").column("a", "mood")).build();
    Schema kept =
        keep(base, classes, LATER, new Intent.RenamedEnumType(name("other"), name("mood")));

    assertThat(kept.enumTypes()).isEqualTo(classes.enumTypes());
  }

  /** What an extension gives is not known. */
  @Test
  void theExtensionsStayWithAColumnOfATypeThatOneMayGive() {
    Schema base =
        schema()
            .extension("citext")
            .table(table("t").column("a", "int").column("x", "citext"))
            .build();
    Schema classes = schema().extension("pg_trgm").table(table("t").column("a", "int")).build();

    assertThat(keep(base, classes, LATER).extensions()).containsExactly("citext", "pg_trgm");
  }

  @Test
  void theExtensionsGoWithoutSuchAColumn() {
    Schema base =
        schema()
            .extension("citext")
            .enumType("mood", "sad")
            .table(
                table("t")
                    .column("a", "int")
                    .column("x", "int")
                    .column("m", "mood")
                    .column("c", "citext"))
            .build();
    Schema classes = schemaOf(table("t").column("a", "int").column("c", "citext"));
    Intent typed = new Intent.DroppedColumn(name("t"), "m", true);

    assertThat(keep(base, classes, LATER, typed).extensions()).isEmpty();
  }

  /** It may be another thing under that name. */
  @Test
  void aNameThatTheClassUsesAnewIsNotKept() {
    Schema base =
        schemaOf(
            table("t")
                .column("a", "int")
                .column("x", "int")
                .unique("x")
                .index(index("t_idx", "x")));
    Schema classes =
        schemaOf(
            table("t").column("a", "int").check("t_x_key", "a > 0").index(index("t_idx", "a")));

    assertThat(keep(base, classes, LATER).tables().get(name("t")).withoutPending())
        .isEqualTo(classes.tables().get(name("t")));
    assertThat(keep(base, classes, LATER).tables().get(name("t")).indexes()).hasSize(1);
    assertThat(keep(base, classes, LATER).tables().get(name("t")).constraints()).hasSize(1);
  }

  @Test
  void aColumnIsSaidToGoLaterByTheMigrationThatKeepsIt() {
    Schema base = schemaOf(table("t").column("a", "int").column("x", "int"));

    assertThat(diff(base, keep(base, CLASSES, LATER), LATER).carriedOut()).containsExactly(LATER);
  }

  @Test
  void aTableIsSaidToGoLaterByTheMigrationThatKeepsIt() {
    DiffResult result = diff(WITH_OLD, keep(WITH_OLD, CLASSES, TABLE_LATER), TABLE_LATER);

    assertThat(result.findings()).isEmpty();
    assertThat(result.changes()).containsExactly(new Change.DropTableLater(name("old")));
    assertThat(result.carriedOut()).containsExactly(TABLE_LATER);
  }

  @Test
  void aPendingTableStaysWithoutAnAnnotationAndGoesWhereOneSaysNow() {
    Schema pending = keep(WITH_OLD, CLASSES, TABLE_LATER);

    assertThat(keep(pending, CLASSES)).isEqualTo(pending);
    assertThat(keep(pending, CLASSES, TABLE_LATER)).isEqualTo(pending);
    Schema gone = keep(pending, CLASSES, TABLE_NOW);
    assertThat(gone).isEqualTo(CLASSES);
    DiffResult result = diff(pending, gone, TABLE_NOW);
    assertThat(changes(result)).containsExactly("drop table old");
    assertThat(findings(result)).isEmpty();
    assertThat(result.carriedOut()).containsExactly(TABLE_NOW);
  }

  @Test
  void aPendingTableIsAskedForWhereAnotherTakesItsName() {
    Schema pending = keep(WITH_OLD, CLASSES, TABLE_LATER);
    Intent renamed = new Intent.RenamedTable(name("t"), name("old"));
    Schema classes = schemaOf(table("old").column("a", "int"));

    Schema target = keep(pending, classes, renamed);
    assertThat(target).isEqualTo(classes);
    assertThat(findings(pending, target, renamed))
        .containsExactly("PendingName at old: table | old");
    assertThat(findings(pending, target, renamed, TABLE_NOW)).isEmpty();
  }

  @Test
  void aPendingColumnGoesOnceThatIsSaid() {
    Schema base = schemaOf(table("t").column("a", "int").column("x", "int"));
    Intent now = new Intent.DroppedColumn(name("t"), "x");
    DiffResult result = diff(keep(base, CLASSES, LATER), CLASSES, now);

    assertThat(findings(result)).isEmpty();
    assertThat(changes(result)).containsExactly("drop t.x");
    assertThat(result.carriedOut()).containsExactly(now);
  }

  @Test
  void aColumnThatComesBackIsKept() {
    Schema base = schemaOf(table("t").column("a", "int").column("x", "int"));
    Schema pending = keep(base, CLASSES, LATER);
    DiffResult result = diff(pending, keep(pending, base));

    assertThat(result.findings()).isEmpty();
    assertThat(result.changes()).containsExactly(new Change.KeepColumn(name("t"), "x"));
  }
}
