package dev.schemac.database.catalog;

import dev.schemac.core.schema.Index;
import dev.schemac.core.text.BadSqlException;
import dev.schemac.core.text.Identifiers;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads the indexes of the tables that no constraint owns. */
final class CatalogIndexReader implements CatalogReader {

  private static final String SQL =
      """
      SELECT i.indrelid AS table_oid, ic.relname AS name, i.indisunique AS is_unique,
        i.indisvalid AND i.indisready AS is_valid,
        pg_catalog.pg_get_indexdef(i.indexrelid) AS definition,
        %s
      FROM pg_catalog.pg_index i
      JOIN pg_catalog.pg_class ic ON ic.oid = i.indexrelid
      JOIN pg_catalog.pg_am m ON m.oid = ic.relam
      JOIN pg_catalog.pg_class c ON c.oid = i.indrelid
      JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE %s AND %s AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint k
        WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
      """
          .formatted(IndexRow.columns("true"), OwnObjects.IS_TABLE, OwnObjects.IN_OWN_SCHEMA);

  @Override
  public void read(CatalogSession session, CatalogContents contents) throws SQLException {
    session.query(
        SQL,
        row -> {
          CatalogTableDraft table = contents.table(row.number("table_oid"));
          if (table != null) {
            read(row, table, contents);
          }
        });
  }

  private static void read(CatalogRow row, CatalogTableDraft table, CatalogContents contents)
      throws SQLException {
    Index index = index(row, table);
    if (index != null) {
      table.add(index);
    }
    if (index == null || !row.flag("is_valid")) {
      contents.add(
          new Leftover(
              index == null ? Leftover.INDEX : Leftover.INVALID_INDEX,
              Identifiers.quote(row.text("name")),
              table.name(),
              row.text("definition")));
    }
  }

  /** The index; null if the schema cannot hold it. */
  private static @Nullable Index index(CatalogRow row, CatalogTableDraft table)
      throws SQLException {
    IndexRow index = new IndexRow(row);
    Index.Method method = index.method();
    if (method == null || !table.hasAll(index.columns())) {
      return null;
    }
    try {
      return new Index(
          row.text("name"),
          method,
          row.flag("is_unique"),
          index.elements(),
          index.include(),
          index.nullsNotDistinct(),
          index.with(),
          index.where());
    } catch (BadSqlException e) {
      return null;
    }
  }
}
