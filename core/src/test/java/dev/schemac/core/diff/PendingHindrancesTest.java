package dev.schemac.core.diff;

import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.schemaOf;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.postgres.SchemaBuilder.TableBuilder;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.Unique;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which keys stay with a column that new code no longer fills, and which would refuse its rows. */
class PendingHindrancesTest {

  private static final Intent LATER = new Intent.DroppedColumn(name("t"), "x", true);
  private static final Schema CLASSES = schemaOf(table("t").column("a", "int"));

  private static TableBuilder withX(String... options) {
    return table("t").column("a", "int", "default 0").column("x", "int", options);
  }

  private static Table kept(TableBuilder before) {
    return kept(schemaOf(before));
  }

  private static Table kept(Schema before) {
    return PendingDrops.keep(before, CLASSES, Set.of(LATER), Set.of()).tables().get(name("t"));
  }

  private static Index unique(boolean nullsNotDistinct, String... elements) {
    return new Index(
        "i",
        Index.Method.BTREE,
        true,
        List.of(elements).stream().map(TableBuilder::element).toList(),
        List.of(),
        nullsNotDistinct,
        new TreeMap<>(),
        null);
  }

  /** Each row of new code gets another value, or none. */
  @ParameterizedTest
  @ValueSource(strings = {"default NULL", "default random()", "comment no default"})
  void aKeyStaysThatRowsOfNewCodeNeverViolate(String option) {
    assertThat(kept(withX(option).unique("x")).constraints()).hasSize(1);
    assertThat(kept(withX(option).index(true, null, "x")).indexes()).hasSize(1);
    assertThat(kept(withX(option).index(true, null, "a", "x")).indexes()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"default 0", "generated a * 2"})
  void aKeyGoesThatTheSecondRowOfNewCodeCouldViolate(String option) {
    assertThat(kept(withX(option).unique("x")).constraints()).isEmpty();
    assertThat(kept(withX(option).index(true, null, "x")).indexes()).isEmpty();
    assertThat(kept(withX(option).index("x")).indexes()).as("no key").hasSize(1);
  }

  @Test
  void aKeyGoesForWhichTwoNullsAreEqual() {
    Unique key = new Unique("k", List.of("x"), true, Constraint.Deferral.NOT_DEFERRABLE);
    assertThat(kept(withX().constraint(key)).constraints()).isEmpty();
    assertThat(kept(withX().index(unique(true, "x"))).indexes()).isEmpty();
    assertThat(kept(withX().index(unique(false, "x"))).indexes()).hasSize(1);
  }

  /** What it gives for a row without a value is not known. */
  @Test
  void aKeyGoesThatReadsTheColumnInAnExpression() {
    assertThat(kept(withX().index(unique(false, "coalesce(x, 0)"))).indexes()).isEmpty();
    assertThat(kept(withX().index(true, "x IS NULL", "a")).indexes()).isEmpty();
    assertThat(kept(withX().index(true, "a > 0", "x")).indexes()).hasSize(1);
  }

  /** It was the old code's own affair, and only the rows of new code could be refused. */
  @Test
  void whatStayedOnceStays() {
    Schema base = schemaOf(withX().unique("a", "x").index(true, null, "x"));
    Schema pending = PendingDrops.keep(base, CLASSES, Set.of(LATER), Set.of());
    assertThat(pending.tables().get(name("t")).constraints()).hasSize(1);
    assertThat(pending.tables().get(name("t")).indexes()).hasSize(1);

    assertThat(kept(pending)).isEqualTo(pending.tables().get(name("t")));
  }

  @Test
  void whatDoesNotReadTheColumnIsTheClassesOwn() {
    assertThat(kept(withX().unique("a")).constraints()).isEmpty();
    assertThat(kept(withX().index("a")).indexes()).isEmpty();
  }

  @Test
  void whatReadsAColumnThatGoesAtOnceGoesWithIt() {
    Schema base = schemaOf(withX().column("y", "int").unique("x", "y").index("x", "y"));
    Schema kept =
        PendingDrops.keep(
            base, CLASSES, Set.of(LATER, new Intent.DroppedColumn(name("t"), "y")), Set.of());

    assertThat(kept.tables().get(name("t")).constraints()).isEmpty();
    assertThat(kept.tables().get(name("t")).indexes()).isEmpty();
  }
}
