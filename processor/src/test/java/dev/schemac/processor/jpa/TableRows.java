package dev.schemac.processor.jpa;

import dev.schemac.core.postgres.TestDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The columns and rows of all tables of a database.
 *
 * @param types by table and column, in the table's order, the type
 * @param rows by table each row, by column its value as text
 */
record TableRows(
    Map<String, Map<String, String>> types, Map<String, List<Map<String, String>>> rows) {

  private static final String COLUMNS =
      """
      SELECT c.oid::regclass::text, quote_ident(a.attname), format_type(a.atttypid, a.atttypmod)
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
        AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
      ORDER BY 1, a.attnum\
      """;

  /** Reads columns alone. */
  static TableRows columns(TestDatabase database) {
    Map<String, Map<String, String>> types = new TreeMap<>();
    for (String line : database.rows(COLUMNS)) {
      String[] parts = line.split(" \\| ");
      types.computeIfAbsent(parts[0], it -> new LinkedHashMap<>()).put(parts[1], parts[2]);
    }
    return new TableRows(types, Map.of());
  }

  /** Reads columns and rows. */
  static TableRows read(TestDatabase database) {
    TableRows columns = columns(database);
    Map<String, List<Map<String, String>>> rows = new TreeMap<>();
    columns.types.forEach(
        (table, types) -> rows.put(table, rows(database, table, new ArrayList<>(types.keySet()))));
    return new TableRows(columns.types, rows);
  }

  private static List<Map<String, String>> rows(
      TestDatabase database, String table, List<String> columns) {
    String list = String.join("::text, ", columns) + "::text";
    List<Map<String, String>> rows = new ArrayList<>();
    try (Statement statement = database.connection().createStatement();
        ResultSet result = statement.executeQuery("SELECT " + list + " FROM " + table)) {
      while (result.next()) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
          row.put(columns.get(i), String.valueOf(result.getString(i + 1)));
        }
        rows.add(row);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(table, e);
    }
    return rows;
  }

  /** What these columns of a table hold, row by row, sorted. */
  List<List<String>> values(String table, List<String> columns) {
    List<List<String>> values = new ArrayList<>();
    for (Map<String, String> row : rows.getOrDefault(table, List.of())) {
      values.add(columns.stream().map(it -> row.getOrDefault(it, "no column")).toList());
    }
    values.sort((a, b) -> a.toString().compareTo(b.toString()));
    return values;
  }

  Map<String, String> columnsOf(String table) {
    return types.getOrDefault(table, Map.of());
  }
}
