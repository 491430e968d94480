package dev.schemac.core.postgres;

import java.util.ArrayList;
import java.util.List;

/**
 * All that a database's catalog says of what people made there, as sorted lines that a text diff
 * compares: without column order, object ids and statistics and, on 18, without the constraints
 * that stand for NOT NULL, whose names nobody chose.
 */
public final class Catalog {

  /** Schemas and relations that people made, also in {@code public}; extensions bring their own. */
  private static final String OWN =
      """
      NOT IN ('pg_catalog', 'information_schema', 'pg_toast') \
      AND n.nspname NOT LIKE 'pg\\_%'\
      """;

  private static final String NO_EXTENSION =
      """
      NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = %s.oid \
      AND d.classid = '%s'::regclass AND d.deptype = 'e')\
      """;

  private static final List<String> QUERIES =
      List.of(
          "SELECT 'schema ' || quote_ident(n.nspname) FROM pg_namespace n WHERE n.nspname " + OWN,
          "SELECT 'extension ' || quote_ident(extname) FROM pg_extension",
          """
          SELECT format('type %I.%I enum (%s) comment %s', n.nspname, t.typname,
              (SELECT string_agg(quote_literal(enumlabel), ', ' ORDER BY enumsortorder)
               FROM pg_enum WHERE enumtypid = t.oid),
              coalesce(quote_literal(obj_description(t.oid, 'pg_type')), '-'))
          FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
          WHERE t.typtype = 'e' AND n.nspname\
          """
              + " "
              + OWN,
          """
          SELECT format('table %I.%I comment %s', n.nspname, c.relname,
              coalesce(quote_literal(obj_description(c.oid, 'pg_class')), '-'))
          FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
          WHERE c.relkind = 'r' AND n.nspname\
          """
              + " "
              + OWN,
          """
          SELECT format('column %I.%I.%I %s%s%s%s%s%s comment %s', n.nspname, c.relname, a.attname,
              format_type(a.atttypid, a.atttypmod),
              CASE WHEN a.attnotnull THEN ' not null' ELSE '' END,
              CASE WHEN a.attgenerated = '' THEN ' default ' || pg_get_expr(d.adbin, d.adrelid)
                ELSE '' END,
              CASE WHEN a.attgenerated <> '' THEN
                format(' generated %s %s', a.attgenerated, pg_get_expr(d.adbin, d.adrelid))
                ELSE '' END,
              CASE WHEN a.attidentity <> '' THEN format(' identity %s', a.attidentity) ELSE '' END,
              CASE WHEN a.attcollation <> t.typcollation THEN ' collation ' || o.collname
                ELSE '' END,
              coalesce(quote_literal(col_description(c.oid, a.attnum)), '-'))
          FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
          JOIN pg_namespace n ON n.oid = c.relnamespace
          JOIN pg_type t ON t.oid = a.atttypid
          LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
          LEFT JOIN pg_collation o ON o.oid = a.attcollation
          WHERE c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND n.nspname\
          """
              + " "
              + OWN,
          """
          SELECT format('constraint %I.%I.%I %s%s', n.nspname, c.relname, k.conname,
              pg_get_constraintdef(k.oid), CASE WHEN k.convalidated THEN '' ELSE ' INVALID' END)
          FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
          JOIN pg_namespace n ON n.oid = c.relnamespace
          WHERE k.contype NOT IN ('n', 't') AND n.nspname\
          """
              + " "
              + OWN,
          """
          SELECT format('index %s%s comment %s', pg_get_indexdef(i.indexrelid),
              CASE WHEN i.indisvalid AND i.indisready THEN '' ELSE ' INVALID' END,
              coalesce(quote_literal(obj_description(c.oid, 'pg_class')), '-'))
          FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
          JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname\
          """
              + " "
              + OWN,
          """
          SELECT format('sequence %I.%I as %s start %s increment %s %s to %s cache %s%s owner %s',
              n.nspname, c.relname, format_type(s.seqtypid, NULL), s.seqstart, s.seqincrement,
              s.seqmin, s.seqmax, s.seqcache, CASE WHEN s.seqcycle THEN ' cycle' ELSE '' END,
              coalesce((SELECT format('%s %s.%I', d.deptype, d.refobjid::regclass, a.attname)
                FROM pg_depend d JOIN pg_attribute a
                ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
                WHERE d.objid = c.oid AND d.classid = 'pg_class'::regclass
                AND d.deptype IN ('a', 'i')), '-'))
          FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid
          JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname\
          """
              + " "
              + OWN,
          """
          SELECT format('%s %I.%I', CASE t.typtype WHEN 'd' THEN 'domain' ELSE 'type' END,
              n.nspname, t.typname)
          FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
          WHERE t.typtype IN ('d', 'r') AND\
          """
              + " "
              + NO_EXTENSION.formatted("t", "pg_type")
              + " AND n.nspname "
              + OWN,
          """
          SELECT format('%s %I.%I', CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'matview'
              ELSE format('relation %s', c.relkind) END, n.nspname, c.relname)
          FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
          WHERE c.relkind NOT IN ('r', 'i', 'S', 't') AND n.nspname\
          """
              + " "
              + OWN);

  private Catalog() {}

  /** The catalog, sorted. */
  public static List<String> read(TestDatabase database) {
    List<String> lines = new ArrayList<>();
    QUERIES.forEach(query -> lines.addAll(database.rows(query)));
    lines.sort(null);
    return lines;
  }
}
