package dev.schemac.processor;

import dev.schemac.core.diff.Change;
import java.util.List;

/**
 * The text of a migration that does nothing in the database. The journal needs it: the schema is
 * another one after it.
 */
final class NoStatements {

  private NoStatements() {}

  static String text(List<Change> changes) {
    StringBuilder text = new StringBuilder();
    if (has(changes, Change.HandOverTable.class)) {
      text.append(
          "-- Another build owns what was handed over: nothing is to be done in the database.\n");
    }
    if (has(changes, Change.TakeOverTable.class)) {
      text.append(
          "-- What was taken over is there already: nothing is to be done in the database.\n");
    }
    if (has(changes, Change.FollowExternalTable.class)) {
      text.append(
          "-- Another build renamed what keys reference, and they follow: nothing is to be done in"
              + " the database.\n");
    }
    if (has(changes, Change.DropColumnLater.class) || has(changes, Change.DropTableLater.class)) {
      text.append(
          "-- What is to be dropped later stays as it is: nothing is to be done in the database.\n");
    }
    if (has(changes, Change.KeepColumn.class)) {
      text.append(
          "-- What was to be dropped is there still: nothing is to be done in the database.\n");
    }
    if (has(changes, Change.ChangeHeldLabels.class)) {
      text.append(
          "-- What values stand for is noted, and rows keep theirs: nothing is to be done in the"
              + " database.\n");
    }
    return text.toString();
  }

  private static boolean has(List<Change> changes, Class<? extends Change> kind) {
    for (Change change : changes) {
      if (kind.isInstance(change)) {
        return true;
      }
    }
    return false;
  }
}
