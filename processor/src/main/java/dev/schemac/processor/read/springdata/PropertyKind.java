package dev.schemac.processor.read.springdata;

/** What Spring Data makes of a property. */
enum PropertyKind {
  /** One column. */
  COLUMN,
  /** The identifier of another aggregate, in one column. */
  REFERENCE,
  /** The columns of the class's properties. */
  EMBEDDED,
  /** A row of another table. */
  ENTITY,
  /** Rows of another table. */
  SET,
  /** Rows of another table, each with its position. */
  LIST,
  /** Rows of another table, each with its key. */
  MAP;

  /** Whether its values are rows of another table. */
  boolean hasTable() {
    return this == ENTITY || this == SET || this == LIST || this == MAP;
  }

  /** Whether a column of that other table tells the rows of one owner apart. */
  boolean isQualified() {
    return this == LIST || this == MAP;
  }
}
