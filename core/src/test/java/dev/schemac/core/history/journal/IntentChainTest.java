package dev.schemac.core.history.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.history.snapshot.IntentText;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.random.RandomIntents;
import dev.schemac.core.text.BadSqlException;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntentChainTest {

  private static final QualifiedName A = QualifiedName.of("a");
  private static final QualifiedName B = QualifiedName.of("b");
  private static final QualifiedName C = QualifiedName.of("c");

  @Test
  void twoRenamesAreOne() {
    assertComposed(
        List.of(new Intent.RenamedTable(A, B), new Intent.RenamedTable(B, C)),
        new Intent.RenamedTable(A, C));
    assertComposed(
        List.of(new Intent.RenamedColumn(A, "x", "y"), new Intent.RenamedColumn(A, "y", "z")),
        new Intent.RenamedColumn(A, "x", "z"));
    assertComposed(
        List.of(new Intent.RenamedEnumType(A, B), new Intent.RenamedEnumType(B, C)),
        new Intent.RenamedEnumType(A, C));
    assertComposed(
        List.of(new Intent.RenamedLabel(A, "x", "y"), new Intent.RenamedLabel(A, "y", "z")),
        new Intent.RenamedLabel(A, "x", "z"));
    assertComposed(
        List.of(
            new Intent.RenamedTextLabel(A, "c", "x", "y"),
            new Intent.RenamedTextLabel(A, "c", "y", "z")),
        new Intent.RenamedTextLabel(A, "c", "x", "z"));
  }

  @Test
  void whatWasRenamedIsDroppedUnderItsFirstName() {
    assertComposed(
        List.of(new Intent.RenamedTable(A, B), new Intent.DroppedTable(B)),
        new Intent.DroppedTable(A));
    assertComposed(
        List.of(new Intent.RenamedColumn(A, "x", "y"), new Intent.DroppedColumn(A, "y")),
        new Intent.DroppedColumn(A, "x"));
    assertComposed(
        List.of(new Intent.RenamedLabel(A, "x", "y"), new Intent.DroppedLabel(A, "y", "z")),
        new Intent.DroppedLabel(A, "x", "z"));
    assertComposed(
        List.of(
            new Intent.RenamedTextLabel(A, "c", "x", "y"),
            new Intent.DroppedTextLabel(A, "c", "y", "z")),
        new Intent.DroppedTextLabel(A, "c", "x", "z"));
  }

  @Test
  void whatIsDroppedInTheEndIsNotDroppedLater() {
    assertComposed(
        List.of(new Intent.DroppedColumn(A, "x", true), new Intent.DroppedColumn(A, "x")),
        new Intent.DroppedColumn(A, "x"));
    assertComposed(
        List.of(new Intent.DroppedTable(A, true), new Intent.DroppedTable(A)),
        new Intent.DroppedTable(A));
    assertComposed(
        List.of(new Intent.RenamedColumn(A, "x", "y"), new Intent.DroppedColumn(A, "y", true)),
        new Intent.DroppedColumn(A, "x", true));
    assertComposed(
        List.of(new Intent.RenamedTable(A, B), new Intent.DroppedTable(B, true)),
        new Intent.DroppedTable(A, true));
    assertComposed(
        List.of(new Intent.DroppedColumn(A, "x", true), new Intent.RenamedTable(A, B)),
        new Intent.DroppedColumn(B, "x", true),
        new Intent.RenamedTable(A, B));
  }

  @Test
  void earlyIntentsGoByTheLastNames() {
    assertComposed(
        List.of(
            new Intent.DroppedColumn(A, "x"),
            new Intent.RenamedColumn(A, "y", "z"),
            new Intent.RenamedTable(A, B)),
        new Intent.DroppedColumn(B, "x"),
        new Intent.RenamedColumn(B, "y", "z"),
        new Intent.RenamedTable(A, B));
    assertComposed(
        List.of(
            new Intent.Backfill(A, "x", sql("lower(y)")),
            new Intent.Using(A, "y", sql("y::text || x")),
            new Intent.RenamedColumn(A, "y", "z")),
        new Intent.Backfill(A, "x", sql("lower(z)")),
        new Intent.Using(A, "z", sql("z::text || x")),
        new Intent.RenamedColumn(A, "y", "z"));
  }

  @Test
  void whatOneMigrationDidHeldAtOnce() {
    List<Intent> swap =
        List.of(new Intent.RenamedColumn(A, "x", "y"), new Intent.RenamedColumn(A, "y", "x"));
    assertThat(IntentChain.compose(List.of(swap))).isEqualTo(swap);
    assertThat(IntentChain.compose(List.of(List.of(new Intent.RenamedColumn(A, "w", "x")), swap)))
        .containsExactly(
            new Intent.RenamedColumn(A, "w", "y"), new Intent.RenamedColumn(A, "y", "x"));
    List<Intent> tables = List.of(new Intent.RenamedTable(A, B), new Intent.RenamedTable(B, A));
    assertThat(IntentChain.compose(List.of(List.of(new Intent.RenamedColumn(A, "x", "y")), tables)))
        .containsExactly(
            new Intent.RenamedColumn(B, "x", "y"),
            new Intent.RenamedTable(A, B),
            new Intent.RenamedTable(B, A));
    assertThat(
            IntentChain.compose(
                List.of(
                    List.of(new Intent.RenamedTable(C, A)),
                    List.of(new Intent.DroppedTable(A), new Intent.RenamedTable(B, A)))))
        .containsExactly(new Intent.DroppedTable(C), new Intent.RenamedTable(B, A));
  }

  /** What another build owns is never dropped, and what came back never left. */
  @Test
  void whatIsHandedOverStays() {
    assertComposed(
        List.of(new Intent.RenamedTable(A, B), new Intent.HandedOverTable(B)),
        new Intent.HandedOverTable(A));
    assertComposed(
        List.of(
            new Intent.DroppedTable(C),
            new Intent.HandedOverTable(A),
            new Intent.TakenOverTable(A)),
        new Intent.DroppedTable(C));
    assertComposed(
        List.of(
            new Intent.TakenOverTable(A),
            new Intent.HandedOverTable(A),
            new Intent.TakenOverTable(A)),
        new Intent.TakenOverTable(A));
  }

  @Test
  void sayingItAgainChangesNothing() {
    assertComposed(
        List.of(new Intent.DroppedTable(A), new Intent.DroppedTable(A)),
        new Intent.DroppedTable(A));
    assertComposed(
        List.of(new Intent.DroppedLabel(A, "x", "y"), new Intent.RenamedLabel(A, "y", "z")),
        new Intent.DroppedLabel(A, "x", "z"),
        new Intent.RenamedLabel(A, "y", "z"));
  }

  @Test
  void everyIntentIsKnownEverywhere() throws Exception {
    List<Intent> all = RandomIntents.ofEachKind(1);
    assertThat(all.stream().map(Object::getClass).distinct())
        .hasSameSizeAs(List.of(Intent.Visitor.class.getMethods()));
    for (Intent intent : all) {
      assertThat(IntentText.read(IntentText.write(intent))).isEqualTo(intent);
      assertThat(intent.names()).isNotEmpty();
      assertThat(intent.question()).isNotNull();
      assertThat(IntentChain.compose(List.of(List.of(intent)))).containsExactly(intent);
    }
  }

  private static void assertComposed(List<Intent> inOrder, Intent... composed) {
    assertThat(compose(inOrder)).containsExactly(composed);
  }

  /** Each intent is a migration of its own. */
  private static List<Intent> compose(List<Intent> inOrder) {
    return IntentChain.compose(inOrder.stream().map(List::of).toList());
  }

  private static SqlText sql(String text) {
    try {
      return SqlText.parse(text);
    } catch (BadSqlException e) {
      throw new AssertionError(e);
    }
  }
}
