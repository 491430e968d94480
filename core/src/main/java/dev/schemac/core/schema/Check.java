package dev.schemac.core.schema;

import dev.schemac.core.text.SqlText;
import org.jspecify.annotations.Nullable;

/**
 * A check constraint.
 *
 * @param name the constraint's name
 * @param condition what holds for each row
 */
public record Check(String name, SqlText condition) implements Constraint {
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Check that
        && name.equals(that.name)
        && condition.equals(that.condition);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
