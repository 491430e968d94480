package dev.schemac.database.catalog;

/** Partitioned tables and partitions, each as a whole, and the indexes on them. */
final class PartitionLeftovers {

  static final String SQL =
      """
      SELECT CASE WHEN c.relispartition THEN 'partition' ELSE 'partitioned table' END AS kind,
        n.nspname::pg_catalog.text AS schema, c.relname::pg_catalog.text AS name,
        NULL::pg_catalog.text AS sql_name, pn.nspname::pg_catalog.text AS table_schema,
        p.relname::pg_catalog.text AS table_name,
        'CREATE TABLE ' || c.oid::pg_catalog.regclass::pg_catalog.text
        || CASE WHEN c.relispartition
          THEN ' PARTITION OF ' || p.oid::pg_catalog.regclass::pg_catalog.text ELSE '' END
        || ' (' || pg_catalog.concat_ws(', ', CASE WHEN NOT c.relispartition THEN %s END,
          (SELECT pg_catalog.string_agg('CONSTRAINT '
            || pg_catalog.quote_ident(k.conname::pg_catalog.text) || ' '
            || pg_catalog.pg_get_constraintdef(k.oid), ', ' ORDER BY k.conname)
          FROM pg_catalog.pg_constraint k
          WHERE k.conrelid = c.oid AND k.contype IN ('p', 'u', 'c', 'f', 'x')
            AND k.conislocal AND k.conparentid = '0')) || ')'
        || CASE WHEN c.relispartition
          THEN ' ' || pg_catalog.pg_get_expr(c.relpartbound, c.oid) ELSE '' END
        || CASE WHEN c.relkind = 'p'
          THEN ' PARTITION BY ' || pg_catalog.pg_get_partkeydef(c.oid) ELSE '' END AS definition
      FROM pg_catalog.pg_class c
      JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      LEFT JOIN pg_catalog.pg_inherits h ON h.inhrelid = c.oid AND c.relispartition
      LEFT JOIN pg_catalog.pg_class p ON p.oid = h.inhparent
      LEFT JOIN pg_catalog.pg_namespace pn ON pn.oid = p.relnamespace
      WHERE (c.relkind = 'p' OR c.relispartition AND c.relkind IN ('r', 'f'))
        AND c.relpersistence <> 't' AND %s AND %s
      UNION ALL
      SELECT 'index', NULL, ic.relname::pg_catalog.text, NULL, n.nspname::pg_catalog.text,
        c.relname::pg_catalog.text, pg_catalog.pg_get_indexdef(i.indexrelid)
      FROM pg_catalog.pg_index i
      JOIN pg_catalog.pg_class ic ON ic.oid = i.indexrelid
      JOIN pg_catalog.pg_class c ON c.oid = i.indrelid
      JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE (c.relkind = 'p' OR c.relispartition) AND c.relpersistence <> 't'
        AND NOT ic.relispartition AND %s AND %s
        AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint k
          WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
      """
          .formatted(
              ColumnList.of("c.oid"),
              OwnObjects.IN_OWN_SCHEMA,
              OwnObjects.notOfExtension("pg_class", "c"),
              OwnObjects.IN_OWN_SCHEMA,
              OwnObjects.notOfExtension("pg_class", "c"));

  private PartitionLeftovers() {}
}
