package dev.schemac.processor.report;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.finding.Message;
import dev.schemac.core.finding.TemplateMessage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the diagnostics of one compile, each once, in the order they were found. */
public final class Problems {

  private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();

  /** Adds a diagnostic. */
  public void add(FindingId id, Place place, String... arguments) {
    add(place, TemplateMessage.of(id, arguments));
  }

  /** Adds a diagnostic. */
  public void add(Place place, Message message) {
    diagnostics.add(new Diagnostic(place, message));
  }

  /** Whether one of them is an error. */
  public boolean hasErrors() {
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.id().isError()) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of them is an error with another id than these. */
  public boolean hasErrorsBeside(Set<FindingId> ids) {
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.id().isError() && !ids.contains(diagnostic.id())) {
        return true;
      }
    }
    return false;
  }

  /** All that was found so far. */
  public List<Diagnostic> all() {
    return new ArrayList<>(diagnostics);
  }
}
