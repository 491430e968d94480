package dev.schemac.database.catalog;

/**
 * Conditions that keep to what people made. Each query names {@code pg_namespace} as {@code n}.
 *
 * <p>Since {@code public} is in the {@code search_path} while these queries run, functions are
 * qualified and operators have operands of just the types that PostgreSQL's own ones take: nothing
 * that somebody put into {@code public} is ever called.
 */
final class OwnObjects {

  /** Whether the schema {@code n} is neither the server's nor an extension's. */
  static final String IN_OWN_SCHEMA =
      """
      n.nspname::text !~ '^pg_' AND n.nspname <> 'information_schema'
        AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
          WHERE e.classid = 'pg_catalog.pg_namespace'::pg_catalog.regclass
          AND e.objid = n.oid AND e.deptype = 'e')
      """;

  /** Whether the relation {@code c} is a table that the schema of the classes can hold. */
  static final String IS_TABLE =
      "c.relkind = 'r' AND NOT c.relispartition AND c.relpersistence <> 't'";

  private OwnObjects() {}

  /** Whether no extension owns the row of an alias in a catalogue. */
  static String notOfExtension(String catalog, String alias) {
    return """
    NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
      WHERE e.classid = 'pg_catalog.%s'::pg_catalog.regclass
      AND e.objid = %s.oid AND e.deptype = 'e')
    """
        .formatted(catalog, alias);
  }
}
