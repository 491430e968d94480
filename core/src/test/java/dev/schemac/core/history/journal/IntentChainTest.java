package dev.schemac.core.history.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.history.snapshot.IntentText;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.random.RandomIntents;
import dev.schemac.core.text.BadSqlException;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

  /**
   * A migration leaves an intent as it is unless it changes a name that the intent goes by: the
   * index which finds those finds all of them.
   */
  @Test
  void theIndexFindsEachIntentThatAMigrationChanges() {
    long seed = Long.getLong("schemac.test.seed", 1);
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      Intent earlier = randomIntent(random);
      List<Intent> migration = new ArrayList<>();
      for (int size = 1 + random.nextInt(4); size > 0; size--) {
        migration.add(randomIntent(random));
      }
      IntentIndex index = new IntentIndex();
      index.add(7, earlier);
      IntentNames names = new IntentNames(migration);
      if (index.goingBy(names.changed()).isEmpty()) {
        IntentContinuation continuation = new IntentContinuation(names);
        assertThat(earlier.accept(continuation))
            .as("seed %s, migration %s", seed, migration)
            .isEqualTo(earlier);
        assertThat(migration.stream().filter(it -> !it.equals(earlier)))
            .as("seed %s, earlier intent %s", seed, earlier)
            .noneMatch(continuation::says);
      }
    }
  }

  private static Intent randomIntent(Random random) {
    List<QualifiedName> tables = List.of(A, B, C);
    List<String> names = List.of("x", "y", "z");
    QualifiedName table = tables.get(random.nextInt(tables.size()));
    QualifiedName other = tables.get(random.nextInt(tables.size()));
    String first = names.get(random.nextInt(names.size()));
    String second = names.get(random.nextInt(names.size()));
    String third = names.get(random.nextInt(names.size()));
    return switch (random.nextInt(13)) {
      case 0 -> new Intent.RenamedTable(table, other);
      case 1 -> new Intent.RenamedColumn(table, first, second);
      case 2 -> new Intent.RenamedEnumType(table, other);
      case 3 -> new Intent.RenamedLabel(table, first, second);
      case 4 -> new Intent.RenamedTextLabel(table, first, second, third);
      case 5 -> new Intent.DroppedTable(table);
      case 6 -> new Intent.HandedOverTable(table);
      case 7 -> new Intent.TakenOverTable(table);
      case 8 -> new Intent.DroppedColumn(table, first);
      case 9 -> new Intent.DroppedLabel(table, first, second);
      case 10 -> new Intent.DroppedTextLabel(table, first, second, third);
      case 11 -> new Intent.Backfill(table, first, sql(second + " || " + third));
      default -> new Intent.Using(table, first, sql(second + " || " + third));
    };
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
