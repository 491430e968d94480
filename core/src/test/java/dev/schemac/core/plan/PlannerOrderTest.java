package dev.schemac.core.plan;

import static dev.schemac.core.postgres.SchemaBuilder.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.plan.statement.Plan;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.SchemaBuilder;
import dev.schemac.core.schema.Schema;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** New tables come in an order in which each finds what it references. */
class PlannerOrderTest {

  private static List<Step> steps(Schema schema) {
    Plan plan =
        Migrations.plan(Schema.EMPTY, schema, Migrations.creation(schema), Migrations.OFFLINE);
    return plan.scripts().stream().flatMap(script -> script.steps().stream()).toList();
  }

  private static List<String> names(Schema schema) {
    return steps(schema).stream()
        .map(
            step ->
                step instanceof Step.CreateTable create
                    ? create.definition().name().toString()
                    : step instanceof Step.AlterTable alter
                        ? "+"
                            + ((Alteration.AddConstraint) alter.alterations().get(0))
                                .constraint()
                                .name()
                        : step.toString())
        .toList();
  }

  @Test
  void nothingGivesNoFile() {
    assertThat(Migrations.plan(Schema.EMPTY, Schema.EMPTY, List.of(), Migrations.OFFLINE).scripts())
        .isEmpty();
  }

  @Test
  void referencedTablesComeFirstAndNamesBreakTies() {
    SchemaBuilder schema = schema();
    schema.table("a", t -> t.column("c_id", "int").foreignKey("c_id", "c", "id"));
    schema.table("b", t -> t.column("id", "int"));
    schema.table("c", t -> t.column("id", "int").primaryKey("id"));
    schema.table("d", t -> t.column("id", "int").primaryKey("id").foreignKey("id", "d", "id"));

    assertThat(names(schema.build())).containsExactly("b", "c", "a", "d");
  }

  @Test
  void oneKeyOfACycleIsAddedLater() {
    SchemaBuilder schema = schema();
    for (String[] edge : new String[][] {{"a", "b"}, {"b", "c"}, {"c", "a"}, {"x", "a"}}) {
      schema.table(
          edge[0], t -> t.column("id", "int").primaryKey("id").foreignKey("id", edge[1], "id"));
    }

    assertThat(names(schema.build())).containsExactly("a", "c", "b", "x", "+a_id_fkey");
  }

  @Test
  @Timeout(20)
  void longChainsAndCyclesAreNoTrouble() {
    int length = 10_000;
    for (boolean closed : new boolean[] {false, true}) {
      SchemaBuilder schema = schema();
      for (int i = 0; i < length; i++) {
        int next = (i + 1) % length;
        boolean last = next == 0;
        schema.table(
            "t" + i,
            t -> {
              t.column("id", "int").primaryKey("id");
              return last && !closed ? t : t.foreignKey("id", "t" + next, "id");
            });
      }
      Schema built = schema.build();
      long start = System.nanoTime();
      List<Step> steps = steps(built);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
      assertThat(steps).hasSize(closed ? length + 1 : length);
    }
  }
}
