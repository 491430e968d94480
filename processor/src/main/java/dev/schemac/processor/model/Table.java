package dev.schemac.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param name its name
 * @param columns its columns in the order of {@code CREATE TABLE}; the order is no part of the
 *     schema
 * @param primaryKey its primary key, if it has one
 * @param constraints its other constraints, sorted by name
 * @param indexes its indexes that no constraint owns, sorted by name
 * @param comment its comment, if any
 */
public record Table(
    QualifiedName name,
    List<Column> columns,
    @Nullable PrimaryKey primaryKey,
    List<Constraint> constraints,
    List<Index> indexes,
    @Nullable String comment) {

  /** Copies and sorts. */
  public Table {
    columns = List.copyOf(columns);
    constraints = Named.sorted(constraints);
    indexes = Named.sorted(indexes);
  }

  /** The column of that name, or null. */
  public @Nullable Column column(String columnName) {
    for (Column column : columns) {
      if (column.name().equals(columnName)) {
        return column;
      }
    }
    return null;
  }

  /** The constraints of one kind, sorted by name. */
  public <T extends Constraint> List<T> constraints(Class<T> kind) {
    List<T> found = new ArrayList<>();
    for (Constraint constraint : constraints) {
      if (kind.isInstance(constraint)) {
        found.add(kind.cast(constraint));
      }
    }
    return found;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Table that
        && name.equals(that.name)
        && columns.equals(that.columns)
        && Objects.equals(primaryKey, that.primaryKey)
        && constraints.equals(that.constraints)
        && indexes.equals(that.indexes)
        && Objects.equals(comment, that.comment);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
