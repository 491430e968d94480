package dev.schemac.core.plan.graph;

import static dev.schemac.core.postgres.SchemaBuilder.sql;
import static dev.schemac.core.postgres.SchemaBuilder.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.plan.input.CurrentNames;
import dev.schemac.core.plan.input.PlanInput;
import dev.schemac.core.plan.input.PlanOptions;
import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.text.PostgresVersion;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which actions become one statement, and which must not. */
class StatementAssemblerTest {

  private static final QualifiedName ITEMS = QualifiedName.of("items");
  private static final QualifiedName ORDERS = QualifiedName.of("orders");

  /**
   * One action of each kind, in groups of those that PostgreSQL carries out one behind the other
   * whatever stands first in the statement ({@code AT_PASS_…} in {@code tablecmds.c}).
   */
  private static final List<List<Alteration>> PASSES =
      List.of(
          List.of(
              new Alteration.DropColumn("a"),
              new Alteration.DropDefault("b"),
              new Alteration.DropNotNull("c"),
              new Alteration.DropIdentity("d"),
              new Alteration.DropExpression("e"),
              new Alteration.DropConstraint("f", Set.of())),
          List.of(new Alteration.AlterType("a", type("bigint"), null, null)),
          List.of(new Alteration.AddColumn(Column.of("b", type("integer"), true))),
          List.of(new Alteration.SetExpression("c", sql("1"))),
          List.of(new Alteration.SetNotNull("d")),
          List.of(new Alteration.AddConstraint(new PrimaryKey("k", List.of("e")), null)),
          List.of(
              new Alteration.SetDefault("a", sql("1")),
              new Alteration.AddIdentity("b", Column.Identity.ALWAYS),
              new Alteration.AddConstraint(new Check("c", sql("true")), null),
              new Alteration.AddConstraint(key(), null),
              new Alteration.AlterConstraint("d", Constraint.Deferral.INITIALLY_DEFERRED),
              new Alteration.ValidateConstraint("e", Set.of()),
              new Alteration.AddNotNull("f", "g")),
          List.of(new Alteration.SetIdentity("b", Column.Identity.ALWAYS)));

  private static ForeignKey key() {
    return new ForeignKey(
        "fk",
        List.of("a"),
        ORDERS,
        List.of("id"),
        ForeignKey.Action.NO_ACTION,
        ForeignKey.Action.NO_ACTION,
        List.of(),
        Constraint.Deferral.NOT_DEFERRABLE);
  }

  private static List<Step> assemble(TaskGraph graph) {
    PlanOptions options = new PlanOptions(false, PostgresVersion.V15, "3s");
    PlanInput input = new PlanInput(Schema.EMPTY, Schema.EMPTY, List.of(), options);
    return StatementAssembler.assemble(graph, Schema.EMPTY, new CurrentNames(input.renames()));
  }

  private static Vertex vertex(Action action, QualifiedName table, String part) {
    return new Vertex(action, table, part);
  }

  private static Task alter(QualifiedName table, String column) {
    return new Task.Alter(table, new Alteration.SetNotNull(column));
  }

  private static Task fill(QualifiedName table, String column) {
    return new Task.Fill(table, new Step.Assignment(column, sql("0")), null);
  }

  @Test
  void whatNothingStandsBetweenIsOneStatementOfEachTable() {
    TaskGraph graph = new TaskGraph();
    graph.add(vertex(Action.SET_NOT_NULL, ITEMS, "a"), alter(ITEMS, "a"));
    graph.add(vertex(Action.SET_NOT_NULL, ITEMS, "b"), alter(ITEMS, "b"));
    graph.add(vertex(Action.SET_NOT_NULL, ORDERS, "a"), alter(ORDERS, "a"));
    graph.add(vertex(Action.FILL, ORDERS, "b"), fill(ORDERS, "b"));
    graph.add(vertex(Action.FILL, ORDERS, "c"), fill(ORDERS, "c"));
    assertThat(assemble(graph))
        .containsExactly(
            new Step.AlterTable(
                ITEMS, List.of(new Alteration.SetNotNull("a"), new Alteration.SetNotNull("b"))),
            new Step.Fill(
                ORDERS,
                List.of(new Step.Assignment("b", sql("0")), new Step.Assignment("c", sql("0"))),
                null),
            new Step.AlterTable(ORDERS, List.of(new Alteration.SetNotNull("a"))));
  }

  @Test
  void valuesForOtherRowsAreAnotherStatement() {
    TaskGraph graph = new TaskGraph();
    graph.add(vertex(Action.FILL, ITEMS, "a"), fill(ITEMS, "a"));
    graph.add(
        vertex(Action.FILL, ITEMS, "b"),
        new Task.Fill(ITEMS, new Step.Assignment("b", sql("0")), "b"));
    assertThat(assemble(graph)).hasSize(2);
  }

