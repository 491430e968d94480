package dev.schemac.core.hazard;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Mentions;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.Unique;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values of one column that become equal to others: a key or a unique index over the column then
 * refuses rows that it let pass before.
 */
final class ValueCollisions {

  private final Risks risks;
  private final QualifiedName name;
  private final Table table;
  private final String column;

  ValueCollisions(Risks risks, QualifiedName name, Table table, String column) {
    this.risks = risks;
    this.name = name;
    this.table = table;
    this.column = column;
  }

  /**
   * Adds which rows collide.
   *
   * @param now what the column's values become, or what is the same for those that become equal
   * @param inExpressions whether expressions over the column have other values as well
   */
  void add(SqlText now, boolean inExpressions) {
    PrimaryKey key = table.primaryKey();
    if (key != null) {
      collisions(key, now);
    }
    for (Unique unique : table.constraints(Unique.class)) {
      collisions(unique, now);
    }
    for (Index index : table.indexes()) {
      Uniqueness wanted = Uniqueness.of(index);
      boolean anyway = wanted != null && isUniqueAnyway(wanted);
      boolean concerned =
          inExpressions
              ? Mentions.of(index).contains(column)
              : index.elements().stream().anyMatch(it -> it.key().isColumn(column));
      if (index.unique() && concerned && !anyway) {
        List<Index.Key> parts = new ArrayList<>();
        for (Index.Element element : index.elements()) {
          parts.add(part(element.key(), now));
        }
        SqlText where = index.where();
        SqlText whereNow = where == null ? null : where.substituted(Map.of(column, now));
        fails(parts, index.nullsNotDistinct(), whereNow);
      }
    }
  }

  private void collisions(Constraint.Key key, SqlText now) {
    if (!key.columns().contains(column) || isUniqueAnyway(Uniqueness.of(key))) {
      return;
    }
    List<Index.Key> parts = new ArrayList<>();
    boolean nulls = false;
    for (String each : key.columns()) {
      Column current = table.column(each);
      nulls |= current == null || current.nullable();
      parts.add(part(new Index.ColumnKey(each), now));
    }
    fails(parts, !nulls || Uniqueness.of(key).nullsNotDistinct(), null);
  }

  /** Whether the other columns alone tell the rows apart. */
  private boolean isUniqueAnyway(Uniqueness wanted) {
    for (Uniqueness uniqueness : Uniqueness.in(table)) {
      if (!uniqueness.columns().contains(column)
          && uniqueness.where() == null
          && uniqueness.implies(wanted, table)) {
        return true;
      }
    }
    return false;
  }

  private Index.Key part(Index.Key key, SqlText now) {
    SqlText expression = key.expression();
    if (expression != null) {
      return new Index.ExpressionKey(expression.substituted(Map.of(column, now)));
    }
    return key.isColumn(column) ? new Index.ExpressionKey(now) : key;
  }

  private void fails(List<Index.Key> parts, boolean nullsNotDistinct, @Nullable SqlText where) {
    risks.fails(new ViolatingRows.Duplicates(name, parts, nullsNotDistinct, where));
  }
}
