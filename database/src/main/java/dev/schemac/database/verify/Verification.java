package dev.schemac.database.verify;

import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.text.PostgresVersion;
import dev.schemac.database.catalog.CatalogFilter;
import dev.schemac.database.catalog.Introspection;
import dev.schemac.database.catalog.Prerequisites;
import dev.schemac.database.changelog.Changelog;
import dev.schemac.database.difference.MendingScript;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs the migrations of a folder in several ways, and compares what they make. */
final class Verification {

  private final MigrationFiles migrations;
  private final Schema schema;
  private final Map<String, MigrationFile> rows;
  private final Set<String> older;
  private final MigrationMentions mentions;
  private final MigratedSchema migrated;
  private final ExpectedSchema expected;

  /**
   * Of a folder.
   *
   * @param schema what its migrations are to make
   * @param older the names of those that were there before schemac
   * @param before what runs ahead of them
   * @param rows what fills in rows, by the name of the migration that it runs behind
   * @param filter what is compared
   * @param defaultSchema the schema that names without one are in; null: {@code public}
   * @param changelog whose changesets the migrations are; null: they are files
   */
  Verification(
      MigrationFiles migrations,
      Schema schema,
      Set<String> older,
      List<MigrationFile> before,
      Map<String, MigrationFile> rows,
      CatalogFilter filter,
      @Nullable String defaultSchema,
      @Nullable Changelog changelog) {
    this.migrations = migrations;
    this.schema = schema;
    this.older = Set.copyOf(older);
    this.rows = Map.copyOf(rows);
    this.mentions = new MigrationMentions(migrations.files());
    this.migrated = new MigratedSchema(schema, mentions, before, filter, defaultSchema, changelog);
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
    for (RunOrder order : orders()) {
      try (ScratchDatabase database = scratch.create();
          Connection connection = database.connect()) {
        runs.add(run(order, wanted, connection));
      }
    }
    return report(wanted, runs);
  }

  /** The ways to run them. */
  List<RunOrder> orders() {
    return RunOrder.all(migrations.files(), rows, older);
  }

  /**
   * Runs them in one way in an empty database, which then has what they make; what it is compared
   * with is made in a database of its own.
   */
  VerifyReport in(Connection connection, RunOrder order, ScratchDatabases scratch)
      throws ScratchException, MigrationsException, SQLException {
    Introspection wanted = wanted(scratch);
    return report(wanted, List.of(run(order, wanted, connection)));
  }

  private VerifyReport report(Introspection wanted, List<VerifyRun> runs) {
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
      throws ScratchException, MigrationsException, SQLException {
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
    return report(wanted, List.of(run));
  }

  private VerifyRun run(RunOrder order, Introspection wanted, Connection connection)
      throws MigrationsException, SQLException {
    Introspection actual;
    try {
      actual = migrated.in(connection, order.scripts());
    } catch (MigrationFailure e) {
      MigrationLine place = new MigrationLine(e.file(), e.line());
      return new VerifyRun(
          order.title(),
          new VerifyRun.Failure(place, e.reason(), e.sqlState()),
          List.of(),
          List.of(),
          null);
    }
    Introspection ownWanted = OwnTables.of(wanted, schema);
    Introspection ownActual = OwnTables.of(actual, schema);
    List<SchemaDifference> differences = SchemaDifference.between(ownWanted, ownActual);
    List<LocatedDifference> wrong = new ArrayList<>();
    List<LocatedDifference> additions = new ArrayList<>();
    for (LocatedDifference located : mentions.locate(differences)) {
      (located.difference().isAddition() ? additions : wrong).add(located);
    }
    return new VerifyRun(
        order.title(), null, wrong, additions, toSchema(ownActual, ownWanted, wrong));
  }

  private MendingScript toSchema(
      Introspection made, Introspection wanted, List<LocatedDifference> wrong) {
    List<String> others = new ArrayList<>();
    for (LocatedDifference located : wrong) {
      if (located.difference().isLeftover()) {
        others.add(located.difference().sentence());
      }
    }
    return MendingScript.between(
        withTablesOfOthers(made),
        withTablesOfOthers(wanted),
        PostgresVersion.of(wanted.major()),
        others);
  }

  /** Keys may reference tables of other builds, which no script of this one changes. */
  private Schema withTablesOfOthers(Introspection introspection) {
    return introspection.schema().with(ObjectKind.EXTERNAL_TABLE, schema.externalTables());
  }
}
