package dev.schemac.core.plan;

import dev.schemac.core.diff.Change;
import dev.schemac.core.plan.graph.StatementAssembler;
import dev.schemac.core.plan.graph.Vertex;
import dev.schemac.core.plan.input.CurrentNames;
import dev.schemac.core.plan.input.LiveTable;
import dev.schemac.core.plan.input.PlanInput;
import dev.schemac.core.plan.input.PlanOptions;
import dev.schemac.core.plan.object.ColumnPlanner;
import dev.schemac.core.plan.object.CommentPlanner;
import dev.schemac.core.plan.object.ConstraintPlanner;
import dev.schemac.core.plan.object.Context;
import dev.schemac.core.plan.object.NamespacePlanner;
import dev.schemac.core.plan.object.RenamePlanner;
import dev.schemac.core.plan.object.SequencePlanner;
import dev.schemac.core.plan.object.TableDependencies;
import dev.schemac.core.plan.object.TablePlanner;
import dev.schemac.core.plan.object.TypePlanner;
import dev.schemac.core.plan.online.OnlinePlanner;
import dev.schemac.core.plan.statement.Phase;
import dev.schemac.core.plan.statement.Plan;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts changes in order. */
public final class Planner {

  private Planner() {}

  /**
   * The steps that take a database from one schema to another.
   *
   * @param base the schema that is there
   * @param target the schema that is wanted
   * @param changes what differs, as {@code diff} found it
   * @param options what the plan may assume
   */
  public static PlanResult plan(
      Schema base, Schema target, List<Change> changes, PlanOptions options) {
    PlanInput planInput = new PlanInput(base, target, changes, options);
    Context context = Context.of(planInput);
    NamespacePlanner.plan(context);
    new RenamePlanner(context).plan();
    List<Step> early = new ArrayList<>();
    // What others need comes last: it waits for what they do, as it is planned by then.
    for (int i = ObjectKind.ALL.size() - 1; i >= 0; i--) {
      early.addAll(plan(ObjectKind.ALL.get(i), context));
    }
    TableDependencies.add(context);
    return options.online() ? inPhases(context, early) : inOneTransaction(context, early);
  }

  /** Plans the objects of a kind, and gives the steps that must run before the transaction. */
  private static List<Step> plan(ObjectKind kind, Context context) {
    return switch (kind) {
      case ENUM_TYPE -> new TypePlanner(context).plan();
      case SEQUENCE -> {
        new SequencePlanner(context).plan();
        yield List.of();
      }
      case TABLE -> {
        planTables(context);
        yield List.of();
      }
      // No statement is ever about a table of another build.
      case EXTERNAL_TABLE -> List.of();
    };
  }

  private static void planTables(Context context) {
    new TablePlanner(context).plan();
    for (LiveTable table : context.planInput().live().values()) {
      new ColumnPlanner(context, table).plan();
      new ConstraintPlanner(context, table).plan();
      CommentPlanner.plan(context, table);
    }
  }

  private static PlanResult inPhases(Context context, List<Step> labels) {
    OnlinePlanner online = new OnlinePlanner(context);
    Set<Vertex> unplaced = online.unplaced();
    return unplaced.isEmpty()
        ? new PlanResult(online.plan(labels), List.of())
        : new PlanResult(new Plan(List.of()), UnplacedVertices.findings(unplaced));
  }

  private static PlanResult inOneTransaction(Context context, List<Step> labels) {
    PlanInput planInput = context.planInput();
    CurrentNames names = new CurrentNames(planInput.renames());
    List<Step> steps = StatementAssembler.assemble(context.withNames(), planInput.target(), names);
    List<Plan.Script> scripts = new ArrayList<>();
    add(scripts, Phase.LABELS, labels);
    add(scripts, Phase.EXPAND, steps);
    return new PlanResult(new Plan(scripts), List.of());
  }

  private static void add(List<Plan.Script> scripts, Phase phase, List<Step> steps) {
    if (!steps.isEmpty()) {
      scripts.add(new Plan.Script(phase, steps));
    }
  }
}
