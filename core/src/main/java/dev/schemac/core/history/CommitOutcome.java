package dev.schemac.core.history;

import dev.schemac.core.finding.Finding;
import java.util.List;

/**
 * What a commit did.
 *
 * @param findings news for the person who compiles
 */
public record CommitOutcome(List<Finding> findings) {

  /** Copies the list. */
  public CommitOutcome {
    findings = List.copyOf(findings);
  }
}
