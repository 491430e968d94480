package dev.schemac.processor.report;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.finding.Message;
import org.jspecify.annotations.Nullable;

/**
 * A message at its place in the source.
 *
 * @param place where it is
 * @param message what it says
 */
public record Diagnostic(Place place, Message message) {

  /** What it is. */
  public FindingId id() {
    return message.id();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Diagnostic that
        && id() == that.id()
        && place.equals(that.place)
        && message.equals(that.message);
  }

  /**
   * Takes only the id of the message: the JVM generates the hash code of a record when it is first
   * asked for, which would cost each compile more than a rare comparison.
   */
  @Override
  public int hashCode() {
    return 31 * place.hashCode() + id().hashCode();
  }
}
