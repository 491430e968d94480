package dev.schemac.core.diff;

import dev.schemac.core.finding.Finding;
import dev.schemac.core.intent.Intent;
import java.util.List;

/**
 * What a comparison gives.
 *
 * @param changes the changes, in an order that depends on the two schemas alone
 * @param findings what a person must say first, or should know
 * @param carriedOut the intents that these changes carry out, or that need nothing because they are
 *     about a thing that these changes create
 */
public record DiffResult(List<Change> changes, List<Finding> findings, List<Intent> carriedOut) {

  /** Copies the lists. */
  public DiffResult {
    changes = List.copyOf(changes);
    findings = List.copyOf(findings);
    carriedOut = List.copyOf(carriedOut);
  }
}
