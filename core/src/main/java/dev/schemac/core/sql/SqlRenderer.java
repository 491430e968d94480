package dev.schemac.core.sql;

import dev.schemac.core.hazard.Hazard;
import dev.schemac.core.hazard.MigrationHazards;
import dev.schemac.core.hazard.ScriptHazards;
import dev.schemac.core.plan.statement.Plan;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Prints plans. */
public final class SqlRenderer {

  private SqlRenderer() {}

  /**
   * The files of a plan in the order they run, a blank line between their statements, and above
   * each what a reviewer has to know of it.
   *
   * @param plan the plan
   * @param hazards what its files risk
   * @param numbers what the names of the files begin with, in order, by which headers name them
   */
  public static List<RenderedScript> render(
      Plan plan, MigrationHazards hazards, List<String> numbers) {
    MigrationHeader header =
        hazards.concernLive() ? new MigrationHeader(plan, hazards, numbers) : null;
    List<RenderedScript> scripts = new ArrayList<>();
    Set<QualifiedName> analyzed = new HashSet<>();
    for (Plan.Script script : plan.scripts()) {
      for (Step step : script.steps()) {
        if (step instanceof Step.Analyze analyze) {
          analyzed.add(analyze.table());
        }
      }
    }
    for (int i = 0; i < plan.scripts().size(); i++) {
      List<String> lines = header == null ? List.of() : header.lines(i);
      scripts.add(render(plan.scripts().get(i), hazards.scripts().get(i), analyzed, lines));
    }
    return scripts;
  }

  private static List<Hazard> lasting(List<Hazard> hazards, Set<QualifiedName> analyzed) {
    List<Hazard> lasting = new ArrayList<>();
    for (Hazard hazard : hazards) {
      if (!isMadeUpFor(hazard, analyzed)) {
        lasting.add(hazard);
      }
    }
    return lasting;
  }

  /** The plan itself shows that statistics were lost where it collects them again. */
  private static boolean isMadeUpFor(Hazard hazard, Set<QualifiedName> analyzed) {
    return hazard instanceof Hazard.LosesStatistics lost && analyzed.contains(lost.table());
  }

  private static RenderedScript render(
      Plan.Script script, ScriptHazards hazards, Set<QualifiedName> analyzed, List<String> header) {
    SessionSettings settings = new SessionSettings(script, hazards);
    StringBuilder body = new StringBuilder(settings.start());
    Step before = null;
    for (int i = 0; i < script.steps().size(); i++) {
      Step step = script.steps().get(i);
      List<String> comment = HazardSentences.lines(lasting(hazards.ofSteps().get(i), analyzed));
      if (before != null && !(comment.isEmpty() && belongsTo(before, step))) {
        body.append('\n');
      }
      body.append(settings.before(i));
      String preparation = SessionTimeZone.before(step);
      if (!preparation.isEmpty()) {
        body.append(preparation).append('\n');
      }
      for (String line : comment) {
        body.append(line).append('\n');
      }
      body.append(StepWriter.statement(step));
      before = step;
    }
    body.append(settings.end());
    return new RenderedScript(
        script.phase(), script.phase().isTransactional(), header, body.toString());
  }

  /** Whether a statement is there for the next one only, so that no blank line parts them. */
  private static boolean belongsTo(Step step, Step next) {
    return step instanceof Step.DropIndex drop
        && next instanceof Step.CreateIndex create
        && drop.index().equals(create.index().name());
  }
}
