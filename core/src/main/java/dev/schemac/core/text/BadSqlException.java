package dev.schemac.core.text;

import java.io.Serial;

/** SQL text of a person that cannot be used; the message is half a sentence that says why. */
public final class BadSqlException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  /** An exception whose message completes "this is not usable SQL: …". */
  public BadSqlException(String message) {
    super(message);
  }
}
