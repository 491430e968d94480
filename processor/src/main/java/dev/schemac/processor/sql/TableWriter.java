package dev.schemac.processor.sql;

import dev.schemac.processor.model.Check;
import dev.schemac.processor.model.Column;
import dev.schemac.processor.model.Constraint;
import dev.schemac.processor.model.ForeignKey;
import dev.schemac.processor.model.LabelCheck;
import dev.schemac.processor.model.SqlType;
import dev.schemac.processor.model.Table;
import dev.schemac.processor.model.Unique;
import dev.schemac.processor.plan.Alteration;
import dev.schemac.processor.plan.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code CREATE TABLE} and {@code ALTER TABLE}. */
final class TableWriter {

  private TableWriter() {}

  static String create(Table table) {
    List<String> lines = new ArrayList<>(ColumnWriter.aligned(table.columns()));
    for (Constraint constraint : inOrder(table)) {
      lines.add(
          Layout.line(ConstraintWriter.pieces(constraint, labelsType(table, constraint)), 2, 1));
    }
    return "CREATE TABLE " + table.name().sql() + " (\n  " + String.join(",\n  ", lines) + "\n)";
  }

  static String alter(Step.AlterTable alter) {
    String start = "ALTER TABLE " + alter.table().sql();
    List<String> lines = alter.alterations().stream().map(TableWriter::alteration).toList();
    return start + "\n  " + String.join(",\n  ", lines);
  }

  private static String alteration(Alteration alteration) {
    if (alteration instanceof Alteration.AddConstraint add) {
      List<String> pieces =
          new ArrayList<>(ConstraintWriter.pieces(add.constraint(), add.labelsType()));
      pieces.set(0, "ADD " + pieces.get(0));
      return Layout.line(pieces, 2, 1);
    }
    throw new AssertionError(alteration);
  }

  private static List<Constraint> inOrder(Table table) {
    List<Constraint> constraints = new ArrayList<>();
    if (table.primaryKey() != null) {
      constraints.add(table.primaryKey());
    }
    constraints.addAll(table.constraints(Unique.class));
    constraints.addAll(table.constraints(ForeignKey.class));
    for (Constraint constraint : table.constraints()) {
      if (constraint instanceof Check || constraint instanceof LabelCheck) {
        constraints.add(constraint);
      }
    }
    return constraints;
  }

  private static @Nullable SqlType labelsType(Table table, Constraint constraint) {
    if (!(constraint instanceof LabelCheck check)) {
      return null;
    }
    Column column = table.column(check.column());
    return column == null ? null : column.type();
  }
}
