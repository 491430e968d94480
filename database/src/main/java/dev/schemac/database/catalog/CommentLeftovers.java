package dev.schemac.database.catalog;

/** Comments on all but tables, their columns and enum types, which the classes can comment. */
final class CommentLeftovers {

  /**
   * What PostgreSQL itself brings has object ids below 16384 ({@code FirstNormalObjectId}). A
   * comment on something that belongs to a table goes with the table. Names are those of {@code
   * pg_identify_object}, which are qualified in any schema.
   */
  static final String SQL =
      """
      SELECT 'comment' AS kind, o.schema AS schema, COALESCE(o.name, o.identity) AS name,
        o.type || ' ' || o.identity AS sql_name, tn.nspname::pg_catalog.text AS table_schema,
        t.relname::pg_catalog.text AS table_name, d.description AS definition
      FROM pg_catalog.pg_description d
      CROSS JOIN LATERAL pg_catalog.pg_identify_object(d.classoid, d.objoid, d.objsubid) o
      LEFT JOIN pg_catalog.pg_class c
        ON c.oid = d.objoid AND d.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass
      LEFT JOIN pg_catalog.pg_index i ON i.indexrelid = c.oid
      LEFT JOIN pg_catalog.pg_constraint k
        ON k.oid = d.objoid AND d.classoid = 'pg_catalog.pg_constraint'::pg_catalog.regclass
      LEFT JOIN pg_catalog.pg_trigger g
        ON g.oid = d.objoid AND d.classoid = 'pg_catalog.pg_trigger'::pg_catalog.regclass
      LEFT JOIN pg_catalog.pg_rewrite w
        ON w.oid = d.objoid AND d.classoid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass
      LEFT JOIN pg_catalog.pg_policy p
        ON p.oid = d.objoid AND d.classoid = 'pg_catalog.pg_policy'::pg_catalog.regclass
      LEFT JOIN pg_catalog.pg_type y
        ON y.oid = d.objoid AND d.classoid = 'pg_catalog.pg_type'::pg_catalog.regclass
      LEFT JOIN pg_catalog.pg_class t ON t.oid = COALESCE(i.indrelid,
        NULLIF(k.conrelid, '0'), g.tgrelid, w.ev_class, p.polrelid,
        CASE WHEN d.objsubid <> 0 THEN c.oid END)
      LEFT JOIN pg_catalog.pg_namespace tn ON tn.oid = t.relnamespace
      LEFT JOIN pg_catalog.pg_namespace n
        ON n.nspname = COALESCE(tn.nspname, o.schema::pg_catalog.name)
      WHERE d.objoid >= '16384'::pg_catalog.oid
        AND d.classoid NOT IN ('pg_catalog.pg_extension'::pg_catalog.regclass,
          'pg_catalog.pg_largeobject'::pg_catalog.regclass,
          'pg_catalog.pg_namespace'::pg_catalog.regclass)
        AND NOT (c.oid IS NOT NULL AND c.relkind = 'r' AND NOT c.relispartition)
        AND NOT (y.oid IS NOT NULL AND y.typtype = 'e')
        AND (n.oid IS NULL OR %1$s)
        AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
          WHERE e.classid = d.classoid AND e.objid = d.objoid AND e.deptype = 'e')
        AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
          WHERE e.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND e.deptype = 'e'
          AND e.objid = t.oid)
      UNION ALL
      SELECT 'comment', NULL, n.nspname::pg_catalog.text,
        'schema ' || pg_catalog.quote_ident(n.nspname::pg_catalog.text), NULL, NULL,
        d.description
      FROM pg_catalog.pg_description d
      JOIN pg_catalog.pg_namespace n ON n.oid = d.objoid
      WHERE d.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass
        AND d.description <> 'standard public schema' AND %1$s
      """
          .formatted(OwnObjects.IN_OWN_SCHEMA);

  private CommentLeftovers() {}
}
