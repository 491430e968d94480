package dev.schemac.database.catalog;

import dev.schemac.core.schema.Index;
import dev.schemac.core.text.BadSqlException;
import dev.schemac.core.text.SqlText;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an index, be it one that a constraint owns.
 *
 * @param row a row of a query that has {@link #columns(String)}
 */
record IndexRow(CatalogRow row) {

  private static final String COLUMNS =
      """
        ARRAY(SELECT COALESCE(a.attname::pg_catalog.text, '')
          FROM pg_catalog.unnest(i.indkey::pg_catalog.int2[]) WITH ORDINALITY k (attnum, place)
          LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
          ORDER BY k.place) AS index_columns,
        CASE WHEN %1$s THEN ARRAY(
          SELECT pg_catalog.pg_get_indexdef(i.indexrelid, k.place, false)
          FROM pg_catalog.generate_series(1, i.indnkeyatts::pg_catalog.int4) k (place)
          ORDER BY k.place) END AS index_elements,
        CASE WHEN %1$s THEN
          pg_catalog.substr(pg_catalog.pg_get_indexdef(i.indexrelid), 1 + pg_catalog.length(
          CASE WHEN i.indisunique THEN 'CREATE UNIQUE INDEX ' ELSE 'CREATE INDEX ' END
          || pg_catalog.quote_ident(ic.relname::pg_catalog.text) || ' ON '
          || pg_catalog.quote_ident(n.nspname::pg_catalog.text) || '.'
          || pg_catalog.quote_ident(c.relname::pg_catalog.text) || ' USING '
          || pg_catalog.quote_ident(m.amname::pg_catalog.text) || ' (')) END AS index_definition,
        i.indnkeyatts AS index_keys, i.indnullsnotdistinct AS nulls_not_distinct,
        m.amname AS index_method, ic.reloptions AS index_options,
        CASE WHEN i.indpred IS NOT NULL THEN pg_catalog.pg_get_expr(i.indpred, i.indrelid) END
          AS index_predicate
      """;

  /**
   * What such a query selects of an index {@code i} of {@code pg_index}: its relation is {@code
   * ic}, its access method {@code m}, its table {@code c}, in the schema {@code n}.
   *
   * @param withElements an SQL condition: of which rows the elements are asked for, which takes the
   *     server more time than all else
   */
  static String columns(String withElements) {
    return COLUMNS.formatted(withElements);
  }

  /** Its access method; null if it is one that an extension brings. */
  Index.@Nullable Method method() throws SQLException {
    String name = row.text("index_method").toUpperCase(Locale.ROOT);
    for (Index.Method method : Index.Method.values()) {
      if (method.name().equals(name)) {
        return method;
      }
    }
    return null;
  }

  List<Index.Element> elements() throws SQLException, BadSqlException {
    return PrintedIndexElements.parse(
        row.texts("index_columns"), row.texts("index_elements"), row.text("index_definition"));
  }

  /** The columns that it is an index of or carries, without those in expressions. */
  List<String> columns() throws SQLException {
    return row.texts("index_columns");
  }

  /** The columns that it only carries. */
  List<String> include() throws SQLException {
    List<String> all = columns();
    return all.subList(Math.toIntExact(row.number("index_keys")), all.size());
  }

  boolean nullsNotDistinct() throws SQLException {
    return row.flag("nulls_not_distinct");
  }

  /** Its storage parameters. */
  SortedMap<String, String> with() throws SQLException {
    SortedMap<String, String> with = new TreeMap<>();
    for (String option : row.texts("index_options")) {
      int equals = option.indexOf('=');
      with.put(option.substring(0, equals), option.substring(equals + 1));
    }
    return with;
  }

  /** Its predicate, or null. */
  @Nullable SqlText where() throws SQLException, BadSqlException {
    String predicate = row.textOrNull("index_predicate");
    return predicate == null ? null : ServerExpression.parse(predicate);
  }
}
