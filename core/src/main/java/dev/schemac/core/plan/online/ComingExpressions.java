package dev.schemac.core.plan.online;

import dev.schemac.core.plan.graph.TableObjects;
import dev.schemac.core.plan.graph.Task;
import dev.schemac.core.plan.graph.Vertex;
import dev.schemac.core.plan.object.Context;
import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Mentions;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.List;

/** The expressions in what a migration makes and in the values that it gives to rows. */
final class ComingExpressions {

  private ComingExpressions() {}

  static List<SqlText> all(Context context) {
    List<SqlText> texts = new ArrayList<>();
    for (Vertex vertex : context.taskGraph().vertices()) {
      texts.addAll(of(vertex, context));
    }
    for (Table table : context.planInput().created()) {
      texts.addAll(Mentions.texts(table));
    }
    return texts;
  }

  /** Those in what a vertex does to a table that is there. */
  static List<SqlText> of(Vertex vertex, Context context) {
    TableObjects.TableObject coming = context.tableObjects().added().get(vertex);
    if (coming != null) {
      return of(coming);
    }
    Task task = context.taskGraph().op(vertex);
    if (task instanceof Task.Fill fill) {
      return List.of(fill.assignment().value());
    }
    return task instanceof Task.Alter alter ? of(alter.alteration()) : List.of();
  }

  private static List<SqlText> of(TableObjects.TableObject coming) {
    Constraint constraint = coming.constraint();
    Index index = coming.index();
    if (constraint != null) {
      return constraint.texts();
    }
    return index == null ? List.of() : Mentions.texts(index);
  }

  private static List<SqlText> of(Alteration alteration) {
    if (alteration instanceof Alteration.AlterType type
        && type.conversion() instanceof Alteration.ByExpression expression) {
      return List.of(expression.expression());
    } else if (alteration instanceof Alteration.AddColumn add) {
      return Mentions.texts(add.column());
    } else if (alteration instanceof Alteration.SetExpression set) {
      return List.of(set.value());
    } else if (alteration instanceof Alteration.SetDefault set) {
      return List.of(set.value());
    }
    return List.of();
  }
}
