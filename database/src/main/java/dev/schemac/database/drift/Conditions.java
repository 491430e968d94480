package dev.schemac.database.drift;

import dev.schemac.database.difference.SchemaDifference;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what is in a state that no schema says. */
final class Conditions {

  private static final String SQL =
      """
      SELECT 'INVALID_INDEX', i.indexrelid::regclass::text
      FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE NOT i.indisvalid AND c.relkind = 'i' AND n.nspname !~ '^pg_'
      UNION ALL
      SELECT 'NOT_VALID_CONSTRAINT', quote_ident(k.conname) || ' on ' || k.conrelid::regclass::text
      FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace
      WHERE NOT k.convalidated AND k.conrelid <> 0 AND n.nspname !~ '^pg_'
      UNION ALL
      SELECT 'NEVER_ANALYZED', c.oid::regclass::text
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'r' AND c.reltuples < 0 AND pg_relation_size(c.oid) > 0
        AND c.relpersistence <> 't' AND n.nspname !~ '^(pg_|information_schema$)'
        AND c.relname !~ '^(flyway_schema_history$|databasechangelog)'
      ORDER BY 1, 2""";

  /** What the names of things begin or end with that migrations make for their own use. */
  private static final Pattern OF_MIGRATIONS = Pattern.compile("\"?(zz_)?schemac_.*|.*_build\"?");

  private Conditions() {}

  /** The states in a database, and what a migration has left there and no schema expects. */
  static List<Condition> read(Connection connection, List<SchemaDifference> differences)
      throws SQLException {
    List<Condition> conditions = new ArrayList<>();
    for (SchemaDifference difference : differences) {
      boolean unexpected = difference.type() == SchemaDifference.Type.UNEXPECTED;
      if (unexpected && OF_MIGRATIONS.matcher(lastName(difference)).matches()) {
        conditions.add(
            new Condition(
                Condition.Type.LEFT_BY_MIGRATION, difference.kind() + " " + difference.title()));
      }
    }
    try (ReadOnlySession session = new ReadOnlySession(connection)) {
      conditions.addAll(
          session.query(
              SQL,
              row -> new Condition(Condition.Type.valueOf(row.getString(1)), row.getString(2))));
    }
    return conditions;
  }

  /** The thing's own name, without its schema and the arguments of a function. */
  private static String lastName(SchemaDifference difference) {
    String name = difference.name();
    int arguments = name.indexOf('(');
    String bare = arguments < 0 ? name : name.substring(0, arguments);
    return bare.substring(bare.lastIndexOf('.') + 1);
  }
}
