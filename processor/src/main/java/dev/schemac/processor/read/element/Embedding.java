package dev.schemac.processor.read.element;

import dev.schemac.processor.report.Place;
import java.util.List;

/**
 * One {@code @Embedded} field.
 *
 * @param prefix what it puts before the names of its type's columns
 * @param formerPrefixes what it put there before, newest first
 * @param field the field
 */
public record Embedding(String prefix, List<FormerName> formerPrefixes, Place field) {

  /** Copies the list. */
  public Embedding {
    formerPrefixes = List.copyOf(formerPrefixes);
  }
}
