package dev.schemac.database.catalog;

/** Types that are no enums: domains, composite and range types, and base types. */
final class TypeLeftovers {

  static final String SQL =
      """
      WITH own AS (
        SELECT t.*, n.nspname::pg_catalog.text AS schema, t.typname::pg_catalog.text AS name,
          pg_catalog.format_type(t.oid, NULL) AS sql
        FROM pg_catalog.pg_type t
        JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
        WHERE t.typisdefined AND %s AND %s)
      SELECT '%s' AS kind, schema, name, NULL::pg_catalog.text AS sql_name,
        NULL::pg_catalog.text AS table_schema, NULL::pg_catalog.text AS table_name,
        'CREATE DOMAIN ' || d.sql || ' AS '
        || pg_catalog.format_type(d.typbasetype, d.typtypmod)
        || CASE WHEN d.typcollation <> b.typcollation
          THEN ' COLLATE ' || d.typcollation::pg_catalog.regcollation::pg_catalog.text
          ELSE '' END
        || COALESCE(' DEFAULT ' || pg_catalog.pg_get_expr(d.typdefaultbin, '0'), '')
        || CASE WHEN d.typnotnull THEN ' NOT NULL' ELSE '' END
        || COALESCE((SELECT pg_catalog.string_agg(' CONSTRAINT '
            || pg_catalog.quote_ident(k.conname::pg_catalog.text) || ' '
            || pg_catalog.pg_get_constraintdef(k.oid), '' ORDER BY k.conname)
          FROM pg_catalog.pg_constraint k
          WHERE k.contypid = d.oid AND k.contype = 'c'), '') AS definition
      FROM own d JOIN pg_catalog.pg_type b ON b.oid = d.typbasetype
      WHERE d.typtype = 'd'
      UNION ALL
      SELECT '%s', schema, name, NULL, NULL, NULL,
        'CREATE TYPE ' || o.sql || ' AS (' || %s || ')'
      FROM own o JOIN pg_catalog.pg_class c ON c.oid = o.typrelid
      WHERE o.typtype = 'c' AND c.relkind = 'c'
      UNION ALL
      SELECT '%s', schema, name, NULL, NULL, NULL,
        'CREATE TYPE ' || o.sql || ' AS RANGE (SUBTYPE = '
        || pg_catalog.format_type(r.rngsubtype, NULL)
        || CASE WHEN r.rngcollation <> s.typcollation
          THEN ', COLLATION = ' || r.rngcollation::pg_catalog.regcollation::pg_catalog.text
          ELSE '' END
        || CASE WHEN r.rngsubdiff::pg_catalog.oid <> '0'
          THEN ', SUBTYPE_DIFF = ' || r.rngsubdiff::pg_catalog.text ELSE '' END || ')'
      FROM own o JOIN pg_catalog.pg_range r ON r.rngtypid = o.oid
      JOIN pg_catalog.pg_type s ON s.oid = r.rngsubtype
      WHERE o.typtype = 'r'
      UNION ALL
      SELECT 'base type', schema, name, NULL, NULL, NULL,
        'CREATE TYPE ' || o.sql || ' (INPUT = ' || o.typinput::pg_catalog.text || ', OUTPUT = '
        || o.typoutput::pg_catalog.text || ')'
      FROM own o
      WHERE o.typtype = 'b' AND NOT EXISTS (SELECT FROM pg_catalog.pg_type e
        WHERE e.typarray = o.oid)
      """
          .formatted(
              OwnObjects.IN_OWN_SCHEMA,
              OwnObjects.notOfExtension("pg_type", "t"),
              Leftover.DOMAIN,
              Leftover.COMPOSITE_TYPE,
              ColumnList.of("c.oid"),
              Leftover.RANGE_TYPE);

  private TypeLeftovers() {}
}
