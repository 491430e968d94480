package dev.schemac.database.connection;

/** Why nothing can be done with a database, in a sentence that says what to do; never a secret. */
public final class DatabaseException extends Exception {

  private static final long serialVersionUID = 1;

  /** With a message for the person who named the database. */
  public DatabaseException(String message, Throwable cause) {
    super(message, cause);
  }

  /** With a message for the person who named the database. */
  public DatabaseException(String message) {
    super(message);
  }
}
