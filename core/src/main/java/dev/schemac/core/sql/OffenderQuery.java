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
final class OffenderQuery implements ViolatingRows.Visitor<String> {

  private OffenderQuery() {}

  static String of(ViolatingRows rows) {
    return rows.accept(new OffenderQuery());
  }

  @Override
  public String visit(ViolatingRows.Any it) {
    return "SELECT * FROM " + it.table().sql() + " LIMIT 1";
  }

  @Override
  public String visit(ViolatingRows.WithNull it) {
    return rows(it, anyNull(it.columns()));
  }

  @Override
  public String visit(ViolatingRows.ComputedNull it) {
    return rows(it, "(" + it.expression() + ") IS NULL");
  }

  @Override
  public String visit(ViolatingRows.Violating it) {
    return rows(it, "NOT (" + it.condition().sql() + ")");
  }

  @Override
  public String visit(ViolatingRows.Unlabeled it) {
    return rows(it, unlabeled(it.check(), it.type()));
  }

  @Override
  public String visit(ViolatingRows.Holding it) {
    return rows(it, holds(it));
  }

  @Override
  public String visit(ViolatingRows.Conflicting it) {
    return ExcludeWriter.conflicts(it);
  }

  @Override
  public String visit(ViolatingRows.Duplicates it) {
    List<String> parts = new ArrayList<>();
    for (Index.Key key : it.parts()) {
      parts.add(IndexWriter.part(key));
    }
    List<String> conditions = new ArrayList<>();
    SqlText where = it.where();
    if (where != null) {
      boolean bare = parts.isEmpty() || !where.isCompound();
      conditions.add(bare ? where.sql() : "(" + where.sql() + ")");
    }
    if (!it.nullsNotDistinct()) {
      for (String part : parts) {
        conditions.add(part + " IS NOT NULL");
      }
    }
    String list = String.join(", ", parts);
    String condition = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    return "SELECT "
        + list
        + " FROM "
        + it.table().sql()
        + condition
        + " GROUP BY "
        + list
        + " HAVING count(*) > 1";
  }

  @Override
  public String visit(ViolatingRows.Orphans it) {
    // MATCH SIMPLE: a row with NULL in one of the columns references nothing.
    ForeignKey key = it.key();
    List<String> equal = new ArrayList<>();
    List<String> present = new ArrayList<>();
    for (int i = 0; i < key.columns().size(); i++) {
      String column = "a." + Identifiers.quote(key.columns().get(i));
      equal.add("b." + Identifiers.quote(key.targetColumns().get(i)) + " = " + column);
      present.add(column + " IS NOT NULL AND ");
    }
    return "SELECT * FROM "
        + it.table().sql()
        + " a WHERE "
        + String.join("", present)
        + "NOT EXISTS (SELECT FROM "
        + key.target().sql()
        + " b WHERE "
        + String.join(" AND ", equal)
        + ")";
  }

  private static String rows(ViolatingRows rows, String condition) {
    return "SELECT * FROM " + rows.table().sql() + " WHERE " + condition;
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

  /** The condition that one of the columns at least is NULL. */
  static String anyNull(List<String> columns) {
    List<String> conditions = new ArrayList<>();
    for (String column : columns) {
      conditions.add(Identifiers.quote(column) + " IS NULL");
    }
    return String.join(" OR ", conditions);
  }
}
