package dev.schemac.database.command;

import java.util.function.Consumer;

/** Something that a person asks for. */
public interface Command {

  /**
   * Carries it out.
   *
   * @param progress takes a line for a person before each step that may take long
   * @throws CommandException if it cannot be carried out
   */
  CommandResult run(Consumer<String> progress) throws CommandException;
}
