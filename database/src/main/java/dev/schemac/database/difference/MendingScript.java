package dev.schemac.database.difference;

import dev.schemac.core.diff.Diff;
import dev.schemac.core.diff.DiffOptions;
import dev.schemac.core.diff.DiffResult;
import dev.schemac.core.finding.Finding;
import dev.schemac.core.hazard.Hazards;
import dev.schemac.core.hazard.MigrationHazards;
import dev.schemac.core.plan.PlanResult;
import dev.schemac.core.plan.Planner;
import dev.schemac.core.plan.input.PlanOptions;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.sql.RenderedScript;
import dev.schemac.core.sql.SqlRenderer;
import dev.schemac.core.text.PostgresVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * SQL that takes a database from one schema to another while it is in use. Data that is in the way
 * is lost: whoever runs it has read it.
 *
 * @param scripts the scripts in the order in which they run; none where there is nothing to do
 * @param open what only a person can say or do, a sentence each: what rows get, and what no script
 *     of these changes
 */
public record MendingScript(List<Part> scripts, List<String> open) {

  /**
   * One script.
   *
   * @param transactional whether it runs in one transaction
   * @param sql its statements; ends in a line feed
   */
  public record Part(boolean transactional, String sql) {}

  private static final String LOCK_TIMEOUT = "3s";

  /** Copies the lists. */
  public MendingScript {
    scripts = List.copyOf(scripts);
    open = List.copyOf(open);
  }

  /**
   * The scripts from one schema to another.
   *
   * @param version the server's version
   * @param others sentences of what no script can do
   */
  public static MendingScript between(
      Schema from, Schema to, PostgresVersion version, List<String> others) {
    List<String> open = new ArrayList<>();
    DiffResult diff = Diff.between(from, to, Set.of(), Set.of(), new DiffOptions(true, true));
    addErrors(open, diff.findings());
    PlanResult planned =
        Planner.plan(from, to, diff.changes(), new PlanOptions(true, version, LOCK_TIMEOUT));
    addErrors(open, planned.findings());
    open.addAll(others);
    MigrationHazards hazards = new Hazards(from, to, version).of(planned.plan());
    List<String> numbers = new ArrayList<>();
    for (int i = 1; i <= planned.plan().scripts().size(); i++) {
      numbers.add("script " + i);
    }
    List<Part> parts = new ArrayList<>();
    for (RenderedScript script : SqlRenderer.render(planned.plan(), hazards, numbers)) {
      parts.add(new Part(script.transactional(), script.body()));
    }
    return new MendingScript(parts, open);
  }

  private static void addErrors(List<String> open, List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.id().isError()) {
        open.add(finding.message().words());
      }
    }
  }

  /** All of it as one text to read, each script behind a comment that says how to run it. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (String sentence : open) {
      text.append("-- To decide: ").append(sentence.replaceAll("\\R", "\n--   ")).append('\n');
    }
    for (Part part : scripts) {
      text.append(
          part.transactional()
              ? "-- Run in one transaction:\n"
              : "-- Run outside a transaction, each statement by itself:\n");
      text.append(part.sql());
    }
    return text.toString();
  }
}
