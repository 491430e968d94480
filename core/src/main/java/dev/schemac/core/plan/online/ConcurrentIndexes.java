package dev.schemac.core.plan.online;

import static dev.schemac.core.plan.statement.Phase.EXPAND;
import static dev.schemac.core.plan.statement.Phase.FILL;
import static dev.schemac.core.plan.statement.Phase.SETTLE;
import static dev.schemac.core.plan.statement.Phase.SWITCH;

import dev.schemac.core.plan.graph.Action;
import dev.schemac.core.plan.graph.RenameTask;
import dev.schemac.core.plan.graph.Task;
import dev.schemac.core.plan.graph.Vertex;
import dev.schemac.core.plan.statement.ObjectName;
import dev.schemac.core.plan.statement.Phase;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.Index;
import dev.schemac.core.text.QualifiedName;
import java.util.List;

/**
 * How indexes come to tables with rows and go from them. A build that failed leaves an invalid
 * index, which the next run drops first. An index that is replaced serves until its successor is
 * ready: that one is built under a name of its own. So is one that becomes a constraint, which
 * could not be dropped any more.
 */
final class ConcurrentIndexes {

  private final PhaseSchedule schedule;
  private final OnlineNames names;

  ConcurrentIndexes(PhaseSchedule schedule, OnlineNames names) {
    this.schedule = schedule;
    this.names = names;
  }

  /**
   * An index that comes.
   *
   * @param takesOver whether the old index of its name goes in a transaction of the first phase
   */
  Phase create(Vertex vertex, Index index, Phase content, Phase least, boolean takesOver) {
    QualifiedName table = vertex.object();
    if (takesOver && least == EXPAND) {
      schedule.add(vertex, EXPAND, vertex, new Task.Statements(new Step.CreateIndex(table, index)));
      return EXPAND;
    }
    if (least.compareTo(FILL) <= 0) {
      schedule.add(vertex, FILL, building(vertex, index), building(table, index));
      analyze(vertex, index, FILL);
      return FILL;
    }
    if (content.compareTo(FILL) <= 0 && least.compareTo(SETTLE) < 0) {
      String build = build(vertex, index);
      Phase phase = Phase.later(least, SWITCH);
      schedule.add(
          vertex,
          phase,
          vertex,
          new Task.Statements(new Step.RenameIndex(table, build, index.name())));
      return phase;
    }
    schedule.add(vertex, SETTLE, building(vertex, index), building(table, index));
    analyze(vertex, index, SETTLE);
    return SETTLE;
  }

  /** Collects statistics of the expressions of an index, in the file that builds it. */
  private void analyze(Vertex origin, Index index, Phase phase) {
    Vertex analyze = Vertex.of(Action.ANALYZE_EXPRESSIONS, origin.object());
    if (!index.expressions().isEmpty() && !schedule.has(phase, analyze)) {
      Step step = new Step.Analyze(origin.object(), List.of());
      schedule.add(origin, phase, analyze, new Task.Statements(step));
    }
  }

  private static Vertex building(Vertex vertex, Index index) {
    Action action = index.unique() ? Action.BUILD_UNIQUE_INDEX : Action.BUILD_INDEX;
    return new Vertex(action, vertex.object(), vertex.part());
  }

  /**
   * Builds an index while everybody works on.
   *
   * @return the name that it has until then
   */
  String build(Vertex origin, Index index) {
    String name = names.ofBuild(origin.object(), index.name());
    schedule.add(
        origin, FILL, building(origin, index), building(origin.object(), index.named(name)));
    analyze(origin, index, FILL);
    return name;
  }

  private static Task building(QualifiedName table, Index index) {
    return new Task.Statements(
        List.of(
            new Step.DropIndex(table, index.name(), true),
            new Step.CreateIndex(table, index, true)));
  }

  /**
   * An index that goes.
   *
   * @param wanted whether another one takes its name
   */
  Phase drop(Vertex vertex, Phase least, boolean wanted) {
    QualifiedName table = vertex.object();
    String name = vertex.part();
    String last = name;
    Phase phase = SETTLE;
    if (wanted) {
      last = ObjectName.former(name);
      phase = schedule.inTransaction(vertex, Phase.later(least, SWITCH));
      schedule.add(
          vertex, phase, vertex, new RenameTask.OfPart(RenameTask.Part.INDEX, table, name, last));
    }
    Vertex drop = new Vertex(Action.DROP_INDEX_AT_LAST, table, name);
    schedule.add(vertex, SETTLE, drop, new Task.DropIndex(table, last, true));
    return phase;
  }
}
