package dev.schemac.core.diff;

import static dev.schemac.core.diff.Described.findings;
import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.schemaOf;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.postgres.SchemaBuilder.TableBuilder;
import dev.schemac.core.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A column that cannot stay until a later migration, and what stands against it. */
class PendingRefusalsTest {

  private static final Intent X_LATER = new Intent.DroppedColumn(name("t"), "x", true);
  private static final Schema CLASSES = schemaOf(table("t").column("a", "int"));

  private static TableBuilder withX() {
    return table("t").column("a", "int").column("x", "int", "not null");
  }

  private static List<String> refusals(Schema base, Schema classes, Intent... said) {
    Set<Intent> intents = Set.copyOf(Arrays.asList(said));
    Schema target = PendingDrops.keep(base, classes, intents, Set.of());
    return findings(Diff.between(base, target, intents, Set.of(), new DiffOptions(false, true)));
  }

  private static List<String> refused(String column, String reason, String by) {
    return List.of(
        "PendingNotPossible at OfIntent[intent=DroppedColumn[table=t, column=%s, later=true]]: %s | t | %s | %s"
            .formatted(column, column, reason, by));
  }

  @Test
  void newCodeHasNoValueForAColumnOfThePrimaryKey() {
    Schema base = schemaOf(withX().primaryKey("a", "x"));
    Schema classes = schemaOf(table("t").column("a", "int").primaryKey("a"));

    assertThat(refusals(base, classes, X_LATER))
        .isEqualTo(refused("x", "in_primary_key", "t_pkey"));
    assertThat(refusals(schemaOf(withX().primaryKey("a")), classes, X_LATER)).isEmpty();
  }

  @Test
  void aKeyOfAnotherTableLeadsToIt() {
    TableBuilder other = table("u").column("t_x", "int").foreignKey("t_x", "t", "x");
    TableBuilder toA = table("u").column("t_x", "int").foreignKey("t_x", "t", "a");
    TableBuilder target = table("t").column("a", "int").unique("a");
    Schema base = schemaOf(withX().unique("a").unique("x"), other);

    assertThat(refusals(base, schemaOf(target, other), X_LATER))
        .isEqualTo(refused("x", "referenced", "u_t_x_fkey of table 'u'"));
    assertThat(refusals(base, schemaOf(target, toA), X_LATER)).isEmpty();
  }

  @Test
  void aKeyToAColumnOfThatNameInAnotherTableDoesNotLeadToIt() {
    TableBuilder other = table("v").column("x", "int").unique("x");
    TableBuilder toOther = table("u").column("v_x", "int").foreignKey("v_x", "v", "x");

    assertThat(
            refusals(
                schemaOf(withX(), other, toOther),
                schemaOf(table("t").column("a", "int"), other, toOther),
                X_LATER))
        .isEmpty();
  }

  @Test
  void aColumnThatStaysIsComputedFromIt() {
    Schema base = schemaOf(withX().column("g", "int", "generated x * 2"));
    Schema classes = schemaOf(table("t").column("a", "int").column("g", "int", "generated a * 2"));

    assertThat(refusals(base, classes, X_LATER)).isEqualTo(refused("x", "computed_from", "g"));
  }

  @Test
  void aColumnThatGoesTooIsComputedFromIt() {
    Schema base = schemaOf(withX().column("g", "int", "generated x * 2"));
    Intent now = new Intent.DroppedColumn(name("t"), "g");
    Intent later = new Intent.DroppedColumn(name("t"), "g", true);

    assertThat(refusals(base, CLASSES, X_LATER, now)).isEmpty();
    assertThat(refusals(base, CLASSES, X_LATER, later)).isEmpty();
  }

  @Test
  void aColumnThatIsComputedFromAnotherIsNotInItsWay() {
    Schema base = schemaOf(withX().column("g", "int", "generated a * 2"));
    Schema classes = schemaOf(table("t").column("a", "int").column("g", "int", "generated a * 2"));

    assertThat(refusals(base, classes, X_LATER)).isEmpty();
  }

  @Test
  void itLosesWhatItIsComputedFrom() {
    Schema base =
        schemaOf(
            table("t").column("a", "int").column("b", "int").column("x", "int", "generated b * 2"));
    Intent now = new Intent.DroppedColumn(name("t"), "b");

    assertThat(refusals(base, CLASSES, X_LATER, now))
        .contains(refused("x", "loses_source", "b").get(0));
  }

  @Test
  void whatItIsComputedFromIsSortedOtherwiseOrComputedItself() {
    Schema base =
        schemaOf(table("t").column("a", "text").column("x", "text", "generated upper(a)"));
    Schema sorted = schemaOf(table("t").column("a", "text", "collate C"));

    assertThat(refusals(base, sorted, X_LATER)).isEqualTo(refused("x", "source_changes", "a"));

    Schema computed =
        schemaOf(
            table("t").column("a", "text", "generated 'a'").column("x", "text", "generated a"));
    Schema plain = schemaOf(table("t").column("a", "text"));
    assertThat(refusals(computed, plain, X_LATER)).isEqualTo(refused("x", "source_changes", "a"));
  }
}
