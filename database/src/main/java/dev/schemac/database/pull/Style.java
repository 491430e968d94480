package dev.schemac.database.pull;

/** What a table becomes. */
public enum Style {
  /** A record with a component for each column. */
  RECORD,
  /** A class with a field for each column. */
  CLASS,
  /**
   * An entity of Jakarta Persistence; a record where no entity can be what the table is, as where
   * it has no primary key.
   */
  JPA
}
