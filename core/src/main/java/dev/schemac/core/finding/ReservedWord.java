package dev.schemac.core.finding;

/**
 * A reserved word of SQL that is also the name of a column.
 *
 * @param word the word, without quotes
 * @param column the column as SQL text, in quotes
 * @param sql the whole text in which the word stands
 */
public record ReservedWord(String word, String column, String sql) implements Message {

  @Override
  public FindingId id() {
    return FindingId.RESERVED_WORD;
  }

  @Override
  public String words() {
    String value = sqlValue();
    return "Without quotes "
        + word
        + " is a reserved word of SQL here and not the column. Write "
        + column
        + " for the column"
        + (value.isEmpty() ? "" : ", or " + value + " if SQL's value is meant")
        + ". It reads: "
        + sql;
  }

  /** How else to write the value that SQL has for the word; empty: the word is no value. */
  private String sqlValue() {
    return switch (word) {
      case "user", "current_role" -> "current_user";
      case "current_user" -> "current_role";
      case "current_catalog" -> "current_database()";
      case "current_schema" -> "current_schema()";
      case "current_date" -> "now()::date";
      case "current_time" -> "now()::timetz";
      case "current_timestamp" -> "now()";
      case "localtime" -> "now()::time";
      case "localtimestamp" -> "now()::timestamp";
      default -> "";
    };
  }
}
