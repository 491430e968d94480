package dev.schemac.database.catalog;

import java.sql.SQLException;

/** Reads all objects of one kind with one query. */
interface CatalogReader {

  /** Runs the query and adds what it finds. */
  void read(CatalogSession session, CatalogContents contents) throws SQLException;
}
