package dev.schemac.database.verify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to run the migrations, and what came of it.
 *
 * @param title how they were run, in words
 * @param failure what the server refused, with file and line; null: nothing
 * @param differences what they made otherwise than the classes say; none where they failed
 * @param additions what they made that no class can say, such as views; it is no fault
 */
public record VerifyRun(
    String title,
    @Nullable Failure failure,
    List<LocatedDifference> differences,
    List<LocatedDifference> additions) {

  /**
   * A statement that the server refused.
   *
   * @param place where it stands
   * @param reason what the server says
   * @param sqlState PostgreSQL's code of the error
   */
  public record Failure(Place place, String reason, String sqlState) {}

  /** Copies the lists. */
  public VerifyRun {
    differences = List.copyOf(differences);
    additions = List.copyOf(additions);
  }

  /** Whether the migrations ran and made the schema. */
  public boolean isRight() {
    return failure == null && differences.isEmpty();
  }
}
