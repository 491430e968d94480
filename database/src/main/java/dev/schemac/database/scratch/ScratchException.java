package dev.schemac.database.scratch;

import java.io.Serial;

/** No scratch database can be had; the message says what to do about it. */
public final class ScratchException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  public ScratchException(String message) {
    super(message);
  }

  public ScratchException(String message, Throwable cause) {
    super(message, cause);
  }
}
