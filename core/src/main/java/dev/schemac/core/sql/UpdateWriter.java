package dev.schemac.core.sql;

import dev.schemac.core.plan.statement.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * {@code UPDATE}, in one statement or as a part of an {@linkplain BatchWriter update in batches}.
 */
abstract class UpdateWriter {

  private final String table;

  UpdateWriter(Step.Update update) {
    this.table = update.table().sql();
  }

  static UpdateWriter of(Step.Update update) {
    return update.either(FillWriter::new, RelabelWriter::new);
  }

  /** The statement. */
  final String statement() {
    List<String> pieces = new ArrayList<>();
    pieces.add("UPDATE " + table);
    pieces.add("SET " + assignments());
    String condition = condition();
    if (!condition.isEmpty()) {
      pieces.add("WHERE " + condition);
    }
    return LineLayout.line(pieces, 0, 1);
  }

  /** The names that its text has, of columns and perhaps of other things. */
  abstract Set<String> identifiers();

  /** What stands behind {@code SET}. */
  abstract String assignments();

  /** Which rows are meant; empty: all. */
  abstract String condition();

  /**
   * What stands behind {@code SET} where a column may have its value already.
   *
   * @param indent what the second and further assignments are indented by
   */
  abstract String assignmentsOnce(String indent);

  /**
   * Which rows have yet to be updated: a row whose value would be NULL again is none of them, so
   * that a second run writes nothing.
   *
   * @param indent what the second and further lines are indented by
   */
  abstract String pending(String indent);
}
