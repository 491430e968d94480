package dev.schemac.core.hazard;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.Unique;
import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a key or a unique index makes sure of.
 *
 * @param name its name
 * @param columns its columns, and its expressions as they are written
 * @param nullsNotDistinct whether NULL equals NULL
 * @param deferrable whether it can be checked later than at the end of a statement
 * @param where the predicate of a partial index
 */
record Uniqueness(
    String name,
    Set<String> columns,
    boolean nullsNotDistinct,
    boolean deferrable,
    @Nullable SqlText where) {

  static Uniqueness of(Constraint.Key key) {
    return new Uniqueness(
        key.name(),
        new TreeSet<>(key.columns()),
        key.nullsNotDistinct(),
        key.deferral() != Constraint.Deferral.NOT_DEFERRABLE,
        null);
  }

  /** Null where the index is not unique or is about expressions. */
  static @Nullable Uniqueness of(Index index) {
    return index.expressions().isEmpty() ? withExpressions(index) : null;
  }

  /** Null where the index is not unique. */
  static @Nullable Uniqueness withExpressions(Index index) {
    Set<String> columns = new TreeSet<>(index.columns());
    for (SqlText expression : index.expressions()) {
      columns.add(expression.toString());
    }
    return index.unique()
        ? new Uniqueness(index.name(), columns, index.nullsNotDistinct(), false, index.where())
        : null;
  }

  /** All that a table has, but for indexes with expressions. */
  static List<Uniqueness> in(Table table) {
    List<Uniqueness> all = new ArrayList<>();
    PrimaryKey key = table.primaryKey();
    if (key != null) {
      all.add(of(key));
    }
    for (Unique unique : table.constraints(Unique.class)) {
      all.add(of(unique));
    }
    for (Index index : table.indexes()) {
      Uniqueness uniqueness = of(index);
      if (uniqueness != null) {
        all.add(uniqueness);
      }
    }
    return all;
  }

  /** What {@code ON CONFLICT} says to find it. */
  String arbiter() {
    return "(" + String.join(", ", columns) + ")";
  }

  /**
   * Whether {@code ON CONFLICT} finds one where it finds the other. It finds none that is
   * deferrable (manual, INSERT: ON CONFLICT).
   */
  boolean arbitratesLike(Uniqueness other) {
    return !deferrable
        && !other.deferrable
        && columns.equals(other.columns)
        && Objects.equals(where, other.where);
  }

  /** Whether rows that satisfy this one satisfy the other as well. */
  boolean implies(Uniqueness other, Table table) {
    boolean weaker = where == null || where.equals(other.where);
    boolean nulls = nullsNotDistinct || !other.nullsNotDistinct || hasNoNulls(table);
    return weaker && nulls && other.columns.containsAll(columns);
  }

  private boolean hasNoNulls(Table table) {
    for (String name : columns) {
      Column column = table.column(name);
      if (column == null || column.nullable()) {
        return false;
      }
    }
    return true;
  }
}
