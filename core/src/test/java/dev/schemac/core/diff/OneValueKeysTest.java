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
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Unique;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new column that is a key by itself: the second row would have the first one's value. */
class OneValueKeysTest {

  private static final Schema BASE = schemaOf(old());

  private static TableBuilder old() {
    return table("t").column("id", "int");
  }

  private static List<String> asked(UnaryOperator<TableBuilder> more, Intent... intents) {
    return findings(BASE, schemaOf(more.apply(old())), intents);
  }

  private static String question(String column, String example) {
    return "BackfillMissing at t.%s: t | %s | new_with_one_value | @Backfill(\"%s\") | unique |  |  | mapped"
        .formatted(column, column, example);
  }

  private static Intent backfill(String column, String value) {
    return new Intent.Backfill(name("t"), column, sql(value));
  }

  @Test
  void aDefaultThatIsTheSameForAllRowsIsAskedFor() {
    assertThat(asked(t -> t.column("n", "int", "not null", "default 0").unique("n")))
        .containsExactly(question("n", "…"));
  }

  @Test
  void aBackfillThatIsTheSameForAllRowsIsAskedFor() {
    assertThat(asked(t -> t.column("n", "int", "not null").unique("n"), backfill("n", "1 + 1")))
        .containsExactly(question("n", "…"));
  }

  @Test
  void aUuidIsAskedForWithAFunctionThatFits() {
    String same = "default '00000000-0000-0000-0000-000000000000'";
    assertThat(asked(t -> t.column("n", "uuid", "not null", same).unique("n")))
        .containsExactly(question("n", "gen_random_uuid()"));
  }

  @Test
  void theColumnsOfOneKeyAreAskedForTogether() {
    assertThat(
            asked(
                t ->
                    t.column("n", "int", "default 0")
                        .column("m", "int", "default 0")
                        .unique("n", "m")))
        .containsExactly(question("n", "…"));
  }

  @Test
  void aUniqueIndexIsAKeyToo() {
    assertThat(asked(t -> t.column("n", "int", "default 0").index(true, null, "n")))
        .containsExactly(question("n", "…"));
  }

  @Test
  void anIndexThatIsNoKeyOfAllRowsIsNone() {
    assertThat(asked(t -> t.column("n", "int", "default 0").index("n"))).isEmpty();
    assertThat(asked(t -> t.column("n", "int", "default 0").index(true, "id > 5", "n"))).isEmpty();
    assertThat(asked(t -> t.column("n", "int", "default 0").index(true, null, "(n + id)")))
        .isEmpty();
  }

  /** The old column may tell the rows apart. */
  @Test
  void aKeyWithAnOldColumnIsNone() {
    assertThat(asked(t -> t.column("n", "int", "default 0").unique("id", "n"))).isEmpty();
    assertThat(asked(t -> t.column("n", "int", "default 0").unique("n", "id"))).isEmpty();
  }

  @Test
  void aKeyOverOldColumnsAloneIsNone() {
    assertThat(asked(t -> t.column("n", "int", "default 0").unique("id"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"random()", "nextval('s')", "id * 2", "f()", "(SELECT 1)"})
  void aValueThatCanDifferFromRowToRowIsTaken(String value) {
    assertThat(asked(t -> t.column("n", "int", "not null").unique("n"), backfill("n", value)))
        .isEmpty();
  }

  @Test
  void aColumnThatNumbersOrComputesItselfIsTaken() {
    DiffOptions rewrites = new DiffOptions(false, true);
    for (String option : List.of("identity", "identity by default", "generated id * 2")) {
      Schema target = schemaOf(old().column("n", "int", option).unique("n"));
      DiffResult result = Diff.between(BASE, target, Described.set(), Described.set(), rewrites);
      assertThat(findings(result)).isEmpty();
      assertThat(changes(result)).contains("add t constraint t_n_key");
    }
  }

  @Test
  void noTwoNullsAreEqual() {
    assertThat(asked(t -> t.column("n", "int").unique("n"))).isEmpty();
    assertThat(asked(t -> t.column("n", "int", "default NULL").unique("n"))).isEmpty();
    assertThat(asked(t -> t.column("n", "int").index(true, null, "n"))).isEmpty();
  }

  @Test
  void butWhereTheKeySaysSo() {
    Unique constraint =
        new Unique("t_n_key", List.of("n"), true, Constraint.Deferral.NOT_DEFERRABLE);
    Index index =
        new Index(
            "t_n_idx",
            Index.Method.BTREE,
            true,
            List.of(TableBuilder.element("n")),
            List.of(),
            true,
            new TreeMap<>(),
            null);
    for (String option : List.of("default NULL", "comment no default")) {
      assertThat(asked(t -> t.column("n", "int", option).constraint(constraint)))
          .containsExactly(question("n", "…"));
      assertThat(asked(t -> t.column("n", "int", option).index(index)))
          .containsExactly(question("n", "…"));
    }
  }

  /** The first question is the one for a value at all. */
  @Test
  void aColumnWithoutAValueIsAskedForOnce() {
    assertThat(asked(t -> t.column("n", "int", "not null").unique("n")))
        .containsExactly(
            "BackfillMissing at t.n: t | n | new_and_not_null | @Backfill(\"…\") | unique |  |  | mapped");
  }
}
