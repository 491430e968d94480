package dev.schemac.database.pull;

/** What a table becomes. */
public enum Style {
  /** A record with a component for each column. */
  RECORD,
  /** A class with a field for each column. */
  CLASS
}
