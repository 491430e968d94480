package dev.schemac.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A native enum type.
 *
 * @param name its name
 * @param labels its labels in sort order
 * @param comment its comment, if any
 */
public record EnumType(QualifiedName name, List<String> labels, @Nullable String comment) {

  /** Copies the list. */
  public EnumType {
    labels = List.copyOf(labels);
  }
}