  @Test
  void anActionBehindAnotherIsInItsStatementWherePostgresCarriesItOutLater() {
    for (int first = 0; first < PASSES.size(); first++) {
      for (int second = 0; second < PASSES.size(); second++) {
        for (Alteration one : PASSES.get(first)) {
          for (Alteration other : PASSES.get(second)) {
            TaskGraph graph = new TaskGraph();
            Vertex before = vertex(Action.RENAME_COLUMN, ITEMS, "1");
            Vertex behind = vertex(Action.RENAME_COLUMN, ITEMS, "2");
            graph.add(before, new Task.Alter(ITEMS, one));
            graph.add(behind, new Task.Alter(ITEMS, other));
            graph.before(before, behind);
            assertThat(assemble(graph))
                .as("%s, then %s", one, other)
                .hasSize(first <= second ? 1 : 2);
          }
        }
      }
    }
  }

  @Test
  void whatMustBeApartIsInAnotherStatement() {
    for (boolean apart : new boolean[] {false, true}) {
      TaskGraph graph = new TaskGraph();
      Vertex barrier = vertex(Action.UNREAD, ITEMS, "");
      graph.add(vertex(Action.SET_NOT_NULL, ITEMS, "a"), alter(ITEMS, "a"));
      graph.add(vertex(Action.SET_NOT_NULL, ITEMS, "b"), alter(ITEMS, "b"));
      graph.add(barrier, new Task.Barrier(apart));
      graph.before(vertex(Action.SET_NOT_NULL, ITEMS, "a"), barrier);
      graph.before(barrier, vertex(Action.SET_NOT_NULL, ITEMS, "b"));
      assertThat(assemble(graph)).hasSize(apart ? 2 : 1);
    }
  }

  /** Random work on two tables: nothing is lost, and all comes behind what it must come behind. */
  @Test
  void eachActionComesOnceAndBehindWhatItDependsOn() {
    for (long seed = 20261129; seed < 20261129 + 300; seed++) {
      Random random = new Random(seed);
      TaskGraph graph = new TaskGraph();
      List<Vertex> vertices = new ArrayList<>();
      List<Alteration> kinds = PASSES.stream().flatMap(List::stream).toList();
      int size = 2 + random.nextInt(12);
      for (int i = 0; i < size; i++) {
        QualifiedName table = random.nextBoolean() ? ITEMS : ORDERS;
        Vertex vertex = vertex(Action.values()[random.nextInt(40)], table, "p" + i);
        Task task =
            switch (random.nextInt(4)) {
              case 0 -> fill(table, "p" + i);
              case 1 -> new Task.Statements(new Step.DropIndex(table, "p" + i));
              default -> new Task.Alter(table, kinds.get(random.nextInt(kinds.size())));
            };
        graph.add(vertex, task);
        for (Vertex earlier : vertices) {
          if (random.nextInt(4) == 0) {
            graph.before(earlier, vertex);
          }
        }
        vertices.add(vertex);
      }
      List<Step> steps = assemble(graph);
      Map<Vertex, int[]> places = places(graph, vertices, steps, seed);
      for (TaskGraph.Edge edge : graph.edges()) {
        int[] first = places.get(edge.first());
        int[] second = places.get(edge.second());
        assertThat(first[0] < second[0] || (first[0] == second[0] && first[1] <= second[1]))
            .as("seed %s: %s before %s in %s", seed, edge.first(), edge.second(), steps)
            .isTrue();
      }
    }
  }

  /** In which statement each came, and in which pass of it; each is taken out once. */
  private static Map<Vertex, int[]> places(
      TaskGraph graph, List<Vertex> vertices, List<Step> steps, long seed) {
    Map<Vertex, int[]> places = new HashMap<>();
    List<Vertex> left = new ArrayList<>(graph.graph().order(Vertex.ORDER));
    assertThat(left).hasSameSizeAs(vertices);
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i) instanceof Step.AlterTable alter) {
        for (Alteration alteration : alter.alterations()) {
          Vertex vertex = take(left, graph, new Task.Alter(alter.table(), alteration), seed);
          places.put(vertex, new int[] {i, pass(alteration)});
        }
      } else if (steps.get(i) instanceof Step.Fill fill) {
        for (Step.Assignment assignment : fill.assignments()) {
          Task task = new Task.Fill(fill.table(), assignment, fill.whereNull());
          places.put(take(left, graph, task, seed), new int[] {i, i});
        }
      } else {
        places.put(take(left, graph, new Task.Statements(steps.get(i)), seed), new int[] {i, 0});
      }
    }
    assertThat(left).as("seed %s", seed).isEmpty();
    return places;
  }

  private static Vertex take(List<Vertex> left, TaskGraph graph, Task task, long seed) {
    for (Vertex vertex : left) {
      if (graph.op(vertex).equals(task)) {
        left.remove(vertex);
        return vertex;
      }
    }
    throw new AssertionError("seed " + seed + ": nobody asked for " + task);
  }

  private static int pass(Alteration alteration) {
    for (int pass = 0; pass < PASSES.size(); pass++) {
      if (PASSES.get(pass).contains(alteration)) {
        return pass;
      }
    }
    throw new AssertionError(alteration);
  }
}
