package dev.schemac.core.sql;

import dev.schemac.core.hazard.ViolatingRows;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The query that finds rows which make a statement fail. */
final class OffenderQuery {

  private OffenderQuery() {}

  static String of(ViolatingRows rows) {
    String from = " FROM " + rows.table().sql();
    if (rows instanceof ViolatingRows.Any) {
      return "SELECT *" + from + " LIMIT 1";
    } else if (rows instanceof ViolatingRows.WithNull nulls) {
      return "SELECT *" + from + " WHERE " + anyNull(nulls.columns());
    } else if (rows instanceof ViolatingRows.ComputedNull computed) {
      return "SELECT *" + from + " WHERE (" + computed.expression() + ") IS NULL";
    } else if (rows instanceof ViolatingRows.Violating violating) {
      return "SELECT *" + from + " WHERE NOT (" + violating.condition().sql() + ")";
    } else if (rows instanceof ViolatingRows.Unlabeled unlabeled) {
      return "SELECT *" + from + " WHERE " + unlabeled(unlabeled.check(), unlabeled.type());
    } else if (rows instanceof ViolatingRows.Holding holding) {
      return "SELECT *" + from + " WHERE " + holds(holding);
    } else if (rows instanceof ViolatingRows.Duplicates duplicates) {
      return duplicates(duplicates);
    } else if (rows instanceof ViolatingRows.Orphans orphans) {
      return orphans(orphans);
    } else if (rows instanceof ViolatingRows.Conflicting conflicting) {
      return ExcludeWriter.conflicts(conflicting);
    }
    throw new AssertionError(rows);
  }

  private static String unlabeled(LabelCheck check, @Nullable SqlType type) {
    String column = Identifiers.quote(check.column());
    if (check.labels().isEmpty()) {
      return column + " IS NOT NULL";
    }
    String labels = Literals.quoteAll(check.labels());
    return type != null && type.array()
        ? "NOT "
            + ConstraintWriter.labelsOf(check)
            + " <@ ARRAY["
            + labels
            + "]::"
            + ConstraintWriter.unlimited(type)
        : column + " NOT IN (" + labels + ")";
  }

  private static String holds(ViolatingRows.Holding rows) {
    String column = Identifiers.quote(rows.column());
    String labels = Literals.quoteAll(rows.labels());
    if (rows.type().array()) {
      return column + " && ARRAY[" + labels + "]::" + rows.type().sql();
    }
    return rows.labels().size() == 1 ? column + " = " + labels : column + " IN (" + labels + ")";
  }

  private static String duplicates(ViolatingRows.Duplicates rows) {
    List<String> parts = new ArrayList<>();
    for (Index.Key key : rows.parts()) {
      parts.add(part(key));
    }
    List<String> conditions = new ArrayList<>();
    SqlText where = rows.where();
    if (where != null) {
      boolean bare = parts.isEmpty() || !where.isCompound();
      conditions.add(bare ? where.sql() : "(" + where.sql() + ")");
    }
    if (!rows.nullsNotDistinct()) {
      for (String part : parts) {
        conditions.add(part + " IS NOT NULL");
      }
    }
    String list = String.join(", ", parts);
    String condition = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    return "SELECT "
        + list
        + " FROM "
        + rows.table().sql()
        + condition
        + " GROUP BY "
        + list
        + " HAVING count(*) > 1";
  }

  private static String part(Index.Key key) {
    if (key instanceof Index.ExpressionKey expression) {
      String sql = expression.sql().sql();
      return expression.sql().isCall() ? sql : "(" + sql + ")";
    }
    return Identifiers.quote(((Index.ColumnKey) key).name());
  }

  /** {@code MATCH SIMPLE}: a row with NULL in one of the columns references nothing. */
  private static String orphans(ViolatingRows.Orphans rows) {
    ForeignKey key = rows.key();
    List<String> equal = new ArrayList<>();
    List<String> present = new ArrayList<>();
    for (int i = 0; i < key.columns().size(); i++) {
      String column = "a." + Identifiers.quote(key.columns().get(i));
      equal.add("b." + Identifiers.quote(key.targetColumns().get(i)) + " = " + column);
      present.add(column + " IS NOT NULL AND ");
    }
    return "SELECT * FROM "
        + rows.table().sql()
        + " a WHERE "
        + String.join("", present)
        + "NOT EXISTS (SELECT FROM "
        + key.target().sql()
        + " b WHERE "
        + String.join(" AND ", equal)
        + ")";
  }

  /** The condition that one of the columns at least is NULL. */
  static String anyNull(List<String> columns) {
    List<String> conditions = new ArrayList<>();
    for (String column : columns) {
      conditions.add(Identifiers.quote(column) + " IS NULL");
    }
    return String.join(" OR ", conditions);
  }
}
