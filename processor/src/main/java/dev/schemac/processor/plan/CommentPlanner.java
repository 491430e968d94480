package dev.schemac.processor.plan;

import dev.schemac.processor.diff.Change;

/** Plans the comment of a table that is there. */
final class CommentPlanner {

  private CommentPlanner() {}

  static void plan(Context context, LiveTable table) {
    for (Change.CommentTable change : table.changes(Change.CommentTable.class)) {
      Vertex comment = Vertex.of(Vertex.Action.COMMENT_TABLE, table.name());
      context.taskGraph().add(comment, new Step.CommentTable(table.name(), change.comment()));
      context.taskGraph().before(Vertex.of(Vertex.Action.RENAMED, table.name()), comment);
    }
  }
}
