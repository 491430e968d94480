package dev.schemac.processor.report;

import dev.schemac.processor.model.FindingId;
import java.util.List;

/**
 * A finding at its place in the source.
 *
 * @param id what it is
 * @param place where it is
 * @param arguments what the message's words are filled with, in order
 */
public record Diagnostic(FindingId id, Place place, List<String> arguments) {

  /** Copies the list. */
  public Diagnostic {
    arguments = List.copyOf(arguments);
  }
}
