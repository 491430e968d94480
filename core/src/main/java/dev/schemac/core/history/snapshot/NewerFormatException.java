package dev.schemac.core.history.snapshot;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.history.disk.HistoryException;
import java.io.Serial;

/** A snapshot that a newer schemac wrote. It is not broken, but this one cannot read it. */
public final class NewerFormatException extends SnapshotException {

  @Serial private static final long serialVersionUID = 1L;

  private final String format;

  /**
   * A snapshot that is too new.
   *
   * @param format the format that it says it has
   */
  NewerFormatException(String format) {
    super("it has format " + format + ", written by a newer schemac");
    this.format = format;
  }

  /** What to tell of the file. */
  public HistoryException in(String file) {
    return HistoryException.of(
        FindingId.SNAPSHOT_TOO_NEW, file, format, String.valueOf(SnapshotFormat.newest().number()));
  }
}
