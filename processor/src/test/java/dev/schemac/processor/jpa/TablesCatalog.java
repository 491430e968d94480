package dev.schemac.processor.jpa;

import dev.schemac.core.postgres.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a database holds, as sorted lines in which nothing depends on the names of constraints and
 * indexes or on the order of columns.
 */
final class TablesCatalog {

  private static final String OWN =
      " n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'";

  /** The names of a constraint's columns, in order, or sorted where their order says nothing. */
  private static final String COLUMNS =
      """
      (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY %s)
       FROM unnest(k.conkey) WITH ORDINALITY u(attnum, place)
       JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.attnum)\
      """;

  private static final String TABLE = "format('%s.%I', n.nspname, c.relname)";

  private static final List<String> QUERIES =
      List.of(
          "SELECT 'schema ' || n.nspname FROM pg_namespace n WHERE" + OWN,
          """
          SELECT format('type %s.%I enum (%s)', n.nspname, t.typname,
              (SELECT string_agg(quote_literal(enumlabel), ', ' ORDER BY enumsortorder)
               FROM pg_enum WHERE enumtypid = t.oid))
          FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
          WHERE t.typtype = 'e' AND\
          """
              + OWN,
          """
          SELECT format('cast from %s to %s, context %s, method %s',
              castsource::regtype, casttarget::regtype, castcontext, castmethod)
          FROM pg_cast k JOIN pg_type t ON t.oid IN (castsource, casttarget)
          JOIN pg_namespace n ON n.oid = t.typnamespace WHERE\
          """
              + OWN,
          "SELECT format('table %s comment %s', "
              + TABLE
              + """
              , coalesce(quote_literal(obj_description(c.oid, 'pg_class')), '-'))
              FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
              WHERE c.relkind = 'r' AND\
              """
              + OWN,
          "SELECT format('%s %s', CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'matview'"
              + " ELSE c.relkind::text END, "
              + TABLE
              + """
              )
              FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
              WHERE c.relkind NOT IN ('r', 'i', 'S', 't') AND\
              """
              + OWN,
          "SELECT format('column %s.%I %s%s%s%s%s comment %s', "
              + TABLE
              + """
              , a.attname, format_type(a.atttypid, a.atttypmod),
                  CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END,
                  CASE WHEN d.adbin IS NULL THEN '' ELSE CASE a.attgenerated WHEN ''
                    THEN ' DEFAULT ' ELSE ' GENERATED ' END || pg_get_expr(d.adbin, d.adrelid) END,
                  CASE a.attidentity WHEN '' THEN '' ELSE ' IDENTITY ' || a.attidentity::text END,
                  CASE WHEN a.attcollation <> t.typcollation THEN ' COLLATE ' || o.collname
                    ELSE '' END,
                  coalesce(quote_literal(col_description(c.oid, a.attnum)), '-'))
              FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
              JOIN pg_namespace n ON n.oid = c.relnamespace
              JOIN pg_type t ON t.oid = a.atttypid
              LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
              LEFT JOIN pg_collation o ON o.oid = a.attcollation
              WHERE c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND\
              """
              + OWN,
          constraints("primary key", "p", "u.place"),
          constraints("unique", "u", "a.attname"),
          "SELECT format('foreign key %s %s REFERENCES %s%s%s', "
              + TABLE
              + """
              ,
                  (SELECT string_agg(format('%I = %I', a.attname, b.attname), ' AND '
                     ORDER BY a.attname)
                   FROM unnest(k.conkey, k.confkey) u(here, there)
                   JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.here
                   JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = u.there),
                  k.confrelid::regclass,
                  CASE k.confdeltype WHEN 'a' THEN '' ELSE ' ON DELETE ' || k.confdeltype::text END,
                  CASE k.confupdtype WHEN 'a' THEN '' ELSE ' ON UPDATE ' || k.confupdtype::text END
                    || CASE WHEN k.condeferrable THEN ' DEFERRABLE' ELSE '' END)
              FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
              JOIN pg_namespace n ON n.oid = c.relnamespace
              WHERE k.contype = 'f' AND\
              """
              + OWN,
          "SELECT format('check %s %s', "
              + TABLE
              + """
              , pg_get_constraintdef(k.oid))
              FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
              JOIN pg_namespace n ON n.oid = c.relnamespace
              WHERE k.contype = 'c' AND\
              """
              + OWN,
          """
          SELECT regexp_replace(pg_get_indexdef(i.indexrelid), 'INDEX \\S+ ON', 'INDEX ON')
          FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
          JOIN pg_namespace n ON n.oid = c.relnamespace
          WHERE NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid
            AND k.contype IN ('p', 'u', 'x')) AND\
          """
              + OWN,
          "SELECT format('sequence %s as %s start %s increment %s min %s max %s cycle %s of %s', "
              + TABLE
              + """
              , format_type(s.seqtypid, NULL), s.seqstart, s.seqincrement, s.seqmin, s.seqmax,
                  s.seqcycle, coalesce((SELECT format('%s.%I', d.refobjid::regclass, a.attname)
                    FROM pg_depend d JOIN pg_attribute a
                    ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
                    WHERE d.objid = c.oid AND d.classid = 'pg_class'::regclass
                    AND d.deptype IN ('a', 'i')), '-'))
              FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid
              JOIN pg_namespace n ON n.oid = c.relnamespace WHERE\
              """
              + OWN);

  /** The values of an {@code IN}, and what {@code AND} joins: their order says nothing. */
  private static final Pattern LABELS = Pattern.compile("(?<=ARRAY\\[)[^\\]]*(?=\\])");

  private static final Pattern NOT_NULLS =
      Pattern.compile("\\(\\w+ IS NOT NULL\\)( AND \\(\\w+ IS NOT NULL\\))+");

  private TablesCatalog() {}

  /** The lines, and one for each row: a new database holds rows of generators alone. */
  static List<String> read(TestDatabase database) {
    List<String> lines = new ArrayList<>();
    QUERIES.forEach(
        query ->
            database
                .rows(query)
                .forEach(line -> lines.add(sorted(LABELS, sorted(NOT_NULLS, line)))));
    lines.addAll(rows(database));
    lines.sort(null);
    return lines;
  }

  private static List<String> rows(TestDatabase database) {
    List<String> lines = new ArrayList<>();
    for (String table :
        database.rows(
            "SELECT c.oid::regclass FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                + " WHERE c.relkind = 'r' AND"
                + OWN)) {
      database
          .rows("SELECT DISTINCT x::text FROM " + table + " x")
          .forEach(row -> lines.add("row " + table + " " + row));
    }
    return lines;
  }

  private static String constraints(String word, String type, String order) {
    return "SELECT '"
        + word
        + " ' || "
        + TABLE
        + " || ' (' || "
        + COLUMNS.formatted(order)
        + " || ')' FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid"
        + " JOIN pg_namespace n ON n.oid = c.relnamespace WHERE k.contype = '"
        + type
        + "' AND"
        + OWN;
  }

  private static String sorted(Pattern list, String line) {
    return list.matcher(line)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    Stream.of(match.group().split("(?=, )|(?<=\\)) AND "))
                        .map(item -> item.replaceFirst("^, ", ""))
                        .sorted()
                        .collect(Collectors.joining(", "))));
  }
}
