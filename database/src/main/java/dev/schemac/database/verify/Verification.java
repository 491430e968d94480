package dev.schemac.database.verify;

import dev.schemac.core.schema.Schema;
import dev.schemac.database.catalog.CatalogFilter;
import dev.schemac.database.catalog.Introspection;
import dev.schemac.database.catalog.Prerequisites;
import dev.schemac.database.difference.SchemaDifference;
import dev.schemac.database.migrations.MigrationFailure;
import dev.schemac.database.migrations.MigrationFile;
import dev.schemac.database.migrations.MigrationFiles;
import dev.schemac.database.migrations.MigrationsException;
import dev.schemac.database.scratch.ScratchDatabase;
import dev.schemac.database.scratch.ScratchDatabases;
import dev.schemac.database.scratch.ScratchException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the migrations of a folder in several ways, and compares what they make. */
final class Verification {

  private final MigrationFiles migrations;
  private final Schema schema;
  private final Map<String, MigrationFile> rows;
  private final MigrationMentions mentions;
  private final MigratedSchema migrated;
  private final ExpectedSchema expected;

  /**
   * Of a folder.
   *
   * @param schema what its migrations are to make
   * @param before what runs ahead of them
   * @param rows what fills in rows, by the name of the migration that it runs behind
   * @param filter what is compared
   */
  Verification(
      MigrationFiles migrations,
      Schema schema,
      List<MigrationFile> before,
      Map<String, MigrationFile> rows,
      CatalogFilter filter) {
    this.migrations = migrations;
    this.schema = schema;
    this.rows = Map.copyOf(rows);
    this.mentions = new MigrationMentions(migrations.files());
    this.migrated = new MigratedSchema(schema, mentions, before, filter);
    this.expected = new ExpectedSchema(schema, filter);
  }

  /**
   * Runs them in order; with each script outside a transaction twice, if there is one; and with
   * each script of rows behind its migration, each time in a scratch database of its own.
   */
  VerifyReport on(ScratchDatabases scratch)
      throws ScratchException, MigrationsException, SQLException {
    Introspection wanted = wanted(scratch);
    List<VerifyRun> runs = new ArrayList<>();
    for (RunOrder order : RunOrder.all(migrations.files(), rows)) {
      try (ScratchDatabase database = scratch.create();
          Connection connection = database.connect()) {
        runs.add(run(order, wanted, connection));
      }
    }
    return new VerifyReport(wanted.serverVersion(), migrations.files().size(), runs);
  }

  /** Where its tables need functions or types that no class says, the migrations have them. */
  private Introspection wanted(ScratchDatabases scratch)
      throws ScratchException, MigrationsException, SQLException {
    try {
      return expected.on(scratch, List.of());
    } catch (MigrationsException e) {
      List<String> needed = prerequisites(scratch);
      if (needed.isEmpty()) {
        throw e;
      }
      return expected.on(scratch, needed);
    }
  }

  private List<String> prerequisites(ScratchDatabases scratch)
      throws ScratchException, SQLException {
    try {
      Introspection made = migrated.on(scratch, RunOrder.once(migrations.files()).scripts());
      return Prerequisites.of(schema, made.leftovers());
    } catch (MigrationFailure e) {
      return List.of();
    }
  }

  /** Runs them in order, in an empty database, which then has what they make. */
  VerifyReport in(Connection connection) throws MigrationsException, SQLException {
    EmptyDatabase.require(connection);
    Introspection wanted = expected.inside(connection);
    VerifyRun run = run(RunOrder.once(migrations.files()), wanted, connection);
    return new VerifyReport(wanted.serverVersion(), migrations.files().size(), List.of(run));
  }

  private VerifyRun run(RunOrder order, Introspection wanted, Connection connection)
      throws SQLException {
    Introspection actual;
    try {
      actual = migrated.in(connection, order.scripts());
    } catch (MigrationFailure e) {
      Place place = new Place(e.file(), e.line());
      return new VerifyRun(
          order.title(),
          new VerifyRun.Failure(place, e.reason(), e.sqlState()),
          List.of(),
          List.of());
    }
    List<SchemaDifference> differences =
        SchemaDifference.between(OwnTables.of(wanted, schema), OwnTables.of(actual, schema));
    List<LocatedDifference> wrong = new ArrayList<>();
    List<LocatedDifference> additions = new ArrayList<>();
    for (LocatedDifference located : mentions.locate(differences)) {
      (located.difference().isAddition() ? additions : wrong).add(located);
    }
    return new VerifyRun(order.title(), null, wrong, additions);
  }
}
