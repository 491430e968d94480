package dev.schemac.core.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unique constraint.
 *
 * @param name the constraint's name
 * @param columns its columns, in the order of the index
 * @param nullsNotDistinct whether two rows with NULL count as equal
 * @param deferral when it is checked
 */
public record Unique(String name, List<String> columns, boolean nullsNotDistinct, Deferral deferral)
    implements Constraint.Key {

  /** Copies the list. */
  public Unique {
    columns = List.copyOf(columns);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Unique that
        && name.equals(that.name)
        && columns.equals(that.columns)
        && nullsNotDistinct == that.nullsNotDistinct
        && deferral == that.deferral;
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
