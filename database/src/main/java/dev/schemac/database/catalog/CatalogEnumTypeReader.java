package dev.schemac.database.catalog;

import dev.schemac.core.schema.EnumType;
import java.sql.SQLException;

/** Reads the enum types with their labels in sort order. */
final class CatalogEnumTypeReader implements CatalogReader {

  private static final String SQL =
      """
      SELECT n.nspname AS schema, t.typname AS name,
        ARRAY(SELECT l.enumlabel::text FROM pg_catalog.pg_enum l
          WHERE l.enumtypid = t.oid ORDER BY l.enumsortorder) AS labels,
        pg_catalog.obj_description(t.oid, 'pg_type') AS comment
      FROM pg_catalog.pg_type t
      JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
      WHERE t.typtype = 'e' AND %s AND %s
      """
          .formatted(OwnObjects.IN_OWN_SCHEMA, OwnObjects.notOfExtension("pg_type", "t"));

  @Override
  public void read(CatalogSession session, CatalogContents contents) throws SQLException {
    session.query(
        SQL,
        row -> {
          String schema = row.text("schema");
          String name = row.text("name");
          if (contents.filter().includes(schema, name)) {
            contents.add(
                new EnumType(
                    CatalogContents.name(schema, name),
                    row.texts("labels"),
                    row.textOrNull("comment")));
          }
        });
  }
}
