package dev.schemac.database.catalog;

/** Objects that belong to a table or view: triggers, rules, policies and extended statistics. */
final class TableObjectLeftovers {

  static final String SQL =
      """
      WITH relation AS (
        SELECT c.oid, n.nspname::pg_catalog.text AS table_schema,
          c.relname::pg_catalog.text AS table_name,
          c.oid::pg_catalog.regclass::pg_catalog.text AS sql
        FROM pg_catalog.pg_class c
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relpersistence <> 't' AND %s AND %s)
      SELECT CASE WHEN t.tgconstraint <> '0' THEN 'constraint trigger' ELSE 'trigger' END AS kind,
        NULL::pg_catalog.text AS schema, t.tgname::pg_catalog.text AS name,
        NULL::pg_catalog.text AS sql_name, r.table_schema, r.table_name,
        pg_catalog.pg_get_triggerdef(t.oid) || CASE t.tgenabled
          WHEN 'D' THEN '; ALTER TABLE ' || r.sql || ' DISABLE TRIGGER '
          WHEN 'R' THEN '; ALTER TABLE ' || r.sql || ' ENABLE REPLICA TRIGGER '
          WHEN 'A' THEN '; ALTER TABLE ' || r.sql || ' ENABLE ALWAYS TRIGGER ' ELSE '' END
        || CASE WHEN t.tgenabled = 'O' THEN ''
          ELSE pg_catalog.quote_ident(t.tgname::pg_catalog.text) END AS definition
      FROM pg_catalog.pg_trigger t JOIN relation r ON r.oid = t.tgrelid
      WHERE NOT t.tgisinternal AND t.tgparentid = '0'
      UNION ALL
      SELECT 'rule', NULL, w.rulename::pg_catalog.text, NULL, r.table_schema, r.table_name,
        pg_catalog.pg_get_ruledef(w.oid)
      FROM pg_catalog.pg_rewrite w JOIN relation r ON r.oid = w.ev_class
      WHERE w.rulename <> '_RETURN'
      UNION ALL
      SELECT 'policy', NULL, p.polname::pg_catalog.text, NULL, r.table_schema, r.table_name,
        'CREATE POLICY ' || pg_catalog.quote_ident(p.polname::pg_catalog.text) || ' ON ' || r.sql
        || CASE WHEN p.polpermissive THEN '' ELSE ' AS RESTRICTIVE' END
        || CASE p.polcmd WHEN 'r' THEN ' FOR SELECT' WHEN 'a' THEN ' FOR INSERT'
          WHEN 'w' THEN ' FOR UPDATE' WHEN 'd' THEN ' FOR DELETE' ELSE '' END
        || ' TO ' || (SELECT pg_catalog.string_agg(CASE WHEN u.role = '0' THEN 'PUBLIC'
              ELSE pg_catalog.quote_ident(
                pg_catalog.pg_get_userbyid(u.role)::pg_catalog.text) END, ', '
              ORDER BY pg_catalog.pg_get_userbyid(u.role))
            FROM pg_catalog.unnest(p.polroles) u (role))
        || COALESCE(' USING (' || pg_catalog.pg_get_expr(p.polqual, p.polrelid) || ')', '')
        || COALESCE(' WITH CHECK (' || pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid) || ')',
          '')
      FROM pg_catalog.pg_policy p JOIN relation r ON r.oid = p.polrelid
      UNION ALL
      SELECT 'statistics', n.nspname::pg_catalog.text, s.stxname::pg_catalog.text, NULL,
        r.table_schema, r.table_name, pg_catalog.pg_get_statisticsobjdef(s.oid)
      FROM pg_catalog.pg_statistic_ext s JOIN relation r ON r.oid = s.stxrelid
      JOIN pg_catalog.pg_namespace n ON n.oid = s.stxnamespace
      """
          .formatted(OwnObjects.IN_OWN_SCHEMA, OwnObjects.notOfExtension("pg_class", "c"));

  private TableObjectLeftovers() {}
}
