package dev.schemac.database.catalog;

/**
 * Privileges of others than an object's owner, as far as they are not those that everybody has by
 * default: one leftover for each object. Those on the schema {@code public} are left out, since a
 * new database begins with some.
 */
final class PrivilegeLeftovers {

  /** The privileges that one set has and another has not, as statements without their object. */
  private static final String STATEMENTS =
      """
      SELECT pg_catalog.string_agg('%1$s ' || x.privileges || ' %2$s ' || x.grantee || x.option,
        '; ' ORDER BY x.grantee, x.option)
      FROM (SELECT pg_catalog.string_agg(g.privilege_type, ', ' ORDER BY g.privilege_type)
            AS privileges,
          CASE WHEN g.grantee = '0' THEN 'PUBLIC' ELSE pg_catalog.quote_ident(
            pg_catalog.pg_get_userbyid(g.grantee)::pg_catalog.text) END AS grantee,
          CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END AS option
        FROM (SELECT a.grantee, a.privilege_type, a.is_grantable
          FROM pg_catalog.aclexplode(%3$s) a WHERE a.grantee <> o.owner
          EXCEPT SELECT a.grantee, a.privilege_type, a.is_grantable
          FROM pg_catalog.aclexplode(%4$s) a) g
        GROUP BY g.grantee, g.is_grantable) x
      """;

  private static final String RELATIONS_AND_COLUMNS =
      """
      SELECT n.nspname::pg_catalog.text AS schema, c.relname::pg_catalog.text AS name,
        NULL::pg_catalog.text AS sql_name, NULL::pg_catalog.text AS table_schema,
        NULL::pg_catalog.text AS table_name, c.relowner AS owner, c.relacl AS acl,
        pg_catalog.acldefault(CASE c.relkind WHEN 'S' THEN 's'::"char" ELSE 'r'::"char" END,
          c.relowner) AS initial
      FROM pg_catalog.pg_class c
      JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relacl IS NOT NULL AND c.relpersistence <> 't' AND %1$s AND %2$s
      UNION ALL
      SELECT NULL, a.attname::pg_catalog.text, NULL, n.nspname::pg_catalog.text,
        c.relname::pg_catalog.text, c.relowner, a.attacl, pg_catalog.acldefault('c', c.relowner)
      FROM pg_catalog.pg_attribute a
      JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
      JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE a.attacl IS NOT NULL AND NOT a.attisdropped AND c.relpersistence <> 't'
        AND %1$s AND %2$s
      """
          .formatted(OwnObjects.IN_OWN_SCHEMA, OwnObjects.notOfExtension("pg_class", "c"));

  private static final String SCHEMAS_ROUTINES_AND_TYPES =
      """
      SELECT NULL, n.nspname::pg_catalog.text,
        'SCHEMA ' || pg_catalog.quote_ident(n.nspname::pg_catalog.text), NULL, NULL,
        n.nspowner, n.nspacl, pg_catalog.acldefault('n', n.nspowner)
      FROM pg_catalog.pg_namespace n
      WHERE n.nspacl IS NOT NULL AND n.nspname <> 'public' AND %1$s
      UNION ALL
      SELECT n.nspname::pg_catalog.text, p.proname::pg_catalog.text,
        p.oid::pg_catalog.regprocedure::pg_catalog.text, NULL, NULL, p.proowner, p.proacl,
        pg_catalog.acldefault('f', p.proowner)
      FROM pg_catalog.pg_proc p
      JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
      WHERE p.proacl IS NOT NULL AND %1$s AND %2$s
      UNION ALL
      SELECT n.nspname::pg_catalog.text, t.typname::pg_catalog.text, NULL, NULL, NULL, t.typowner,
        t.typacl, pg_catalog.acldefault('T', t.typowner)
      FROM pg_catalog.pg_type t
      JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
      WHERE t.typacl IS NOT NULL AND %1$s AND %3$s
      """
          .formatted(
              OwnObjects.IN_OWN_SCHEMA,
              OwnObjects.notOfExtension("pg_proc", "p"),
              OwnObjects.notOfExtension("pg_type", "t"));

  private static final String DEFAULTS =
      """
      SELECT '%s', NULL,
        pg_catalog.pg_get_userbyid(d.defaclrole)::pg_catalog.text, NULL, NULL, NULL,
        'ALTER DEFAULT PRIVILEGES FOR ROLE '
        || pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(d.defaclrole)::pg_catalog.text)
        || COALESCE(' IN SCHEMA ' || pg_catalog.quote_ident(n.nspname::pg_catalog.text), '')
        || ' ON ' || CASE d.defaclobjtype WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES'
          WHEN 'f' THEN 'FUNCTIONS' WHEN 'T' THEN 'TYPES' ELSE 'SCHEMAS' END
        || ': ' || pg_catalog.array_to_string(d.defaclacl, ', ')
      FROM pg_catalog.pg_default_acl d
      LEFT JOIN pg_catalog.pg_namespace n ON n.oid = d.defaclnamespace
      """
          .formatted(Leftover.DEFAULT_PRIVILEGES);

  static final String SQL =
      """
      WITH object AS (%s UNION ALL %s),
      changed AS (SELECT o.*, pg_catalog.concat_ws('; ', (%s), (%s)) AS definition FROM object o)
      SELECT '%s' AS kind, schema, name, sql_name, table_schema, table_name, definition
      FROM changed WHERE definition <> ''
      UNION ALL
      %s
      """
          .formatted(
              RELATIONS_AND_COLUMNS,
              SCHEMAS_ROUTINES_AND_TYPES,
              STATEMENTS.formatted("GRANT", "TO", "o.acl", "o.initial"),
              STATEMENTS.formatted("REVOKE", "FROM", "o.initial", "o.acl"),
              Leftover.PRIVILEGES,
              DEFAULTS);

  private PrivilegeLeftovers() {}
}
