package dev.schemac.processor.history;

import java.io.Serial;

/** Git is there and fails; the message is what it said. */
final class GitException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  GitException(String message) {
    super(message);
  }

  String words() {
    return String.valueOf(getMessage());
  }
}
