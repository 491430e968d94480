package dev.schemac.processor.sql;

import dev.schemac.processor.plan.Hazard;
import dev.schemac.processor.plan.Hazards;
import dev.schemac.processor.plan.Plan;
import dev.schemac.processor.plan.Step;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Prints plans. */
public final class SqlRenderer {

  private SqlRenderer() {}

  /**
   * The files of a plan in the order they run, a blank line between their statements, and above
   * each what a reviewer has to know of it.
   *
   * @param plan the plan
   * @param hazards what its steps risk, not yet asked for any of them
   */
  public static List<RenderedScript> render(Plan plan, Hazards hazards) {
    List<RenderedScript> scripts = new ArrayList<>();
    for (Plan.Part part : plan.parts()) {
      scripts.add(render(part, hazards.of(part)));
    }
    return scripts;
  }

  private static RenderedScript render(Plan.Part part, List<List<Hazard>> hazards) {
    List<String> statements = new ArrayList<>();
    Iterator<List<Hazard>> ofStep = hazards.iterator();
    for (Step step : part.steps()) {
      StringBuilder text = new StringBuilder();
      HazardComment.lines(ofStep.next()).forEach(line -> text.append(line).append('\n'));
      statements.add(text + StepWriter.statement(step));
    }
    return new RenderedScript(
        part.phase(), part.phase().isTransactional(), String.join("\n", statements));
  }
}
