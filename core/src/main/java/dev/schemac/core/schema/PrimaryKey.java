package dev.schemac.core.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table's primary key.
 *
 * @param name the constraint's name
 * @param columns its columns, in the order of the index
 */
public record PrimaryKey(String name, List<String> columns) implements Constraint.Key {

  /** Copies the list. */
  public PrimaryKey {
    columns = List.copyOf(columns);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PrimaryKey that
        && name.equals(that.name)
        && columns.equals(that.columns);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
