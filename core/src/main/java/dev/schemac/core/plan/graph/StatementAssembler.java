package dev.schemac.core.plan.graph;

import dev.schemac.core.plan.input.CurrentNames;
import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes statements of ordered work. Actions on one table become one {@code ALTER TABLE} wherever
 * nothing they depend on stands between them and PostgreSQL carries them out in the right order;
 * values of one table become one {@code UPDATE}.
 */
public final class StatementAssembler {

  /** A statement that may still grow. */
  private sealed interface Slot {
    /** The statements, when no more is to come. */
    List<Step> steps(Schema target, CurrentNames names);
  }

  private record AlterSlot(QualifiedName table, List<Alteration> alterations) implements Slot {
    @Override
    public List<Step> steps(Schema target, CurrentNames names) {
      alterations.sort(new AlterationOrder(target.tables().get(table), alterations));
      return List.of(new Step.AlterTable(names.of(table), alterations));
    }
  }

  private record FillSlot(
      QualifiedName table, List<Step.Assignment> assignments, @Nullable String whereNull)
      implements Slot {
    @Override
    public List<Step> steps(Schema target, CurrentNames names) {
      return List.of(new Step.Fill(names.of(table), assignments, whereNull));
    }
  }

  /** Values for the same rows of a table can go into one statement. */
  private record FillKey(QualifiedName table, @Nullable String whereNull) {}

  private record RunSlot(Task.Run run) implements Slot {
    @Override
    public List<Step> steps(Schema target, CurrentNames names) {
      List<Step> steps = run.steps(names);
      run.note(names);
      return steps;
    }
  }

  /** Where a vertex came to stand: in which statement, and in which pass of it. */
  private record Position(int slot, int pass) {
    static final Position START = new Position(-1, 0);

    boolean isBefore(Position other) {
      return slot < other.slot || (slot == other.slot && pass < other.pass);
    }
  }

  private final TaskGraph taskGraph;
  private final Map<Vertex, Position> earliest = new HashMap<>();
  private final Map<QualifiedName, Integer> lastAlter = new HashMap<>();
  private final Map<FillKey, Integer> lastFill = new HashMap<>();
  private final List<Slot> slots = new ArrayList<>();

  private StatementAssembler(TaskGraph taskGraph) {
    this.taskGraph = taskGraph;
  }

  /**
   * The statements.
   *
   * @param names the names of renamed things before the first statement; afterwards those behind
   *     the last
   */
  public static List<Step> assemble(TaskGraph taskGraph, Schema target, CurrentNames names) {
    StatementAssembler statementAssembler = new StatementAssembler(taskGraph);
    Graph<Vertex> graph = taskGraph.graph();
    for (Vertex vertex : graph.order(Vertex.ORDER)) {
      Position position = statementAssembler.place(vertex);
      for (Vertex follower : graph.followers(vertex)) {
        statementAssembler.behind(position, follower);
      }
    }
    List<Step> steps = new ArrayList<>();
    for (Slot slot : statementAssembler.slots) {
      steps.addAll(slot.steps(target, names));
    }
    return steps;
  }

  private void behind(Position position, Vertex follower) {
    Position known = earliest.get(follower);
    if (known == null || known.isBefore(position)) {
      earliest.put(follower, position);
    }
  }

  private Position place(Vertex vertex) {
    Position after = earliest.getOrDefault(vertex, Position.START);
    return taskGraph.op(vertex).accept(new Placement(after));
  }

  /** Gives tasks their place behind a position. */
  private final class Placement implements Task.Visitor<Position> {

    private final Position after;

    Placement(Position after) {
      this.after = after;
    }

    @Override
    public Position visit(Task.Barrier barrier) {
      return barrier.apart() ? new Position(after.slot, Integer.MAX_VALUE) : after;
    }

    @Override
    public Position visit(Task.Alter alter) {
      return place(alter, after);
    }

    @Override
    public Position visit(Task.Fill fill) {
      return place(fill, after);
    }

    @Override
    public Position visit(Task.Run run) {
      slots.add(new RunSlot(run));
      return new Position(slots.size() - 1, 0);
    }
  }

  private Position place(Task.Alter op, Position after) {
    int pass = AlterTablePasses.of(op.alteration());
    int last = lastAlter.getOrDefault(op.table(), -1);
    boolean fits = last > after.slot || (last >= 0 && last == after.slot && after.pass <= pass);
    if (fits && slots.get(last) instanceof AlterSlot slot) {
      slot.alterations.add(op.alteration());
      return new Position(last, pass);
    }
    slots.add(new AlterSlot(op.table(), new ArrayList<>(List.of(op.alteration()))));
    lastAlter.put(op.table(), slots.size() - 1);
    return new Position(slots.size() - 1, pass);
  }

  private Position place(Task.Fill op, Position after) {
    FillKey key = new FillKey(op.table(), op.whereNull());
    int last = lastFill.getOrDefault(key, -1);
    if (last > after.slot && slots.get(last) instanceof FillSlot slot) {
      slot.assignments.add(op.assignment());
      return new Position(last, 0);
    }
    slots.add(new FillSlot(op.table(), new ArrayList<>(List.of(op.assignment())), op.whereNull()));
    lastFill.put(key, slots.size() - 1);
    return new Position(slots.size() - 1, 0);
  }
}
