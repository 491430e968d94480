package dev.schemac.core.plan.online;

import static dev.schemac.core.plan.statement.Phase.EXPAND;

import dev.schemac.core.plan.graph.Graph;
import dev.schemac.core.plan.graph.StatementAssembler;
import dev.schemac.core.plan.graph.TaskGraph;
import dev.schemac.core.plan.graph.Vertex;
import dev.schemac.core.plan.input.CurrentNames;
import dev.schemac.core.plan.input.PlanInput;
import dev.schemac.core.plan.object.Context;
import dev.schemac.core.plan.statement.Phase;
import dev.schemac.core.plan.statement.Plan;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.text.LockTimeouts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cuts the work into phases, so that tables with rows stay readable and writable while a migration
 * runs. Each vertex takes its form by the phase that the vertices before it leave: what can wait
 * for no lock is done outside a transaction, what must is done in one, as early as the graph
 * allows.
 *
 * <p>What is done in a transaction is one file, also where changes of several tables have nothing
 * to do with one another. A file for each table would hold each lock for a shorter time, but there
 * would be states between them that neither the old code nor the new one was written for, and more
 * files to run and to undo. How long others wait is bounded without that: the busiest table is
 * locked first, all others together under a time-out of their own.
 */
public final class OnlinePlanner {

  private final Context context;
  private final PlanInput planInput;
  private final LateRenames lateRenames;
  private final PhaseSchedule schedule;

  /** Cuts the work of a context. */
  public OnlinePlanner(Context context) {
    this.context = context;
    this.planInput = context.planInput();
    TaskGraph all = context.withNames();
    Graph<Vertex> graph = all.graph();
    LateRenames renames = new LateRenames(context, true);
    Set<Vertex> changes = LateChanges.of(context, all, graph, renames);
    if (!changes.containsAll(renames.changesToWaitFor())) {
      // The change of a renamed column is needed early, and with it its new name.
      renames = new LateRenames(context, false);
      changes = LateChanges.of(context, all, graph, renames);
    }
    this.lateRenames = renames;
    this.schedule = cut(all, graph, changes);
  }

  /**
   * What must run in a transaction and waits for what only the last file does, outside of one: no
   * file is left for it, and there is no plan.
   */
  public Set<Vertex> unplaced() {
    return schedule.unplaced();
  }

  /**
   * The plan.
   *
   * @param labels what must be there before the first transaction
   */
  public Plan plan(List<Step> labels) {
    List<Plan.Script> scripts = new ArrayList<>();
    if (!labels.isEmpty()) {
      // No timeouts: a new label locks no table that anyone waits for.
      scripts.add(new Plan.Script(Phase.LABELS, labels));
    }
    CurrentNames names = new CurrentNames(planInput.renames());
    for (Phase phase : schedule.phases()) {
      List<Step> steps = StatementAssembler.assemble(schedule.of(phase), planInput.target(), names);
      if (!phase.isTransactional()) {
        steps = SharedScans.of(Batches.of(planInput, phase, steps));
      }
      if (phase.compareTo(Phase.SWITCH) < 0 && !lateRenames.isEmpty()) {
        steps = StatementsUntilSwitch.of(lateRenames.names(), steps);
      }
      if (!steps.isEmpty()) {
        boolean live = !phase.isTransactional() || schedule.touchesRows(phase);
        LockTimeouts timeouts = live ? planInput.options().timeouts() : null;
        scripts.add(new Plan.Script(phase, steps, timeouts));
      }
    }
    return new Plan(scripts);
  }

  private PhaseSchedule cut(TaskGraph all, Graph<Vertex> graph, Set<Vertex> changes) {
    TaskGraph content = context.taskGraph();
    Graph<Vertex> contentGraph = content.graph();
    List<Vertex> order = graph.order(Vertex.ORDER);
    PhaseSchedule schedule = new PhaseSchedule(planInput, all);
    PhaseAssigner assigner = new PhaseAssigner(context, all, schedule, lateRenames);
    assigner.waitForSwitch(changes);
    Set<Vertex> early =
        EarlyDrops.of(
            graph,
            order,
            context.tableObjects(),
            assigner.swaps(),
            vertex -> changes.contains(vertex) || lateRenames.contains(vertex));
    Set<Vertex> hindrances = EarlyDrops.ofHindrances(context.tableObjects(), planInput);
    if (!hindrances.isEmpty()
        && !NewCodeStart.isBehindSwitch(context, lateRenames, changes, early)) {
      early.addAll(hindrances);
    }
    assigner.dropEarly(early);
    assigner.dropByTheSwitch(hindrances);
    Map<Vertex, Phase> byContent = new HashMap<>();
    Map<Vertex, Phase> byAll = new HashMap<>();
    for (Vertex vertex : order) {
      Phase least = byAll.getOrDefault(vertex, EXPAND);
      Phase done = assigner.place(vertex, byContent.getOrDefault(vertex, EXPAND), least);
      boolean late =
          lateRenames.contains(vertex) || (changes.contains(vertex) && LateTypes.isMade(vertex));
      delay(byAll, graph.followers(vertex), done, late);
      delay(byContent, contentGraph.followers(vertex), done, late);
    }
    assigner.end();
    schedule.connect();
    return schedule;
  }

  /**
   * Lets vertices come in this phase or later.
   *
   * @param late whether they follow a rename that waits for the switch, or a type that is made anew
   *     there: what is done to the table or with the type need not wait for it, since it is done
   *     under the old name or has nothing to do with the type
   */
  private static void delay(
      Map<Vertex, Phase> phases, Collection<Vertex> vertices, Phase earliest, boolean late) {
    for (Vertex vertex : vertices) {
      if (late && LateRenames.isNamesBarrier(vertex)) {
        continue;
      }
      phases.put(vertex, Phase.later(phases.getOrDefault(vertex, earliest), earliest));
    }
  }
}
