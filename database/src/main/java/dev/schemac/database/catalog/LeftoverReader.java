package dev.schemac.database.catalog;

import dev.schemac.core.text.Identifiers;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Reads objects that the schema of the classes cannot hold.
 *
 * @param sql a query of {@code kind}, {@code schema} (or NULL), {@code name}, {@code sql_name} (the
 *     name as SQL text, or NULL where it follows from schema and name), {@code table_schema},
 *     {@code table_name} (or NULL) and {@code definition}
 */
record LeftoverReader(String sql) implements CatalogReader {

  @Override
  public void read(CatalogSession session, CatalogContents contents) throws SQLException {
    session.query(
        sql,
        row -> {
          String schema = row.textOrNull("schema");
          String tableSchema = row.textOrNull("table_schema");
          String tableName = row.textOrNull("table_name");
          if (isIncluded(contents.filter(), row, schema, tableSchema, tableName)) {
            contents.add(
                new Leftover(
                    row.text("kind"),
                    name(row, schema),
                    tableSchema == null || tableName == null
                        ? null
                        : CatalogContents.name(tableSchema, tableName),
                    row.text("definition")));
          }
        });
  }

  private static boolean isIncluded(
      CatalogFilter filter,
      CatalogRow row,
      @Nullable String schema,
      @Nullable String tableSchema,
      @Nullable String tableName)
      throws SQLException {
    if (tableSchema != null && tableName != null && !filter.includes(tableSchema, tableName)) {
      return false;
    }
    if (schema != null) {
      return filter.includes(schema, row.text("name"));
    }
    return tableSchema != null || filter.includesDatabase();
  }

  private static String name(CatalogRow row, @Nullable String schema) throws SQLException {
    String sqlName = row.textOrNull("sql_name");
    if (sqlName != null) {
      return sqlName;
    }
    String name = row.text("name");
    return schema == null ? Identifiers.quote(name) : CatalogContents.name(schema, name).sql();
  }
}
