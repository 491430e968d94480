package dev.schemac.database.difference;

import static dev.schemac.core.postgres.SchemaBuilder.schemaOf;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schemac.core.random.Draft;
import dev.schemac.core.random.RandomEvolution;
import dev.schemac.core.random.RandomSchema;
import dev.schemac.core.random.Seeds;
import dev.schemac.core.random.Step;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.database.catalog.Introspection;
import dev.schemac.database.catalog.Leftover;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SchemaDifferenceTest {

  /**
   * There is a difference just where the schemas are not equal: whatever a random evolution
   * changes, and it changes every component of the model, has a text of its own.
   */
  @Test
  void schemasThatAreNotEqualDiffer() {
    Seeds.forEach(
        60,
        seed -> {
          Draft draft = RandomSchema.draft(seed, 3);
          RandomEvolution evolution = RandomEvolution.of(draft, seed);
          for (int i = 0; i < 8; i++) {
            Step step = evolution.next();
            List<SchemaDifference> found = between(step.base(), step.target());
            boolean same = catalog(step.base()).equals(catalog(step.target()));
            assertThat(found.isEmpty()).as(step.mutations() + ": " + found).isEqualTo(same);
            assertThat(between(step.base(), step.base())).isEmpty();
            assertThat(between(step.target(), step.base()))
                .extracting(SchemaDifference::title)
                .isEqualTo(found.stream().map(SchemaDifference::title).toList());
          }
        });
  }

  /** A schema as a catalogue has it: without an order of columns, and nothing is pending. */
  private static Schema catalog(Schema schema) {
    SortedMap<QualifiedName, Table> tables = new TreeMap<>();
    for (Table table : schema.tables().values()) {
      List<Column> columns = new ArrayList<>();
      table.columns().forEach(column -> columns.add(column.withPending(false)));
      columns.sort(Comparator.comparing(Column::name));
      tables.put(
          table.name(),
          new Table(
              table.name(),
              columns,
              table.primaryKey(),
              table.constraints(),
              table.indexes(),
              table.comment()));
    }
    return schema
        .with(ObjectKind.TABLE, tables)
        .with(ObjectKind.EXTERNAL_TABLE, new TreeMap<QualifiedName, Table>());
  }

  @Test
  void theOrderOfColumnsIsNoDifference() {
    assertThat(
            between(
                schemaOf(table("t").column("a", "int").column("b", "text")),
                schemaOf(table("t").column("b", "text").column("a", "int"))))
        .isEmpty();
  }

  @Test
  void thePartsOfAMissingTableAreNoneOfTheirOwn() {
    Leftover trigger = new Leftover("trigger", "x", QualifiedName.of("t"), "CREATE TRIGGER x …");
    List<SchemaDifference> found =
        SchemaDifference.between(
            new Introspection(
                150004,
                schemaOf(table("t").column("a", "int").index("a").comment("c")),
                List.of(trigger)),
            new Introspection(150001, Schema.EMPTY, List.of()));
    assertThat(found).extracting(SchemaDifference::sentence).containsExactly("table t is missing");
  }

  @Test
  void leftoversAreCompared() {
    List<SchemaDifference> found =
        SchemaDifference.between(
            introspection(
                new Leftover("view", "v", null, "SELECT 1"),
                new Leftover("view", "w", null, "SELECT 1"),
                new Leftover("privilege", "SELECT", QualifiedName.of("t"), "to a"),
                new Leftover("privilege", "SELECT", QualifiedName.of("t"), "to b")),
            introspection(
                new Leftover("view", "v", null, "SELECT\n  2"),
                new Leftover("function", "f(integer)", null, "…"),
                new Leftover("privilege", "SELECT", QualifiedName.of("t"), "to a")));
    assertThat(found)
        .extracting(SchemaDifference::sentence)
        .containsExactly(
            "function f(integer) is not expected; there is: …",
            "privilege SELECT on t differs; expected: to a; to b; there is: to a",
            "view v differs; expected: SELECT 1; there is: SELECT 2",
            "view w is missing; expected: SELECT 1");
    assertThat(found).allMatch(SchemaDifference::isLeftover);
  }

  @Test
  void whatATerminalWouldObeyIsEscaped() {
    String name = "a\u001b[2Jb\u202e";
    assertThat(between(Schema.EMPTY, schemaOf(table(name).column("a", "int"))).get(0).sentence())
        .isEqualTo("table \"a\\u001b[2Jb\\u202e\" is not expected");
  }

  @Test
  void twoMajorVersionsAreNotCompared() {
    Introspection one = new Introspection(150004, Schema.EMPTY, List.of());
    Introspection other = new Introspection(180001, Schema.EMPTY, List.of());
    assertThatThrownBy(() -> SchemaDifference.between(one, other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PostgreSQL 15 and 18");
  }

  private static Introspection introspection(Leftover... leftovers) {
    return new Introspection(180000, Schema.EMPTY, List.of(leftovers));
  }

  private static List<SchemaDifference> between(Schema expected, Schema actual) {
    return SchemaDifference.between(
        new Introspection(180000, expected, List.of()),
        new Introspection(180000, actual, List.of()));
  }
}
