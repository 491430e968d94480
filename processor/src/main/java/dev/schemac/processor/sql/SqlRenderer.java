package dev.schemac.processor.sql;

import dev.schemac.processor.plan.Plan;
import java.util.List;

/** Prints plans. */
public final class SqlRenderer {

  private SqlRenderer() {}

  /** The files of a plan in the order they run, a blank line between their statements. */
  public static List<RenderedScript> render(Plan plan) {
    return plan.parts().stream().map(SqlRenderer::render).toList();
  }

  private static RenderedScript render(Plan.Part part) {
    List<String> statements = part.steps().stream().map(StepWriter::statement).toList();
    return new RenderedScript(
        part.phase(), part.phase().isTransactional(), String.join("\n", statements));
  }
}
