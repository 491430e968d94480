package dev.schemac.database.command;

import com.google.gson.JsonObject;

/**
 * What a command found or did.
 *
 * @param text for a person, of whole lines
 * @param json the same for a program
 * @param isRight whether all is as it should be; the exit code is {@link #exitCode}
 */
public record CommandResult(String text, JsonObject json, boolean isRight) {

  /** The exit code where something is not as it should be; a command that fails has 1. */
  private static final int DIFFERENT = 2;

  /** 0: all is as it should be; 2: something differs. */
  public int exitCode() {
    return isRight ? 0 : DIFFERENT;
  }
}
