package dev.schemac.database.catalog;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The row of a catalogue query at which its result stands; values have the names of columns. */
final class CatalogRow {

  private final ResultSet result;

  CatalogRow(ResultSet result) {
    this.result = result;
  }

  /** A text that is there. */
  String text(String column) throws SQLException {
    return present(column, result.getString(column));
  }

  /** A text, or null. */
  @Nullable String textOrNull(String column) throws SQLException {
    return result.getString(column);
  }

  boolean flag(String column) throws SQLException {
    return result.getBoolean(column);
  }

  long number(String column) throws SQLException {
    return result.getLong(column);
  }

  /** The elements of an array of text; none where it is NULL. */
  List<String> texts(String column) throws SQLException {
    Array array = result.getArray(column);
    if (array == null) {
      return List.of();
    }
    String[] texts = (String[]) array.getArray();
    for (String text : texts) {
      present(column, text);
    }
    return Arrays.asList(texts);
  }

  /**
   * The functions that print a definition see what others commit meanwhile, unlike the query that
   * calls them: they give NULL for an object that is gone.
   */
  private static String present(String column, @Nullable String value) throws SQLException {
    if (value == null) {
      throw new SQLException(
          "the database has no "
              + column.replace('_', ' ')
              + " for an object: its schema was changed while it was read; try again",
          CatalogFailure.SERIALIZATION_FAILURE);
    }
    return value;
  }
}
