package dev.schemac.database.catalog;

/** Views, materialized views with their indexes, and foreign tables. */
final class RelationLeftovers {

  static final String SQL =
      """
      SELECT CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view'
          ELSE 'foreign table' END AS kind,
        n.nspname::pg_catalog.text AS schema, c.relname::pg_catalog.text AS name,
        NULL::pg_catalog.text AS sql_name, NULL::pg_catalog.text AS table_schema,
        NULL::pg_catalog.text AS table_name,
        CASE c.relkind WHEN 'v' THEN 'CREATE VIEW ' WHEN 'm' THEN 'CREATE MATERIALIZED VIEW '
          ELSE 'CREATE FOREIGN TABLE ' END
        || c.oid::pg_catalog.regclass::pg_catalog.text
        || COALESCE(' WITH (' || pg_catalog.array_to_string(c.reloptions, ', ') || ')', '')
        || CASE WHEN c.relkind = 'f' THEN ' (' || %s || ') SERVER ' || (
            SELECT pg_catalog.quote_ident(s.srvname::pg_catalog.text)
            FROM pg_catalog.pg_foreign_table f
            JOIN pg_catalog.pg_foreign_server s ON s.oid = f.ftserver WHERE f.ftrelid = c.oid)
          ELSE ' AS' || pg_catalog.chr(10) || pg_catalog.pg_get_viewdef(c.oid) END AS definition
      FROM pg_catalog.pg_class c
      JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('v', 'm', 'f') AND NOT c.relispartition AND c.relpersistence <> 't'
        AND %s AND %s
      UNION ALL
      SELECT 'index', NULL, ic.relname::pg_catalog.text, NULL, n.nspname::pg_catalog.text,
        c.relname::pg_catalog.text, pg_catalog.pg_get_indexdef(i.indexrelid)
      FROM pg_catalog.pg_index i
      JOIN pg_catalog.pg_class ic ON ic.oid = i.indexrelid
      JOIN pg_catalog.pg_class c ON c.oid = i.indrelid
      JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'm' AND %s AND %s
      """
          .formatted(
              ColumnList.of("c.oid"),
              OwnObjects.IN_OWN_SCHEMA,
              OwnObjects.notOfExtension("pg_class", "c"),
              OwnObjects.IN_OWN_SCHEMA,
              OwnObjects.notOfExtension("pg_class", "c"));

  private RelationLeftovers() {}
}
