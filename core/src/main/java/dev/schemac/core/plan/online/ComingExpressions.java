package dev.schemac.core.plan.online;

import dev.schemac.core.plan.graph.TableObjects;
import dev.schemac.core.plan.graph.Vertex;
import dev.schemac.core.plan.object.Context;
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
    return context.taskGraph().op(vertex).texts();
  }

  private static List<SqlText> of(TableObjects.TableObject coming) {
    Constraint constraint = coming.constraint();
    Index index = coming.index();
    if (constraint != null) {
      return constraint.texts();
    }
    return index == null ? List.of() : Mentions.texts(index);
  }
}
