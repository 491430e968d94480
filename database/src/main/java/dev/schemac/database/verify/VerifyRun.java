package dev.schemac.database.verify;

import dev.schemac.database.difference.MendingScript;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of running the migrations in one way. Which ways there are is in {@link RunOrder}.
 *
 * @param title how they were run, in words
 * @param failure what the server refused, with file and line; null: nothing
 * @param differences what they made otherwise than the classes say; none where they failed
 * @param additions what they made that no class can say, such as views; it is no fault
 * @param toSchema takes what they made to what the classes say, for one more migration; null where
 *     they failed
 */
public record VerifyRun(
    String title,
    @Nullable Failure failure,
    List<LocatedDifference> differences,
    List<LocatedDifference> additions,
    @Nullable MendingScript toSchema) {

  /**
   * A statement that the server refused.
   *
   * @param place where it stands
   * @param reason what the server says
   * @param sqlState PostgreSQL's code of the error
   */
  public record Failure(MigrationLine place, String reason, String sqlState) {}

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
