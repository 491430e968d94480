package dev.schemac.core.sql;

import dev.schemac.core.plan.statement.Phase;
import java.util.List;

/**
 * The text of one file.
 *
 * @param phase which of a migration's files it is
 * @param transactional whether it runs in one transaction
 * @param header what its header says of the migration, a comment each; none where no table and no
 *     code was there before
 * @param body its statements; ends in a line feed
 */
public record RenderedScript(Phase phase, boolean transactional, List<String> header, String body) {

  /** Copies the list. */
  public RenderedScript {
    header = List.copyOf(header);
  }
}
