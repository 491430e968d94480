package dev.schemac.database.command;

/** Why a command could not be carried out, in words that say what to do; never a secret. */
public final class CommandException extends Exception {

  private static final long serialVersionUID = 1;

  /** With a message for the person who gave the command. */
  public CommandException(String message, Throwable cause) {
    super(message, cause);
  }

  /** With a message for the person who gave the command. */
  public CommandException(String message) {
    super(message);
  }
}
