package dev.schemac.core.plan.online;

import dev.schemac.core.plan.input.LiveTable;
import dev.schemac.core.plan.input.PlanInput;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.PrimaryKey;
import java.util.ArrayList;
import java.util.List;

/** Cuts updates outside a transaction into batches, by the primary key that the rows have then. */
final class Batches {

  /** How many rows a batch has: so few that it holds its row locks for a moment only. */
  private static final int SIZE = 10_000;

  private Batches() {}

  static List<Step> of(PlanInput planInput, List<Step> steps) {
    List<Step> out = new ArrayList<>();
    for (Step step : steps) {
      if (step instanceof Step.Update update) {
        out.addAll(batches(planInput, update));
      } else {
        out.add(step);
      }
    }
    return out;
  }

  private static List<Step> batches(PlanInput planInput, Step.Update update) {
    LiveTable table = planInput.live().get(update.table());
    List<String> key = table == null ? List.of() : key(table);
    if (!key.isEmpty()) {
      return List.of(new Step.InBatches(update, key, SIZE));
    }
    return update instanceof Step.Fill fill ? oneByOne(fill) : List.of(update);
  }

  private static List<String> key(LiveTable table) {
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

  /** Nothing tells the rows apart: one statement for each column. */
  private static List<Step> oneByOne(Step.Fill fill) {
    List<Step> steps = new ArrayList<>();
    for (Step.Assignment assignment : fill.assignments()) {
      steps.add(new Step.Fill(fill.table(), List.of(assignment), assignment.column()));
    }
    return steps;
  }
}
