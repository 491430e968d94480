package dev.schemac.core.schema;

import dev.schemac.core.text.SqlText;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Conditions that compare a varchar column with a list of values. When the type of any column in a
 * condition changes, PostgreSQL makes its constraint or index again from its own print of it; such
 * a list is printed otherwise the next time (measured on 15.19 and 18.6).
 */
public final class VarcharLists {

  private static final Pattern LIST =
      Pattern.compile("\\b(in|any|all|some|array)\\b", Pattern.CASE_INSENSITIVE);

  private VarcharLists() {}

  /**
   * Whether there may be one.
   *
   * @param mentioned the columns that the texts mention
   */
  public static boolean isIn(Table table, Set<String> mentioned, List<SqlText> texts) {
    return hasList(texts) && isAnyVarchar(table, mentioned);
  }

  private static boolean hasList(List<SqlText> texts) {
    for (SqlText text : texts) {
      if (LIST.matcher(text.text()).find()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAnyVarchar(Table table, Set<String> columns) {
    for (Column column : table.columns()) {
      if (columns.contains(column.name()) && column.type().name().name().equals("varchar")) {
        return true;
      }
    }
    return false;
  }
}
