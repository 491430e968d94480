package dev.schemac.database.verify;

import dev.schemac.core.schema.Schema;
import dev.schemac.database.catalog.CatalogFilter;
import dev.schemac.database.catalog.Introspection;
import dev.schemac.database.catalog.Introspector;
import dev.schemac.database.migrations.MigrationFailure;
import dev.schemac.database.migrations.MigrationFile;
import dev.schemac.database.migrations.MigrationRunner;
import dev.schemac.database.migrations.MigrationsException;
import dev.schemac.database.migrations.SchemaScripts;
import dev.schemac.database.scratch.ScratchDatabase;
import dev.schemac.database.scratch.ScratchDatabases;
import dev.schemac.database.scratch.ScratchException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The schema of the classes as a server has and prints it. It is made in a database as the first
 * migration would, since nobody but a server knows how it prints an expression.
 */
public final class ExpectedSchema {

  private final Schema schema;
  private final Introspector introspector;

  /**
   * Of the schema that a snapshot holds.
   *
   * @param filter what of it is read
   */
  public ExpectedSchema(Schema schema, CatalogFilter filter) {
    this.schema = schema;
    this.introspector = Introspector.of(filter);
  }

  /**
   * Makes it in a scratch database and reads that.
   *
   * @param needed the statements that make what the tables need beside it
   * @throws MigrationsException if the server cannot make it, as where an extension is missing
   */
  public Introspection on(ScratchDatabases scratch, List<String> needed)
      throws ScratchException, MigrationsException, SQLException {
    try (ScratchDatabase database = scratch.create();
        Connection connection = database.connect()) {
      run(connection, SchemaScripts.creating(schema, needed));
      return introspector.read(connection);
    }
  }

  /**
   * Makes it in an empty database, reads that, and drops it again.
   *
   * @throws MigrationsException if the server cannot make it, or if something of it is left
   */
  Introspection inside(Connection connection) throws MigrationsException, SQLException {
    try {
      run(connection, SchemaScripts.creating(schema));
    } catch (MigrationsException e) {
      dropTablesOfOthers(connection, e);
      throw e;
    }
    Introspection expected;
    try {
      expected = introspector.read(connection);
    } finally {
      run(connection, SchemaScripts.dropping(schema));
    }
    EmptyDatabase.require(connection);
    return expected;
  }

  /** One transaction makes the own schema or nothing of it; these tables came before. */
  private void dropTablesOfOthers(Connection connection, Exception failure) throws SQLException {
    try {
      run(connection, SchemaScripts.dropping(SchemaScripts.external(schema)));
    } catch (MigrationsException e) {
      failure.addSuppressed(e);
    }
  }

  private static void run(Connection connection, List<MigrationFile> scripts)
      throws MigrationsException, SQLException {
    try {
      new MigrationRunner(connection).run(scripts);
    } catch (MigrationFailure e) {
      throw new MigrationsException(
          "The schema of the classes cannot be made on this server: " + e.reason() + ".");
    }
  }
}
