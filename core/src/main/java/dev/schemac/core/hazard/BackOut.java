package dev.schemac.core.hazard;

import dev.schemac.core.plan.statement.Phase;
import dev.schemac.core.plan.statement.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to leave a migration of several files before it switches over to what is new.
 *
 * @param until the file before which that is possible; null: behind each of them
 * @param last the last file that the statements take back
 * @param steps the statements, each of which also runs where the last file did not get to its end
 * @param stays what they do not take back, in words
 * @param noReturn the first file with something that no statement takes back, so that there are no
 *     statements at all; null: none
 * @param lost what that is, in words
 */
public record BackOut(
    @Nullable Phase until,
    Phase last,
    List<Step> steps,
    List<String> stays,
    @Nullable Phase noReturn,
    List<String> lost) {

  /** Copies the lists. */
  public BackOut {
    steps = List.copyOf(steps);
    stays = List.copyOf(stays);
    lost = List.copyOf(lost);
  }
}
