package dev.schemac.core.plan;

import dev.schemac.core.finding.Finding;
import dev.schemac.core.plan.statement.Plan;
import java.util.List;

/**
 * A plan, or why there is none.
 *
 * @param plan the steps; none where something was found
 * @param findings errors: what no file of the migration can hold
 */
public record PlanResult(Plan plan, List<Finding> findings) {

  /** Copies the list. */
  public PlanResult {
    findings = List.copyOf(findings);
  }
}
