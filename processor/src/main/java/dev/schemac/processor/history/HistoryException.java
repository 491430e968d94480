package dev.schemac.processor.history;

import dev.schemac.processor.model.Finding;
import dev.schemac.processor.model.FindingId;
import java.io.Serial;
import java.util.List;

/** What is wrong with the migrations folder; nothing is written. */
public final class HistoryException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  /** Not kept over serialization, which nobody does to it. */
  private final transient List<Finding> findings;

  HistoryException(List<Finding> findings) {
    super(findings.toString());
    this.findings = List.copyOf(findings);
  }

  static HistoryException of(FindingId id, String... arguments) {
    return new HistoryException(List.of(Finding.of(id, arguments)));
  }

  /** All that is wrong, at least one thing. */
  public List<Finding> findings() {
    return findings;
  }
}
