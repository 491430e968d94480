package dev.schemac.core.plan.online;

import dev.schemac.core.plan.graph.Task;
import dev.schemac.core.plan.input.LiveTable;
import dev.schemac.core.plan.input.PlanInput;
import dev.schemac.core.plan.statement.Phase;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.PrimaryKey;
import java.util.ArrayList;
import java.util.List;

/** Cuts updates outside a transaction into batches, by the primary key that the rows have then. */
final class Batches {

  private Batches() {}

  /** The steps of a file outside a transaction: its fills in batches. */
  static List<Step> of(PlanInput planInput, Phase phase, List<Step> steps) {
    List<Step> out = new ArrayList<>();
    for (Step step : steps) {
      out.add(step instanceof Step.Fill fill ? batches(planInput, phase, fill) : step);
    }
    return out;
  }

  /** A task that updates labels, in batches, behind the switch. */
  static Task of(PlanInput planInput, Task.Statements relabel) {
    List<Step> out = new ArrayList<>();
    for (Step step : relabel.steps()) {
      out.add(step instanceof Step.Update update ? batches(planInput, Phase.SETTLE, update) : step);
    }
    return new Task.Statements(out);
  }

  private static Step batches(PlanInput planInput, Phase phase, Step.Update update) {
    LiveTable table = planInput.liveNow(update.table());
    List<String> key = table == null ? List.of() : key(table, phase);
    return new Step.InBatches(update, key, planInput.options().batching());
  }

  private static List<String> key(LiveTable table, Phase phase) {
    if (phase == Phase.SETTLE) {
      PrimaryKey after = table.after().primaryKey();
      return after == null ? List.of() : after.columns();
    }
    PrimaryKey key = table.before().primaryKey();
    if (key == null) {
      return List.of();
    }
    List<String> columns = key.columns().stream().map(table::columnNow).toList();
    // Where another column has taken a name, the one of the key is gone already.
    boolean there =
        columns.stream()
            .allMatch(
                column ->
                    table.after().column(column) == null
                        || key.columns().contains(table.columnBefore(column)));
    return there ? columns : List.of();
  }
}
