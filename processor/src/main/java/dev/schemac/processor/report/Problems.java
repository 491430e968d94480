package dev.schemac.processor.report;

import dev.schemac.core.finding.Catalogue;
import dev.schemac.core.finding.FindingId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the diagnostics of one compile, each once, in the order they were found. */
public final class Problems {

  private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();

  /** Adds a diagnostic. */
  public void add(FindingId id, Place place, String... arguments) {
    add(id, place, List.of(arguments));
  }

  /** Adds a diagnostic. */
  public void add(FindingId id, Place place, List<String> arguments) {
    diagnostics.add(new Diagnostic(id, place, arguments));
  }

  /** Whether one of them is an error. */
  public boolean hasErrors() {
    for (Diagnostic diagnostic : diagnostics) {
      if (Catalogue.isError(diagnostic.id())) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of them is an error with another id than these. */
  public boolean hasErrorsBeside(Set<FindingId> ids) {
    for (Diagnostic diagnostic : diagnostics) {
      if (Catalogue.isError(diagnostic.id()) && !ids.contains(diagnostic.id())) {
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
