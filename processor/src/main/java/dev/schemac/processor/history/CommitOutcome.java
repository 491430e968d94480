package dev.schemac.processor.history;

import dev.schemac.processor.model.Finding;
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
