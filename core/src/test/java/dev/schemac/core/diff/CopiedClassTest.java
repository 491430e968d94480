package dev.schemac.core.diff;

import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.schema;
import static dev.schemac.core.postgres.SchemaBuilder.sql;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.postgres.SchemaBuilder;
import dev.schemac.core.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A class that was copied from one with a history brings annotations along that have nothing to do.
 * On a new thing they count as carried out, so that the next migration does not act on them; on a
 * thing that is there they wait.
 */
class CopiedClassTest {

  private static final List<Intent> OF_THINGS_THAT_STAY =
      List.of(
          new Intent.RenamedTable(name("x"), name("t")),
          new Intent.RenamedColumn(name("t"), "x", "a"),
          new Intent.RenamedEnumType(name("x"), name("mood")),
          new Intent.RenamedSequence(name("x"), name("numbers")),
          new Intent.RenamedLabel(name("mood"), "x", "sad"),
          new Intent.RenamedTextLabel(name("t"), "a", "x", "open"),
          new Intent.Backfill(name("t"), "a", sql("'open'")),
          new Intent.Using(name("t"), "a", sql("a::text")));

  private static final List<Intent> OF_THINGS_THAT_WENT =
      List.of(
          new Intent.DroppedTable(name("x")),
          new Intent.DroppedColumn(name("t"), "x"),
          new Intent.DroppedSequence(name("x")),
          new Intent.DroppedLabel(name("mood"), "x", "sad"),
          new Intent.DroppedTextLabel(name("t"), "a", "x", "open"),
          new Intent.HandedOverTable(name("x")),
          new Intent.TakenOverTable(name("x")));

  private static SchemaBuilder all() {
    return schema()
        .enumType("mood", "sad")
        .sequence("numbers")
        .table(table("t").column("a", "text").labels("a", "open").column("m", "mood"));
  }

  private static List<Intent> carriedOut(Schema base, Schema target, List<Intent> intents) {
    List<Intent> carriedOut = new ArrayList<>();
    for (Intent intent : intents) {
      carriedOut.addAll(
          Diff.between(base, target, Set.of(intent), Set.of(), DiffOptions.CONFIRM).carriedOut());
    }
    return carriedOut;
  }

  @Test
  void whatNamesANewThingHasHadItsTurn() {
    assertThat(carriedOut(Schema.EMPTY, all().build(), OF_THINGS_THAT_STAY))
        .isEqualTo(OF_THINGS_THAT_STAY);
  }

  @Test
  void whatNamesAThingThatIsThereHasNot() {
    Schema more = all().table(table("other").column("a", "int")).build();

    assertThat(carriedOut(all().build(), more, OF_THINGS_THAT_STAY)).isEmpty();
  }

  @Test
  void whatNamesAThingThatWentHasNot() {
    assertThat(carriedOut(Schema.EMPTY, all().build(), OF_THINGS_THAT_WENT)).isEmpty();
  }

  @Test
  void aNewColumnOrLabelOfATableThatIsThereIsANewThing() {
    Schema base =
        schema()
            .enumType("mood", "ok")
            .table(table("t").column("a", "text").labels("a", "closed").column("m", "mood"))
            .build();
    Schema target =
        schema()
            .enumType("mood", "ok", "sad")
            .table(
                table("t")
                    .column("a", "text")
                    .labels("a", "closed", "open")
                    .column("m", "mood")
                    .column("b", "text")
                    .labels("b", "open"))
            .build();
    List<Intent> onNew =
        List.of(
            new Intent.RenamedColumn(name("t"), "x", "b"),
            new Intent.RenamedLabel(name("mood"), "x", "sad"),
            new Intent.RenamedTextLabel(name("t"), "a", "x", "open"),
            new Intent.RenamedTextLabel(name("t"), "b", "x", "open"),
            new Intent.RenamedTextLabel(name("t"), "b", "x", "no label"));
    List<Intent> onOld =
        List.of(
            new Intent.RenamedLabel(name("mood"), "x", "ok"),
            new Intent.RenamedLabel(name("mood"), "x", "no label"),
            new Intent.RenamedLabel(name("no_type"), "x", "sad"),
            new Intent.RenamedTextLabel(name("t"), "a", "x", "closed"),
            new Intent.RenamedTextLabel(name("t"), "a", "x", "no label"));

    assertThat(carriedOut(base, target, onNew)).isEqualTo(onNew);
    assertThat(carriedOut(base, target, onOld)).isEmpty();
  }

  @Test
  void eachColumnHasItsOwnLabels() {
    Schema base =
        schema()
            .table(
                table("t")
                    .column("a", "text")
                    .labels("a", "x")
                    .column("b", "text")
                    .labels("b", "y"))
            .build();
    Schema target =
        schema()
            .table(
                table("t")
                    .column("a", "text")
                    .labels("a", "x", "y")
                    .column("b", "text")
                    .labels("b", "y", "x"))
            .build();
    List<Intent> onNew =
        List.of(
            new Intent.RenamedTextLabel(name("t"), "a", "former", "y"),
            new Intent.RenamedTextLabel(name("t"), "b", "former", "x"));
    List<Intent> onOld =
        List.of(
            new Intent.RenamedTextLabel(name("t"), "a", "former", "x"),
            new Intent.RenamedTextLabel(name("t"), "b", "former", "y"));

    assertThat(carriedOut(base, target, onNew)).isEqualTo(onNew);
    assertThat(carriedOut(base, target, onOld)).isEmpty();
  }

  /** Its labels are those of the column under its old name. */
  @Test
  void theLabelsOfARenamedColumnAreNotNew() {
    Intent column = new Intent.RenamedColumn(name("u"), "a", "b");
    Intent table = new Intent.RenamedTable(name("t"), name("u"));
    Intent label = new Intent.RenamedTextLabel(name("u"), "b", "x", "open");
    DiffResult result =
        Diff.between(
            schema().table(table("t").column("a", "text").labels("a", "open")).build(),
            schema().table(table("u").column("b", "text").labels("b", "open")).build(),
            Set.of(table, column, label),
            Set.of(),
            DiffOptions.CONFIRM);

    assertThat(result.carriedOut()).containsExactlyInAnyOrder(table, column);
  }
}
