package dev.schemac.core.sql;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code CREATE TABLE}. */
final class TableWriter {

  private TableWriter() {}

  static String create(Table table) {
    List<String> lines = new ArrayList<>(ColumnWriter.aligned(table.columns()));
    for (Constraint constraint : inOrder(table)) {
      lines.add(
          LineLayout.line(
              ConstraintWriter.pieces(constraint, labelsType(table, constraint)), 2, 1));
    }
    return "CREATE TABLE " + table.name().sql() + " (\n  " + String.join(",\n  ", lines) + "\n)";
  }

  private static List<Constraint> inOrder(Table table) {
    List<Constraint> ordered = new ArrayList<>();
    if (table.primaryKey() != null) {
      ordered.add(table.primaryKey());
    }
    for (Constraint constraint : table.constraints()) {
      int at = ordered.size();
      while (at > 0 && ordered.get(at - 1).place() > constraint.place()) {
        at--;
      }
      ordered.add(at, constraint);
    }
    return ordered;
  }

  static @Nullable SqlType labelsType(Table table, Constraint constraint) {
    if (!(constraint instanceof LabelCheck check)) {
      return null;
    }
    Column column = table.column(check.column());
    return column == null ? null : column.type();
  }
}
