package dev.schemac.core.history.git;

import java.io.Serial;

/** Git is there and fails; the message is what it said. */
public final class GitException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  public GitException(String message) {
    super(message);
  }

  public String words() {
    return String.valueOf(getMessage());
  }
}
