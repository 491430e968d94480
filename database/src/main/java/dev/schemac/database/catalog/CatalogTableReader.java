package dev.schemac.database.catalog;

import java.sql.SQLException;

/** Reads the tables that are neither partitioned nor partitions, without what is in them. */
final class CatalogTableReader implements CatalogReader {

  private static final String SQL =
      """
      SELECT c.oid, n.nspname AS schema, c.relname AS name,
        pg_catalog.obj_description(c.oid, 'pg_class') AS comment
      FROM pg_catalog.pg_class c
      JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE %s AND %s AND %s
      """
          .formatted(
              OwnObjects.IS_TABLE,
              OwnObjects.IN_OWN_SCHEMA,
              OwnObjects.notOfExtension("pg_class", "c"));

  @Override
  public void read(CatalogSession session, CatalogContents contents) throws SQLException {
    session.query(
        SQL,
        row -> {
          String schema = row.text("schema");
          String name = row.text("name");
          if (contents.filter().includes(schema, name)) {
            contents.add(
                row.number("oid"),
                new CatalogTableDraft(
                    CatalogContents.name(schema, name), row.textOrNull("comment")));
          }
        });
  }
}
