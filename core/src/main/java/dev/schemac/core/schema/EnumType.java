package dev.schemac.core.schema;

import dev.schemac.core.text.QualifiedName;
import java.util.List;
import java.util.Objects;
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

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EnumType that
        && name.equals(that.name)
        && labels.equals(that.labels)
        && Objects.equals(comment, that.comment);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
