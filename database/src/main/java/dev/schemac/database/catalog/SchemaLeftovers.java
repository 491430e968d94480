package dev.schemac.database.catalog;

/** Schemas of which the classes know nothing, since no table, type or sequence stands in them. */
final class SchemaLeftovers {

  static final String SQL =
      """
      SELECT '%s' AS kind, NULL::pg_catalog.text AS schema,
        n.nspname::pg_catalog.text AS name, NULL::pg_catalog.text AS sql_name,
        NULL::pg_catalog.text AS table_schema, NULL::pg_catalog.text AS table_name,
        'CREATE SCHEMA ' || pg_catalog.quote_ident(n.nspname::pg_catalog.text) AS definition
      FROM pg_catalog.pg_namespace n
      WHERE n.nspname <> 'public' AND %s
      """
          .formatted(Leftover.SCHEMA, OwnObjects.IN_OWN_SCHEMA);

  private SchemaLeftovers() {}
}
