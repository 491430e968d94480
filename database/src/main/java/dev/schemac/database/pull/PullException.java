package dev.schemac.database.pull;

import java.io.Serial;

/** Why nothing was written; the message says what to do. */
public final class PullException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  PullException(String message) {
    super(message);
  }
}
