package dev.schemac.core.intent;

import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;

/**
 * What a person says about a change that the schema alone cannot say. An intent is no part of the
 * schema: it acts once, in the migration that carries it out, and stands in the journal from then
 * on.
 */
public sealed interface Intent {

  /**
   * A table had another name; its schema may differ too.
   *
   * @param from its former name
   * @param to its name in the classes
   */
  record RenamedTable(QualifiedName from, QualifiedName to) implements Intent {}

  /**
   * A column had another name.
   *
   * @param table its table, as the classes name it
   * @param from its former name
   * @param to its name in the classes
   */
  record RenamedColumn(QualifiedName table, String from, String to) implements Intent {}

  /**
   * A native enum type had another name.
   *
   * @param from its former name
   * @param to its name in the classes
   */
  record RenamedEnumType(QualifiedName from, QualifiedName to) implements Intent {}

  /**
   * A label of a native enum type was spelled otherwise.
   *
   * @param type the type, as the classes name it
   * @param from the former label
   * @param to the label in the classes
   */
  record RenamedLabel(QualifiedName type, String from, String to) implements Intent {}

  /**
   * A label that a text column holds was spelled otherwise.
   *
   * @param table the column's table, as the classes name it
   * @param column the column, as the classes name it
   * @param from the former label
   * @param to the label in the classes
   */
  record RenamedTextLabel(QualifiedName table, String column, String from, String to)
      implements Intent {}

  /**
   * A table may go, with all its rows.
   *
   * @param table its name in the database
   */
  record DroppedTable(QualifiedName table) implements Intent {}

  /**
   * Another build owns a table from now on: it stays in the database and leaves the schema.
   *
   * @param table its name in the database
   */
  record HandedOverTable(QualifiedName table) implements Intent {}

  /**
   * This build owns a table from now on that another one had: it is in the database already.
   *
   * @param table its name in the database
   */
  record TakenOverTable(QualifiedName table) implements Intent {}

  /**
   * A column may go, with all its values.
   *
   * @param table its table, as the classes name it
   * @param column its name in the database
   */
  record DroppedColumn(QualifiedName table, String column) implements Intent {}

  /**
   * A label of a native enum type may go.
   *
   * @param type the type, as the classes name it
   * @param label the label that goes
   * @param replacedBy the label that the rows which hold it take
   */
  record DroppedLabel(QualifiedName type, String label, String replacedBy) implements Intent {}

  /**
   * A label that a text column holds may go.
   *
   * @param table the column's table, as the classes name it
   * @param column the column, as the classes name it
   * @param label the label that goes
   * @param replacedBy the label that the rows which hold it take
   */
  record DroppedTextLabel(QualifiedName table, String column, String label, String replacedBy)
      implements Intent {}

  /**
   * What the rows that are there get in a column that arrives or becomes NOT NULL.
   *
   * @param table the column's table, as the classes name it
   * @param column the column, as the classes name it
   * @param value an expression over the row
   */
  record Backfill(QualifiedName table, String column, SqlText value) implements Intent {}

  /**
   * How the values of a column are converted when its type changes.
   *
   * @param table the column's table, as the classes name it
   * @param column the column, as the classes name it
   * @param value an expression over the row
   */
  record Using(QualifiedName table, String column, SqlText value) implements Intent {}
}
