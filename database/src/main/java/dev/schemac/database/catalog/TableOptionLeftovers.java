package dev.schemac.database.catalog;

/** What can be said of a table, or of the relation of an index or sequence, and not by a class. */
final class TableOptionLeftovers {

  static final String SQL =
      """
      WITH relation AS (
        SELECT c.*, n.nspname::pg_catalog.text AS schema, c.relname::pg_catalog.text AS name,
          c.oid::pg_catalog.regclass::pg_catalog.text AS sql
        FROM pg_catalog.pg_class c
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relpersistence <> 't' AND %s AND %s),
      own AS (SELECT c.* FROM relation c WHERE %s)
      SELECT 'unlogged table' AS kind, schema, name, NULL::pg_catalog.text AS sql_name,
        schema AS table_schema, name AS table_name,
        'ALTER TABLE ' || sql || ' SET UNLOGGED' AS definition
      FROM own WHERE relpersistence = 'u'
      UNION ALL
      SELECT 'unlogged sequence', schema, name, NULL, NULL, NULL,
        'ALTER SEQUENCE ' || sql || ' SET UNLOGGED'
      FROM relation o WHERE relkind = 'S' AND relpersistence = 'u'
        AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.objid = o.oid
          AND d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.deptype = 'i')
      UNION ALL
      SELECT 'storage parameters', o.schema, o.name, NULL, o.schema, o.name,
        'ALTER TABLE ' || o.sql || ' SET (' || pg_catalog.concat_ws(', ',
          pg_catalog.array_to_string(o.reloptions, ', '),
          (SELECT pg_catalog.string_agg('toast.' || p.option, ', ' ORDER BY p.option)
          FROM pg_catalog.unnest(t.reloptions) p (option))) || ')'
      FROM own o LEFT JOIN pg_catalog.pg_class t ON t.oid = o.reltoastrelid
      WHERE o.reloptions IS NOT NULL OR t.reloptions IS NOT NULL
      UNION ALL
      SELECT 'tablespace', o.schema, o.name, NULL, o.schema, o.name,
        'ALTER TABLE ' || o.sql || ' SET TABLESPACE '
        || pg_catalog.quote_ident(s.spcname::pg_catalog.text)
      FROM own o JOIN pg_catalog.pg_tablespace s ON s.oid = o.reltablespace
      UNION ALL
      SELECT 'tablespace', x.schema, x.name, NULL, o.schema, o.name,
        'ALTER INDEX ' || x.sql || ' SET TABLESPACE '
        || pg_catalog.quote_ident(s.spcname::pg_catalog.text)
      FROM own o JOIN pg_catalog.pg_index i ON i.indrelid = o.oid
      JOIN relation x ON x.oid = i.indexrelid
      JOIN pg_catalog.pg_tablespace s ON s.oid = x.reltablespace
      UNION ALL
      SELECT 'table access method', o.schema, o.name, NULL, o.schema, o.name,
        'ALTER TABLE ' || o.sql || ' SET ACCESS METHOD '
        || pg_catalog.quote_ident(m.amname::pg_catalog.text)
      FROM own o JOIN pg_catalog.pg_am m ON m.oid = o.relam WHERE m.amname <> 'heap'
      UNION ALL
      SELECT 'row level security', schema, name, NULL, schema, name,
        CASE WHEN relrowsecurity
          THEN 'ALTER TABLE ' || sql || ' ENABLE ROW LEVEL SECURITY' ELSE '' END
        || CASE WHEN relrowsecurity AND relforcerowsecurity THEN '; ' ELSE '' END
        || CASE WHEN relforcerowsecurity
          THEN 'ALTER TABLE ' || sql || ' FORCE ROW LEVEL SECURITY' ELSE '' END
      FROM own WHERE relrowsecurity OR relforcerowsecurity
      UNION ALL
      SELECT 'replica identity', o.schema, o.name, NULL, o.schema, o.name,
        'ALTER TABLE ' || o.sql || ' REPLICA IDENTITY ' || CASE o.relreplident
          WHEN 'f' THEN 'FULL' WHEN 'n' THEN 'NOTHING' ELSE 'USING INDEX '
          || COALESCE((SELECT pg_catalog.quote_ident(x.name) FROM pg_catalog.pg_index i
            JOIN relation x ON x.oid = i.indexrelid
            WHERE i.indrelid = o.oid AND i.indisreplident), '?') END
      FROM own o WHERE o.relreplident <> 'd'
      UNION ALL
      SELECT 'clustered index', x.schema, x.name, NULL, o.schema, o.name,
        'ALTER TABLE ' || o.sql || ' CLUSTER ON ' || pg_catalog.quote_ident(x.name)
      FROM own o JOIN pg_catalog.pg_index i ON i.indrelid = o.oid AND i.indisclustered
      JOIN relation x ON x.oid = i.indexrelid
      UNION ALL
      SELECT 'inheritance', o.schema, o.name, NULL, o.schema, o.name,
        'ALTER TABLE ' || o.sql || ' INHERIT '
        || h.inhparent::pg_catalog.regclass::pg_catalog.text
      FROM own o JOIN pg_catalog.pg_inherits h ON h.inhrelid = o.oid
      UNION ALL
      SELECT 'typed table', schema, name, NULL, schema, name,
        'ALTER TABLE ' || sql || ' OF ' || pg_catalog.format_type(reloftype, NULL)
      FROM own WHERE reloftype <> '0'
      """
          .formatted(
              OwnObjects.IN_OWN_SCHEMA,
              OwnObjects.notOfExtension("pg_class", "c"),
              OwnObjects.IS_TABLE);

  private TableOptionLeftovers() {}
}
