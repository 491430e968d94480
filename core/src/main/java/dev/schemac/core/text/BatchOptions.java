package dev.schemac.core.text;

import org.jspecify.annotations.Nullable;

/**
 * How an update is cut into batches, as the options {@code batch} and {@code batchPause} say it.
 * Its SQL is written by {@code sql.BatchWriter}.
 *
 * @param rows how many rows one commit changes
 * @param pause how long to wait behind each commit, as a PostgreSQL interval; empty: not at all
 */
public record BatchOptions(int rows, String pause) {

  /** So few rows that a batch holds its row locks for a moment only. */
  public static final BatchOptions DEFAULT = new BatchOptions(5_000, "");

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BatchOptions that && rows == that.rows && pause.equals(that.pause);
  }

  @Override
  public int hashCode() {
    return 31 * rows + pause.hashCode();
  }
}
