package dev.schemac.core.sql;

import dev.schemac.core.hazard.ViolatingRows;
import dev.schemac.core.schema.Exclude;
import dev.schemac.core.schema.Index;
import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An exclusion constraint, and the query for the pairs of rows that it does not allow. */
final class ExcludeWriter {

  private ExcludeWriter() {}

  /** What stands behind the constraint's name, in the pieces at which a long line is broken. */
  static List<String> pieces(Exclude exclude) {
    List<String> elements = new ArrayList<>();
    for (Exclude.Element element : exclude.elements()) {
      elements.add(IndexWriter.element(element.indexed()) + " WITH " + element.operatorSql());
    }
    List<String> pieces = new ArrayList<>();
    String method = exclude.method().name().toLowerCase(Locale.ROOT);
    pieces.add("EXCLUDE USING " + method + " (" + String.join(", ", elements) + ")");
    if (exclude.where() != null) {
      pieces.add("WHERE (" + exclude.where().sql() + ")");
    }
    return pieces;
  }

  /** Each pair once; a row with NULL in an element conflicts with none. */
  static String conflicts(ViolatingRows.Conflicting rows) {
    List<String> conditions = new ArrayList<>();
    conditions.add("a.ctid < b.ctid");
    for (Exclude.Element element : rows.exclude().elements()) {
      Index.Key key = element.indexed().key();
      conditions.add(
          of(key, "a", rows.columns())
              + " "
              + element.operatorSql()
              + " "
              + of(key, "b", rows.columns()));
    }
    SqlText where = rows.exclude().where();
    if (where != null) {
      for (String row : List.of("a", "b")) {
        conditions.add("(" + where.qualified(row, rows.columns()).sql() + ")");
      }
    }
    String table = rows.table().sql();
    String on = String.join(" AND ", conditions);
    return "SELECT * FROM " + table + " a JOIN " + table + " b ON " + on;
  }

  private static String of(Index.Key key, String row, Set<String> columns) {
    SqlText expression = key.expression();
    if (expression == null) {
      return row + "." + IndexWriter.part(key);
    }
    String sql = expression.qualified(row, columns).sql();
    return expression.isCall() ? sql : "(" + sql + ")";
  }
}
