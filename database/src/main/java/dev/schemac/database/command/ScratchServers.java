package dev.schemac.database.command;

import dev.schemac.database.scratch.ScratchDatabases;
import dev.schemac.database.scratch.ScratchException;
import org.jspecify.annotations.Nullable;

/** Where scratch databases come from: a server that is named, or an embedded one. */
@FunctionalInterface
public interface ScratchServers {

  /**
   * Opens one.
   *
   * @param major the major version that it must have; null: any
   * @throws ScratchException if there is none; the message says what to do
   */
  ScratchDatabases open(@Nullable Integer major) throws ScratchException;
}
