package dev.schemac.database.drift;

import dev.schemac.core.postgres.TestDatabase;
import java.util.Map;
import java.util.TreeMap;

/**
 * A hash of the rows that PostgreSQL keeps of a database's objects, which judges apart from the
 * introspector whether a statement changed anything.
 */
final class CatalogRows {

  /** What changes without a change of the schema: numbers, places of files, and statistics. */
  private static final String WITHOUT =
      "ARRAY['oid', 'relfilenode', 'relpages', 'reltuples', 'relallvisible', 'relallfrozen',"
          + " 'relfrozenxid', 'relminmxid', 'relhastriggers', 'relhasrules', 'relhassubclass',"
          + " 'relhasindex', 'reltoastrelid', 'attmissingval', 'indcheckxmin']";

  /** The first object that is none of PostgreSQL's own ({@code FirstNormalObjectId}). */
  private static final String FIRST_OWN = "16384";

  /** The tables, each with the column that says of which object a row is. */
  private static final Map<String, String> TABLES =
      new TreeMap<>(
          Map.of(
              "pg_attribute", "attrelid",
              "pg_description", "objoid",
              "pg_index", "indexrelid",
              "pg_inherits", "inhrelid",
              "pg_sequence", "seqrelid"));

  static {
    for (String table :
        "attrdef class collation constraint enum extension namespace policy proc rewrite trigger type"
            .split(" ", -1)) {
      TABLES.put("pg_" + table, "oid");
    }
  }

  private CatalogRows() {}

  static String of(TestDatabase database) {
    StringBuilder query = new StringBuilder("SELECT ''");
    TABLES.forEach(
        (table, object) ->
            query
                .append(
                    " || (SELECT md5(coalesce(string_agg(r, ' ' ORDER BY r COLLATE \"C\"), ''))")
                .append(" FROM (SELECT (to_jsonb(t) - ")
                .append(WITHOUT)
                .append(")::text AS r FROM ")
                .append(table)
                .append(" t WHERE ")
                .append(object)
                .append(" >= ")
                .append(FIRST_OWN)
                .append(") AS rows WHERE r !~ '\"(rel|typ)name\": \"_?pg_t(oast|emp)')"));
    return database.value(query.toString());
  }
}
