package dev.schemac.processor.report;

import dev.schemac.core.finding.FindingId;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Diagnostic that
        && id == that.id
        && place.equals(that.place)
        && arguments.equals(that.arguments);
  }

  @Override
  public int hashCode() {
    return 31 * place.hashCode() + arguments.hashCode();
  }
}
