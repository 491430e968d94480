package dev.schemac.database.catalog;

import java.sql.SQLException;

/** Reads the extensions, but for the one that every database has. */
final class CatalogExtensionReader implements CatalogReader {

  private static final String SQL =
      """
      SELECT x.extname AS name, pg_catalog.quote_ident(n.nspname::text) AS schema,
        pg_catalog.quote_ident(x.extname::text) AS quoted_name,
        n.nspname NOT IN ('public', 'pg_catalog') AND n.nspname <> x.extname AS elsewhere
      FROM pg_catalog.pg_extension x
      JOIN pg_catalog.pg_namespace n ON n.oid = x.extnamespace
      WHERE x.extname <> 'plpgsql'
      """;

  @Override
  public void read(CatalogSession session, CatalogContents contents) throws SQLException {
    session.query(
        SQL,
        row -> {
          contents.addExtension(row.text("name"));
          if (row.flag("elsewhere") && contents.filter().includesDatabase()) {
            String name = row.text("quoted_name");
            String sql = "CREATE EXTENSION " + name + " SCHEMA " + row.text("schema");
            contents.add(new Leftover("schema of an extension", name, null, sql));
          }
        });
  }
}
