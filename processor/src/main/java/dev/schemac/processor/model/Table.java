package dev.schemac.processor.model;

import java.util.ArrayList;
import java.util.Comparator;
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
    constraints = sorted(constraints, Comparator.comparing(Constraint::name));
    indexes = sorted(indexes, Comparator.comparing(Index::name));
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
    return constraints.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
    List<T> copy = new ArrayList<>(list);
    copy.sort(order);
    return List.copyOf(copy);
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
