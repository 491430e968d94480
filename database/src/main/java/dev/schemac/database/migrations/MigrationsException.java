package dev.schemac.database.migrations;

import java.io.Serial;

/** A folder of migrations that cannot be read; the message says which file and what to do. */
public final class MigrationsException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong.
   *
   * @param message the file or folder, and what to do
   */
  public MigrationsException(String message) {
    super(message);
  }
}
