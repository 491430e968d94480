package dev.schemac.database.catalog;

/** What can be said of a column of a table and not by a field. */
final class ColumnOptionLeftovers {

  static final String SQL =
      """
      WITH col AS (
        SELECT a.*, t.typstorage, n.nspname::pg_catalog.text AS table_schema,
          c.relname::pg_catalog.text AS table_name, a.attname::pg_catalog.text AS name,
          'ALTER TABLE ' || c.oid::pg_catalog.regclass::pg_catalog.text || ' ALTER COLUMN '
            || pg_catalog.quote_ident(a.attname::pg_catalog.text) AS alter_column
        FROM pg_catalog.pg_attribute a
        JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
        WHERE a.attnum > 0 AND NOT a.attisdropped
          AND %s AND %s AND %s)
      SELECT 'storage of a column' AS kind, NULL::pg_catalog.text AS schema, name,
        NULL::pg_catalog.text AS sql_name, table_schema, table_name,
        alter_column || ' SET STORAGE ' || CASE attstorage WHEN 'p' THEN 'PLAIN'
          WHEN 'e' THEN 'EXTERNAL' WHEN 'm' THEN 'MAIN' ELSE 'EXTENDED' END AS definition
      FROM col WHERE attstorage <> typstorage
      UNION ALL
      SELECT 'compression of a column', NULL, name, NULL, table_schema, table_name,
        alter_column || ' SET COMPRESSION '
        || CASE attcompression WHEN 'l' THEN 'lz4' ELSE 'pglz' END
      FROM col WHERE attcompression <> ''
      UNION ALL
      SELECT 'statistics target', NULL, name, NULL, table_schema, table_name,
        alter_column || ' SET STATISTICS ' || attstattarget::pg_catalog.int4::pg_catalog.text
      FROM col WHERE attstattarget::pg_catalog.int4 >= 0
      UNION ALL
      SELECT 'attribute options', NULL, name, NULL, table_schema, table_name,
        alter_column || ' SET (' || pg_catalog.array_to_string(attoptions, ', ') || ')'
      FROM col WHERE attoptions IS NOT NULL
      UNION ALL
      SELECT 'identity options', NULL, o.name, NULL, o.table_schema, o.table_name,
        alter_column || ' SET INCREMENT ' || s.seqincrement::pg_catalog.text
        || ' SET MINVALUE ' || s.seqmin::pg_catalog.text || ' SET MAXVALUE '
        || s.seqmax::pg_catalog.text || ' SET START ' || s.seqstart::pg_catalog.text
        || ' SET CACHE ' || s.seqcache::pg_catalog.text
        || CASE WHEN s.seqcycle THEN ' SET CYCLE' ELSE '' END
      FROM col o
      JOIN pg_catalog.pg_depend d
        ON d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.refobjid = o.attrelid
        AND d.refobjsubid = o.attnum AND d.deptype = 'i'
        AND d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
      JOIN pg_catalog.pg_sequence s ON s.seqrelid = d.objid
      WHERE o.attidentity <> '' AND (s.seqincrement <> 1 OR s.seqmin <> 1 OR s.seqstart <> 1
        OR s.seqcache <> 1 OR s.seqcycle OR s.seqmax <> CASE s.seqtypid
          WHEN 'pg_catalog.int2'::pg_catalog.regtype THEN 32767::pg_catalog.int8
          WHEN 'pg_catalog.int4'::pg_catalog.regtype THEN 2147483647::pg_catalog.int8
          ELSE 9223372036854775807 END)
      """
          .formatted(
              OwnObjects.IS_TABLE,
              OwnObjects.IN_OWN_SCHEMA,
              OwnObjects.notOfExtension("pg_class", "c"));

  private ColumnOptionLeftovers() {}
}
