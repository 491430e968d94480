package dev.schemac.core.schema;

import dev.schemac.core.text.QualifiedName;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A native enum type.
 *
 * @param name its name
 * @param labels its labels in sort order
 * @param comment its comment, if any
 */
public record EnumType(QualifiedName name, List<String> labels, @Nullable String comment)
    implements SchemaObject {

  /** Copies the list. */
  public EnumType {
    labels = List.copyOf(labels);
  }

  @Override
  public ObjectKind kind() {
    return ObjectKind.ENUM_TYPE;
  }

  @Override
  public Set<QualifiedName> references() {
    return Set.of();
  }

  @Override
  public boolean usesType(QualifiedName type) {
    return false;
  }

  @Override
  public void addTo(SchemaHash hash) {
    hash.add(this);
  }

  @Override
  public <E extends Exception> void accept(Visitor<E> visitor) throws E {
    visitor.visit(this);
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
