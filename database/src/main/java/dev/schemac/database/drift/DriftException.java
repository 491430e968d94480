package dev.schemac.database.drift;

import java.io.Serial;

/** A database that cannot be compared with the migrations; the message says what to do. */
public final class DriftException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  DriftException(String message) {
    super(message);
  }
}
