package dev.schemac.core.diff;

import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.intent.Intent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The journal knows an intent by the names of its time, the classes say it by those of today. It
 * must not act again for that.
 */
class FollowedIntentsTest {

  private static final Intent TABLE = new Intent.RenamedTable(name("t"), name("u"));
  private static final Intent TYPE = new Intent.RenamedEnumType(name("mood"), name("feeling"));
  private static final Intent COLUMN = new Intent.RenamedColumn(name("t"), "a", "b");

  /** The intents that count as carried out, where the journal has some and the classes others. */
  private static Set<Intent> spent(Intent carriedOut, Intent... said) {
    return CarriedOutIntents.of(Set.of(carriedOut), Arrays.asList(said));
  }

  @Test
  void aTableIsRenamedTwice() {
    assertThat(spent(TABLE, new Intent.RenamedTable(name("u"), name("v"))))
        .containsExactlyInAnyOrder(TABLE, new Intent.RenamedTable(name("t"), name("v")));
  }

  @Test
  void aTypeIsRenamedTwice() {
    assertThat(spent(TYPE, new Intent.RenamedEnumType(name("feeling"), name("x.state"))))
        .containsExactlyInAnyOrder(TYPE, new Intent.RenamedEnumType(name("mood"), name("x.state")));
  }

  @Test
  void aSequenceIsRenamedTwice() {
    Intent first = new Intent.RenamedSequence(name("a"), name("b"));
    assertThat(spent(first, new Intent.RenamedSequence(name("b"), name("c"))))
        .containsExactlyInAnyOrder(first, new Intent.RenamedSequence(name("a"), name("c")));
  }

  @Test
  void aColumnFollowsItsTableAndItsOwnNames() {
    assertThat(spent(COLUMN, TABLE, new Intent.RenamedColumn(name("u"), "b", "c")))
        .containsExactlyInAnyOrder(
            COLUMN,
            new Intent.RenamedColumn(name("u"), "a", "b"),
            new Intent.RenamedColumn(name("u"), "a", "c"));
  }

  @Test
  void aDroppedColumnFollowsItsTable() {
    for (boolean later : List.of(true, false)) {
      Intent dropped = new Intent.DroppedColumn(name("t"), "a", later);
      assertThat(spent(dropped, TABLE))
          .containsExactlyInAnyOrder(dropped, new Intent.DroppedColumn(name("u"), "a", later));
    }
  }

  @Test
  void whatIsSaidOfValuesFollowsTheColumn() {
    Intent backfill = new Intent.Backfill(name("t"), "a", sql("1"));
    Intent using = new Intent.Using(name("t"), "a", sql("a::int"));

    assertThat(spent(backfill, COLUMN))
        .containsExactlyInAnyOrder(backfill, new Intent.Backfill(name("t"), "b", sql("1")));
    assertThat(spent(using, COLUMN))
        .containsExactlyInAnyOrder(using, new Intent.Using(name("t"), "b", sql("a::int")));
  }

  @Test
  void aLabelFollowsItsTypeAndItsOwnNames() {
    Intent first = new Intent.RenamedLabel(name("mood"), "sad", "low");
    assertThat(spent(first, TYPE, new Intent.RenamedLabel(name("feeling"), "low", "down")))
        .containsExactlyInAnyOrder(
            first,
            new Intent.RenamedLabel(name("feeling"), "sad", "low"),
            new Intent.RenamedLabel(name("feeling"), "sad", "down"));
    Intent dropped = new Intent.DroppedLabel(name("mood"), "x", "low");
    assertThat(spent(dropped, TYPE, new Intent.RenamedLabel(name("mood"), "low", "down")))
        .contains(new Intent.DroppedLabel(name("feeling"), "x", "down"));
  }

  @Test
  void aLabelOfATextColumnFollowsTheColumnAndItsOwnNames() {
    Intent first = new Intent.RenamedTextLabel(name("t"), "a", "sad", "low");
    assertThat(spent(first, COLUMN, new Intent.RenamedTextLabel(name("t"), "b", "low", "down")))
        .containsExactlyInAnyOrder(
            first,
            new Intent.RenamedTextLabel(name("t"), "b", "sad", "low"),
            new Intent.RenamedTextLabel(name("t"), "b", "sad", "down"));
    Intent dropped = new Intent.DroppedTextLabel(name("t"), "a", "x", "low");
    assertThat(spent(dropped, COLUMN, new Intent.RenamedTextLabel(name("t"), "a", "low", "down")))
        .contains(new Intent.DroppedTextLabel(name("t"), "b", "x", "down"));
  }

  /** It names a thing by its name in the database at that time. */
  @Test
  void whatIsSaidOfATableInTheDatabaseFollowsNothing() {
    for (Intent said :
        List.of(
            new Intent.DroppedTable(name("t")),
            new Intent.HandedOverTable(name("t")),
            new Intent.TakenOverTable(name("t")),
            new Intent.DroppedSequence(name("t")))) {
      assertThat(spent(said, TABLE)).containsExactly(said);
    }
  }

  @Test
  void namesThatTurnInACircleAreFollowedOnce() {
    Intent there = new Intent.RenamedColumn(name("t"), "b", "a");
    assertThat(spent(COLUMN, there))
        .containsExactlyInAnyOrder(COLUMN, new Intent.RenamedColumn(name("t"), "a", "a"));
  }
}
