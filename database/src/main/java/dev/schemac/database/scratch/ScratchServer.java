package dev.schemac.database.scratch;

import java.sql.Connection;
import java.sql.SQLException;

/** A server that scratch databases are made on. */
interface ScratchServer extends AutoCloseable {

  /** A connection to a database of the server that is there, to run {@code CREATE DATABASE} in. */
  Connection connect() throws SQLException;

  /** A connection to one of its databases. */
  Connection connect(String database) throws SQLException;

  /** Stops it where it was started for scratch databases. */
  @Override
  void close();
}
