package dev.schemac.processor.read.partial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether a class that was not seen may have said an intent. */
class UnseenTest {

  private static final QualifiedName SEEN = QualifiedName.of("seen");
  private static final QualifiedName UNSEEN = QualifiedName.of("unseen");
  private static final QualifiedName FORMER = QualifiedName.of("former");

  private static final Unseen SOME = new Unseen(Set.of(UNSEEN), Set.of(UNSEEN), Set.of(), false);

  @ParameterizedTest
  @MethodSource("ofUnseen")
  void whatConcernsAnUnseenTableOrTypeMayHaveBeenSaid(Intent intent) {
    assertThat(SOME.mayHaveSaid(intent)).isTrue();
  }

  static Stream<Intent> ofUnseen() throws Exception {
    return intentsOf(UNSEEN);
  }

  @ParameterizedTest
  @MethodSource("ofSeen")
  void whatConcernsATableOrTypeThatWasReadWasNotSaid(Intent intent) {
    assertThat(SOME.mayHaveSaid(intent)).isFalse();
  }

  static Stream<Intent> ofSeen() throws Exception {
    return intentsOf(SEEN);
  }

  /** A table may be given up on any class of tables, and on any package. */
  @ParameterizedTest
  @MethodSource("ofLostTables")
  void anyUnseenClassOrPackageMayGiveUpATable(Intent intent) {
    assertThat(SOME.mayHaveSaid(intent)).isTrue();
    assertThat(new Unseen(Set.of(), Set.of(), Set.of(), true).mayHaveSaid(intent)).isTrue();
    assertThat(new Unseen(Set.of(), Set.of(UNSEEN), Set.of(), false).mayHaveSaid(intent)).isFalse();
  }

  static Stream<Intent> ofLostTables() {
    return Stream.of(
        new Intent.DroppedTable(SEEN),
        new Intent.HandedOverTable(SEEN),
        new Intent.TakenOverTable(SEEN));
  }

  /** An enum that has the name of a table is another thing. */
  @Test
  void tablesAndTypesAreToldApart() {
    Unseen tables = new Unseen(Set.of(UNSEEN), Set.of(), Set.of(), false);
    assertThat(tables.mayHaveSaid(new Intent.RenamedEnumType(FORMER, UNSEEN))).isFalse();
    Unseen types = new Unseen(Set.of(), Set.of(UNSEEN), Set.of(), false);
    assertThat(types.mayHaveSaid(new Intent.RenamedTable(FORMER, UNSEEN))).isFalse();
  }

  private static Stream<Intent> intentsOf(QualifiedName name) throws Exception {
    SqlText value = SqlText.parse("1");
    return Stream.of(
        new Intent.RenamedTable(FORMER, name),
        new Intent.RenamedColumn(name, "a", "b"),
        new Intent.RenamedTextLabel(name, "a", "x", "y"),
        new Intent.DroppedColumn(name, "a"),
        new Intent.DroppedTextLabel(name, "a", "x", "y"),
        new Intent.Backfill(name, "a", value),
        new Intent.Using(name, "a", value),
        new Intent.RenamedEnumType(FORMER, name),
        new Intent.RenamedLabel(name, "x", "y"),
        new Intent.DroppedLabel(name, "x", "y"));
  }
}
