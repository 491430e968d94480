package dev.schemac.database.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.Catalog;
import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads a database, makes another one from what was read, and reads that: both times it must be the
 * same schema without leftovers, and core's catalogue, which shares no code with the introspector,
 * must be the same of both databases.
 */
final class RoundTrip {

  private RoundTrip() {}

  /** The schema that is read from what is made in an empty database. */
  static Schema of(int major, Consumer<TestDatabase> making) throws SQLException {
    Schema first;
    List<String> catalog;
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      making.accept(database);
      first = read(database);
      catalog = catalog(database);
    }
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      Migrations.create(database, first);
      assertThat(read(database)).isEqualTo(first);
      assertThat(catalog(database)).isEqualTo(catalog);
    }
    return first;
  }

  private static Schema read(TestDatabase database) throws SQLException {
    Introspection read = Introspector.of(CatalogFilter.ALL).read(database.connection());
    assertThat(read.leftovers()).isEmpty();
    return read.schema();
  }

  /**
   * A list of varchar is printed in two ways, see {@link ArrayCasts}; here it is always the later.
   */
  private static List<String> catalog(TestDatabase database) {
    return Catalog.read(database).stream().map(ArrayCasts::toElements).toList();
  }
}
