package dev.schemac.database.verify;

import dev.schemac.core.schema.Schema;
import dev.schemac.database.catalog.CatalogFilter;
import dev.schemac.database.catalog.Introspection;
import dev.schemac.database.catalog.Introspector;
import dev.schemac.database.difference.SchemaDifference;
import dev.schemac.database.migrations.MigrationsException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Refuses a database that somebody uses: what is verified is run in it. */
final class EmptyDatabase {

  private EmptyDatabase() {}

  /**
   * Does nothing if a database is empty.
   *
   * @throws MigrationsException that names the first thing that it has
   */
  static void require(Connection connection) throws MigrationsException, SQLException {
    Introspection there = Introspector.of(CatalogFilter.ALL).read(connection);
    Introspection empty = new Introspection(there.serverVersion(), Schema.EMPTY, List.of());
    List<SchemaDifference> found = SchemaDifference.between(empty, there);
    if (!found.isEmpty()) {
      SchemaDifference first = found.get(0);
      throw new MigrationsException(
          "The database is not empty: it has the "
              + first.kind()
              + " "
              + first.title()
              + ". Migrations are verified in an empty database of their own.");
    }
  }
}
