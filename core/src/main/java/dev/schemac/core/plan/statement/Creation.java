package dev.schemac.core.plan.statement;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The steps that make one new object, whole. */
public final class Creation {

  private Creation() {}

  public static List<Step> of(EnumType type) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.CreateEnumType(type));
    if (type.comment() != null) {
      steps.add(new Step.CommentEnumType(type.name(), type.comment()));
    }
    return steps;
  }

  /** The table, then its indexes, then its comments, without the constraints that must wait. */
  public static List<Step> of(Table table, Set<Constraint> later) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.CreateTable(without(table, later)));
    for (Index index : table.indexes()) {
      steps.add(new Step.CreateIndex(table.name(), index));
    }
    if (table.comment() != null) {
      steps.add(new Step.CommentTable(table.name(), table.comment()));
    }
    for (Column column : table.columns()) {
      if (column.comment() != null) {
        steps.add(new Step.CommentColumn(table.name(), column.name(), column.comment()));
      }
    }
    return steps;
  }

  private static Table without(Table table, Set<Constraint> later) {
    List<Constraint> now = new ArrayList<>(table.constraints());
    now.removeAll(later);
    return new Table(
        table.name(), table.columns(), table.primaryKey(), now, table.indexes(), table.comment());
  }
}
