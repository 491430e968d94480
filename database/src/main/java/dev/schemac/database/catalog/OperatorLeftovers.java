package dev.schemac.database.catalog;

/** Operators and their classes and families, casts, collations and conversions. */
final class OperatorLeftovers {

  /**
   * What PostgreSQL itself brings has object ids below 16384 ({@code FirstNormalObjectId}); the
   * cast of a range type to its multirange type is no object of its own.
   */
  private static final String SQL_OF_CASTS =
      """
      SELECT 'cast', NULL, pg_catalog.format_type(k.castsource, NULL),
        '(' || pg_catalog.format_type(k.castsource, NULL) || ' AS '
          || pg_catalog.format_type(k.casttarget, NULL) || ')', NULL, NULL,
        'CREATE CAST (' || pg_catalog.format_type(k.castsource, NULL) || ' AS '
          || pg_catalog.format_type(k.casttarget, NULL) || ')' || CASE k.castmethod
          WHEN 'f' THEN ' WITH FUNCTION '
            || k.castfunc::pg_catalog.regprocedure::pg_catalog.text
          WHEN 'i' THEN ' WITH INOUT' ELSE ' WITHOUT FUNCTION' END
        || CASE k.castcontext WHEN 'a' THEN ' AS ASSIGNMENT' WHEN 'i' THEN ' AS IMPLICIT'
          ELSE '' END
      FROM pg_catalog.pg_cast k
      WHERE k.oid >= '16384'::pg_catalog.oid
        AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
          WHERE e.classid = 'pg_catalog.pg_cast'::pg_catalog.regclass AND e.objid = k.oid
          AND e.deptype IN ('e', 'i'))
      """;

  static final String SQL =
      """
      SELECT 'operator' AS kind, n.nspname::pg_catalog.text AS schema,
        o.oprname::pg_catalog.text AS name,
        o.oid::pg_catalog.regoperator::pg_catalog.text AS sql_name,
        NULL::pg_catalog.text AS table_schema, NULL::pg_catalog.text AS table_name,
        'CREATE OPERATOR ' || o.oid::pg_catalog.regoperator::pg_catalog.text || ' (FUNCTION = '
        || o.oprcode::pg_catalog.text || ')' AS definition
      FROM pg_catalog.pg_operator o
      JOIN pg_catalog.pg_namespace n ON n.oid = o.oprnamespace
      WHERE o.oprcode::pg_catalog.oid <> '0' AND %s AND %s
      UNION ALL
      SELECT 'operator class', n.nspname::pg_catalog.text, o.opcname::pg_catalog.text, NULL, NULL,
        NULL, 'CREATE OPERATOR CLASS ' || pg_catalog.quote_ident(o.opcname::pg_catalog.text)
        || CASE WHEN o.opcdefault THEN ' DEFAULT' ELSE '' END || ' FOR TYPE '
        || pg_catalog.format_type(o.opcintype, NULL) || ' USING '
        || pg_catalog.quote_ident(m.amname::pg_catalog.text)
      FROM pg_catalog.pg_opclass o
      JOIN pg_catalog.pg_am m ON m.oid = o.opcmethod
      JOIN pg_catalog.pg_namespace n ON n.oid = o.opcnamespace
      WHERE %s AND %s
      UNION ALL
      SELECT 'operator family', n.nspname::pg_catalog.text, o.opfname::pg_catalog.text, NULL, NULL,
        NULL, 'CREATE OPERATOR FAMILY ' || pg_catalog.quote_ident(o.opfname::pg_catalog.text)
        || ' USING ' || pg_catalog.quote_ident(m.amname::pg_catalog.text)
      FROM pg_catalog.pg_opfamily o
      JOIN pg_catalog.pg_am m ON m.oid = o.opfmethod
      JOIN pg_catalog.pg_namespace n ON n.oid = o.opfnamespace
      WHERE %s AND %s
      UNION ALL
      SELECT '%s', n.nspname::pg_catalog.text, o.collname::pg_catalog.text, NULL, NULL, NULL,
        'CREATE COLLATION ' || o.oid::pg_catalog.regcollation::pg_catalog.text || ' (PROVIDER = '
        || CASE o.collprovider WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' ELSE 'libc' END
        || COALESCE(', LOCALE = ' || pg_catalog.quote_literal(COALESCE(
            pg_catalog.jsonb_extract_path_text(pg_catalog.to_jsonb(o.*), 'colllocale'),
            pg_catalog.jsonb_extract_path_text(pg_catalog.to_jsonb(o.*), 'colliculocale'),
            o.collcollate::pg_catalog.text)), '')
        || CASE WHEN o.collisdeterministic THEN '' ELSE ', DETERMINISTIC = false' END || ')'
      FROM pg_catalog.pg_collation o
      JOIN pg_catalog.pg_namespace n ON n.oid = o.collnamespace
      WHERE %s AND %s
      UNION ALL
      SELECT 'conversion', n.nspname::pg_catalog.text, o.conname::pg_catalog.text, NULL, NULL, NULL,
        'CREATE CONVERSION ' || pg_catalog.quote_ident(o.conname::pg_catalog.text) || ' FOR '
        || pg_catalog.quote_literal(pg_catalog.pg_encoding_to_char(o.conforencoding)::pg_catalog.text)
        || ' TO '
        || pg_catalog.quote_literal(pg_catalog.pg_encoding_to_char(o.contoencoding)::pg_catalog.text)
        || ' FROM ' || o.conproc::pg_catalog.text
      FROM pg_catalog.pg_conversion o
      JOIN pg_catalog.pg_namespace n ON n.oid = o.connamespace
      WHERE %s AND %s
      UNION ALL
      """
              .formatted(
                  OwnObjects.IN_OWN_SCHEMA,
                  OwnObjects.notOfExtension("pg_operator", "o"),
                  OwnObjects.IN_OWN_SCHEMA,
                  OwnObjects.notOfExtension("pg_opclass", "o"),
                  OwnObjects.IN_OWN_SCHEMA,
                  OwnObjects.notOfExtension("pg_opfamily", "o"),
                  Leftover.COLLATION,
                  OwnObjects.IN_OWN_SCHEMA,
                  OwnObjects.notOfExtension("pg_collation", "o"),
                  OwnObjects.IN_OWN_SCHEMA,
                  OwnObjects.notOfExtension("pg_conversion", "o"))
          + SQL_OF_CASTS;

  private OperatorLeftovers() {}
}
