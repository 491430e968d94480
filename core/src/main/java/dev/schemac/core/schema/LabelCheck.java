package dev.schemac.core.schema;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The check constraint of a text column, or of an array of text, that holds the labels of a Java
 * enum.
 *
 * @param name the constraint's name
 * @param column the column
 * @param labels the allowed values, sorted: the order of the constants is no part of the schema
 */
public record LabelCheck(String name, String column, List<String> labels) implements Constraint {

  /** Copies and sorts. */
  public LabelCheck {
    List<String> sorted = new ArrayList<>(labels);
    sorted.sort(null);
    labels = List.copyOf(sorted);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LabelCheck that
        && name.equals(that.name)
        && column.equals(that.column)
        && labels.equals(that.labels);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
