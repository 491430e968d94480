package dev.schemac.database.drift;

import dev.schemac.core.text.QualifiedName;
import dev.schemac.database.catalog.CatalogFilter;
import dev.schemac.database.changelog.ChangeSetName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the tables in which migration tools note what ran. {@code CatalogFilter} keeps them out of
 * what is compared, and {@link Conditions} out of what was never analyzed.
 */
final class ToolTables {

  private static final String FLYWAY = "flyway_schema_history";
  private static final String LIQUIBASE = "databasechangelog";

  private static final String FIND =
      """
      SELECT n.nspname, c.relname
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND c.relname IN ('flyway_schema_history', 'databasechangelog')
      ORDER BY 1, 2""";

  private ToolTables() {}

  /**
   * What the one tool that migrated a database has noted.
   *
   * @param filter what is compared: where each schema has a tool's table, those of it count
   * @param changeSets whether Liquibase's notes are of changesets, and not of files of one each
   * @throws DriftException if no tool did, or two
   */
  static ToolLog read(Connection connection, CatalogFilter filter, boolean changeSets)
      throws DriftException, SQLException {
    try (ReadOnlySession session = new ReadOnlySession(connection)) {
      List<QualifiedName> all =
          session.query(FIND, row -> new QualifiedName(row.getString(1), row.getString(2)));
      List<QualifiedName> compared =
          all.stream().filter(it -> filter.includes(it.schema())).toList();
      List<QualifiedName> tables = compared.isEmpty() ? all : compared;
      if (tables.isEmpty()) {
        throw new DriftException(
            "The database has neither a table "
                + FLYWAY
                + " nor "
                + LIQUIBASE
                + ": say which migration ran last (at).");
      } else if (tables.size() > 1) {
        throw new DriftException(
            "The database has the tables "
                + tables
                + ", so which migrations ran is not clear: name the schema to compare, or say which one"
                + " ran last (at).");
      }
      QualifiedName table = tables.get(0);
      return table.name().equals(FLYWAY)
          ? flyway(session, table)
          : liquibase(session, table, changeSets);
    }
  }

  private static ToolLog flyway(ReadOnlySession session, QualifiedName table) throws SQLException {
    String sql =
        "SELECT script, coalesce(version, ''), type, success FROM "
            + table.sql()
            + " ORDER BY installed_rank";
    List<ToolLog.Entry> entries = new ArrayList<>();
    for (List<String> row : session.query(sql, ToolTables::flywayRow)) {
      String version = row.get(1);
      ToolLog.Kind ran = row.get(3).equals("t") ? ToolLog.Kind.RAN : ToolLog.Kind.FAILED;
      switch (row.get(2)) {
        // Flyway created the schema itself.
        case "SCHEMA" -> {}
        // A repair has struck out a script that is gone, or its undo script has run.
        case "DELETE", "UNDO_SQL", "UNDO_JDBC" ->
            entries.removeIf(it -> it.version().equals(version) && !version.isEmpty());
        case "BASELINE" -> entries.add(new ToolLog.Entry("", version, ToolLog.Kind.BASELINE));
        default -> entries.add(new ToolLog.Entry(file(row.get(0)), version, ran));
      }
    }
    return new ToolLog("Flyway", entries);
  }

  private static List<String> flywayRow(ResultSet row) throws SQLException {
    return List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
  }

  /** Liquibase has no row of what failed. */
  private static ToolLog liquibase(ReadOnlySession session, QualifiedName table, boolean changeSets)
      throws SQLException {
    String sql = "SELECT filename, id, author FROM " + table.sql() + " ORDER BY orderexecuted";
    return new ToolLog(
        "Liquibase",
        session.query(
            sql,
            row ->
                new ToolLog.Entry(
                    changeSets
                        ? ChangeSetName.of(row.getString(1), row.getString(2), row.getString(3))
                        : file(row.getString(1)),
                    "",
                    ToolLog.Kind.RAN)));
  }

  private static String file(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }
}
