package dev.schemac.database.drift;

import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.text.PostgresVersion;
import dev.schemac.database.catalog.CatalogFilter;
import dev.schemac.database.catalog.Introspection;
import dev.schemac.database.catalog.Introspector;
import dev.schemac.database.catalog.Leftover;
import dev.schemac.database.changelog.Changelog;
import dev.schemac.database.difference.MendingScript;
import dev.schemac.database.difference.SchemaDifference;
import dev.schemac.database.migrations.FlywaySettings;
import dev.schemac.database.migrations.MigrationFailure;
import dev.schemac.database.migrations.MigrationFile;
import dev.schemac.database.migrations.MigrationFiles;
import dev.schemac.database.migrations.MigrationsException;
import dev.schemac.database.scratch.ScratchDatabases;
import dev.schemac.database.scratch.ScratchException;
import dev.schemac.database.verify.MigratedSchema;
import dev.schemac.database.verify.MigrationMentions;
import dev.schemac.database.verify.OwnTables;
import dev.schemac.database.verify.SnapshotFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares a database with the migrations of a folder, as far as they ran there. */
public final class Drift {

  /** What differs between servers whose roles have other names. */
  private static final Set<String> OF_ROLES =
      Set.of(Leftover.PRIVILEGES, Leftover.DEFAULT_PRIVILEGES);

  private final MigrationFiles migrations;
  private final Schema schema;
  private final MigrationMentions mentions;
  private final @Nullable String at;
  private final CatalogFilter filter;
  private final @Nullable String defaultSchema;
  private final @Nullable Changelog changelog;

  private Drift(
      MigrationFiles migrations,
      Schema schema,
      @Nullable String at,
      CatalogFilter filter,
      @Nullable String defaultSchema,
      @Nullable Changelog changelog) {
    this.migrations = migrations;
    this.schema = schema;
    this.mentions = new MigrationMentions(migrations.files());
    this.at = at;
    this.filter = filter;
    this.defaultSchema = defaultSchema;
    this.changelog = changelog;
  }

  /**
   * From a folder and its {@code schema.json}.
   *
   * @throws MigrationsException if they cannot be used
   */
  public static Drift from(Path folder) throws MigrationsException {
    return from(null, folder, FlywaySettings.DEFAULT);
  }

  /**
   * From a folder whose scripts depend on what the tool is told, or from a changelog that includes
   * them.
   *
   * @param changelog the changelog that Liquibase runs; null: the migrations are the folder's files
   * @throws MigrationsException if they cannot be used
   */
  public static Drift from(@Nullable Path changelog, Path folder, FlywaySettings settings)
      throws MigrationsException {
    Schema schema = SnapshotFile.read(folder).schema();
    Changelog liquibase = changelog == null ? null : Changelog.read(changelog);
    MigrationFiles migrations =
        liquibase == null ? MigrationFiles.read(folder, settings) : liquibase.migrations(folder);
    return new Drift(
        migrations, schema, null, CatalogFilter.ALL, settings.defaultSchema(), liquibase);
  }

  /**
   * The same where no tool has noted what ran.
   *
   * @param last the number or the file's name of the last migration that ran, such as {@code 0007}
   */
  public Drift at(String last) {
    return new Drift(migrations, schema, last, filter, defaultSchema, changelog);
  }

  /**
   * The same for a part of the catalogue only: what the filter leaves out is no difference, such as
   * what another application has in the same database.
   */
  public Drift comparing(CatalogFilter part) {
    return new Drift(migrations, schema, at, part, defaultSchema, changelog);
  }

  /**
   * Compares a database, which is only read. What is expected is made on the server that the system
   * property {@code schemac.db.scratch} names, or else on an embedded one.
   *
   * @param connection a connection to it that is in no transaction
   * @throws DriftException if nobody says which migrations ran
   * @throws MigrationsException if what is expected cannot be made
   * @throws ScratchException if there is no scratch server of the database's major version
   */
  public DriftReport check(Connection connection)
      throws DriftException, MigrationsException, ScratchException, SQLException {
    int major = connection.getMetaData().getDatabaseMajorVersion();
    try (ScratchDatabases scratch = ScratchDatabases.open(major)) {
      return check(connection, scratch);
    }
  }

  /**
   * Compares a database, which is only read.
   *
   * @param connection a connection to it that is in no transaction
   * @param scratch where to make what is expected, on a server of the same major version
   * @throws DriftException if nobody says which migrations ran
   * @throws MigrationsException if what is expected cannot be made
   */
  public DriftReport check(Connection connection, ScratchDatabases scratch)
      throws DriftException, MigrationsException, ScratchException, SQLException {
    Position position = position(connection);
    Introspection actual = Introspector.of(filter).read(connection);
    Introspection expected = expected(position, scratch);
    List<SchemaDifference> differences =
        SchemaDifference.between(OwnTables.of(expected, schema), OwnTables.of(actual, schema))
            .stream()
            .filter(difference -> !OF_ROLES.contains(difference.kind()))
            .toList();
    PostgresVersion version = PostgresVersion.of(actual.major());
    List<String> others =
        differences.stream()
            .filter(SchemaDifference::isLeftover)
            .map(SchemaDifference::sentence)
            .toList();
    Schema made = withExternalTables(expected);
    Schema there = withExternalTables(actual);
    return new DriftReport(
        actual.serverVersion(),
        position.source(),
        position.last(),
        position.notRun(),
        position.failed(),
        position.unknown(),
        mentions.locate(differences),
        Conditions.read(connection, filter, differences),
        MendingScript.between(there, made, version, others),
        MendingScript.between(made, there, version, others));
  }

  private Position position(Connection connection) throws DriftException, SQLException {
    if (at == null) {
      return ToolTables.read(connection, filter, changelog != null).position(migrations.files());
    }
    MigrationFile last = migrations.find(at);
    if (last == null) {
      throw new DriftException("There is no migration " + at + " in " + migrations.folder() + ".");
    }
    List<MigrationFile> files = migrations.files();
    int ran = files.indexOf(last) + 1;
    List<String> notRun =
        files.subList(ran, files.size()).stream().map(MigrationFile::name).toList();
    return new Position("at", files.subList(0, ran), notRun, List.of(), List.of());
  }

  /**
   * What the migrations that ran make, with the views and functions of those that a person wrote,
   * of which the snapshot knows nothing.
   */
  private Introspection expected(Position position, ScratchDatabases scratch)
      throws MigrationsException, ScratchException, SQLException {
    try {
      return new MigratedSchema(schema, mentions, List.of(), filter, defaultSchema, changelog)
          .on(scratch, position.ran());
    } catch (MigrationFailure e) {
      throw new MigrationsException("The migrations that ran cannot be run: " + e.getMessage());
    }
  }

  /** Tables of other builds are no matter of these migrations, so no script changes them. */
  private Schema withExternalTables(Introspection introspection) {
    return OwnTables.of(introspection, schema)
        .schema()
        .with(ObjectKind.EXTERNAL_TABLE, schema.externalTables());
  }
}
