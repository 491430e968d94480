package dev.schemac.core.plan.object;

import dev.schemac.core.diff.Change;
import dev.schemac.core.plan.graph.Action;
import dev.schemac.core.plan.graph.Vertex;
import dev.schemac.core.plan.input.LiveTable;
import dev.schemac.core.plan.statement.Step;

/** Plans the comment of a table that is there. */
public final class CommentPlanner {

  private CommentPlanner() {}

  public static void plan(Context context, LiveTable table) {
    for (Change.CommentTable change : table.changes(Change.CommentTable.class)) {
      Vertex comment = Vertex.of(Action.COMMENT_TABLE, table.name());
      context.taskGraph().add(comment, new Step.CommentTable(table.name(), change.comment()));
      context.taskGraph().before(Vertex.of(Action.RENAMED, table.name()), comment);
    }
  }
}
