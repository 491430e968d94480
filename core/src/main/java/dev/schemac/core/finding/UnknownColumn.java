package dev.schemac.core.finding;

/**
 * A word that is no column.
 *
 * @param column the word
 * @param table the table that has no such column
 * @param meant the column that was probably meant; empty where none is near
 */
public record UnknownColumn(String column, String table, String meant) implements Message {

  @Override
  public FindingId id() {
    return FindingId.UNKNOWN_COLUMN;
  }

  @Override
  public String words() {
    return "Table '"
        + table
        + "' has no column '"
        + column
        + "'."
        + (meant.isEmpty() ? "" : " Did you mean '" + meant + "'?");
  }
}
