package dev.schemac.processor.sql;

import dev.schemac.processor.plan.Plan;
import dev.schemac.processor.plan.Step;
import java.util.List;

/** Prints plans. */
public final class SqlRenderer {

  private SqlRenderer() {}

  /** The files of a plan in the order they run, a blank line between their statements. */
  public static List<RenderedScript> render(Plan plan) {
    return plan.parts().stream().map(SqlRenderer::render).toList();
  }

  private static RenderedScript render(Plan.Part part) {
    StringBuilder body = new StringBuilder();
    Step before = null;
    for (Step step : part.steps()) {
      if (before != null && !belongsTo(before, step)) {
        body.append('\n');
      }
      body.append(StepWriter.statement(step));
      before = step;
    }
    return new RenderedScript(part.phase(), part.phase().isTransactional(), body.toString());
  }

  /** Whether a statement is there for the next one only, so that no blank line parts them. */
  private static boolean belongsTo(Step step, Step next) {
    boolean prepares =
        step instanceof Step.RequireTransaction && next instanceof Step.SetLockTimeout;
    boolean rebuilds =
        step instanceof Step.DropIndex drop
            && next instanceof Step.CreateIndex create
            && drop.index().equals(create.index().name());
    return prepares || rebuilds;
  }
}
