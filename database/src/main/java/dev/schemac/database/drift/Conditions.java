package dev.schemac.database.drift;

import dev.schemac.database.catalog.CatalogFilter;
import dev.schemac.database.catalog.Leftover;
import dev.schemac.database.difference.SchemaDifference;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what is in a state that no schema says. */
final class Conditions {

  /** Tables with rows that the planner knows nothing of. */
  private static final String SQL =
      """
      SELECT c.oid::regclass::text, n.nspname, c.relname
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'r' AND c.reltuples < 0 AND pg_relation_size(c.oid) > 0
        AND c.relpersistence <> 't' AND n.nspname !~ '^(pg_|information_schema$)'
        AND c.relname !~ '^(flyway_schema_history$|databasechangelog)'
      ORDER BY 1""";

  /** What the names of things begin or end with that migrations make for their own use. */
  private static final Pattern OF_MIGRATIONS = Pattern.compile("\"?(zz_)?schemac_.*|.*_build\"?");

  private Conditions() {}

  /** The states in a database, and what a migration has left there and no schema expects. */
  static List<Condition> read(
      Connection connection, CatalogFilter filter, List<SchemaDifference> differences)
      throws SQLException {
    List<Condition> conditions = new ArrayList<>();
    for (SchemaDifference difference : differences) {
      if (difference.type() != SchemaDifference.Type.UNEXPECTED) {
        continue;
      }
      switch (difference.kind()) {
        case Leftover.INVALID_INDEX -> add(conditions, Condition.Type.INVALID_INDEX, difference);
        case Leftover.NOT_VALID_CONSTRAINT ->
            add(conditions, Condition.Type.NOT_VALID_CONSTRAINT, difference);
        default -> {}
      }
      if (OF_MIGRATIONS.matcher(lastName(difference)).matches()) {
        conditions.add(
            new Condition(
                Condition.Type.LEFT_BY_MIGRATION, difference.kind() + " " + difference.title()));
      }
    }
    try (ReadOnlySession session = new ReadOnlySession(connection)) {
      for (List<String> table :
          session.query(
              SQL, row -> List.of(row.getString(1), row.getString(2), row.getString(3)))) {
        if (filter.includes(table.get(1), table.get(2))) {
          conditions.add(new Condition(Condition.Type.NEVER_ANALYZED, table.get(0)));
        }
      }
    }
    return conditions;
  }

  private static void add(
      List<Condition> conditions, Condition.Type type, SchemaDifference difference) {
    conditions.add(new Condition(type, difference.title()));
  }

  /** The thing's own name, without its schema and the arguments of a function. */
  private static String lastName(SchemaDifference difference) {
    String name = difference.name();
    int arguments = name.indexOf('(');
    String bare = arguments < 0 ? name : name.substring(0, arguments);
    return bare.substring(bare.lastIndexOf('.') + 1);
  }
}
