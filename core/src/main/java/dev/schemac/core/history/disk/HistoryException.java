package dev.schemac.core.history.disk;

import dev.schemac.core.finding.Finding;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.finding.Message;
import java.io.Serial;
import java.util.List;

/** What is wrong with the migrations folder; nothing is written. */
public final class HistoryException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  /** Not kept over serialization, which nobody does to it. */
  private final transient List<Finding> findings;

  public HistoryException(List<Finding> findings) {
    super(findings.toString());
    this.findings = List.copyOf(findings);
  }

  public static HistoryException of(FindingId id, String... arguments) {
    return new HistoryException(List.of(Finding.of(id, arguments)));
  }

  public static HistoryException of(Message message) {
    return new HistoryException(List.of(Finding.of(message)));
  }

  /** All that is wrong, at least one thing. */
  public List<Finding> findings() {
    return findings;
  }
}
