package dev.schemac.core.history.snapshot;

import java.io.Serial;

/** A snapshot that cannot be used; the message is half a sentence that says why. */
public class SnapshotException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  SnapshotException(String message) {
    super(onOneLine(message));
  }

  /** What a broken file holds ends up in the message; it must not break the compiler's lines. */
  private static String onOneLine(String message) {
    StringBuilder line = new StringBuilder(message);
    for (int i = 0; i < line.length(); i++) {
      if (Character.isISOControl(line.charAt(i))) {
        line.setCharAt(i, ' ');
      }
    }
    return line.toString();
  }
}
