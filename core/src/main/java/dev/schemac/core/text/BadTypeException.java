package dev.schemac.core.text;

import java.io.Serial;

/** A type that cannot be used; the message is a sentence that says what to write instead. */
public final class BadTypeException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  /** An exception with a sentence for the person who wrote the type. */
  public BadTypeException(String message) {
    super(message);
  }
}
