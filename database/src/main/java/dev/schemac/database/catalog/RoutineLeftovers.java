package dev.schemac.database.catalog;

/** Functions, procedures and aggregates. */
final class RoutineLeftovers {

  /** The constructors of a range type are no functions of their own. */
  static final String SQL =
      """
      SELECT CASE p.prokind WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate'
          ELSE '%s' END AS kind,
        n.nspname::pg_catalog.text AS schema, p.proname::pg_catalog.text AS name,
        p.oid::pg_catalog.regprocedure::pg_catalog.text AS sql_name,
        NULL::pg_catalog.text AS table_schema, NULL::pg_catalog.text AS table_name,
        CASE WHEN p.prokind = 'a'
          THEN 'CREATE AGGREGATE ' || p.oid::pg_catalog.regprocedure::pg_catalog.text
            || ' (SFUNC = ' || g.aggtransfn::pg_catalog.text || ', STYPE = '
            || pg_catalog.format_type(g.aggtranstype, NULL)
            || CASE WHEN g.aggfinalfn::pg_catalog.oid <> '0'
              THEN ', FINALFUNC = ' || g.aggfinalfn::pg_catalog.text ELSE '' END
            || COALESCE(', INITCOND = ' || pg_catalog.quote_literal(g.agginitval), '') || ')'
          ELSE pg_catalog.pg_get_functiondef(p.oid) END AS definition
      FROM pg_catalog.pg_proc p
      JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
      LEFT JOIN pg_catalog.pg_aggregate g ON g.aggfnoid = p.oid
      WHERE %s AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
        WHERE e.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND e.objid = p.oid
        AND e.deptype IN ('e', 'i'))
      """
          .formatted(Leftover.FUNCTION, OwnObjects.IN_OWN_SCHEMA);

  private RoutineLeftovers() {}
}
