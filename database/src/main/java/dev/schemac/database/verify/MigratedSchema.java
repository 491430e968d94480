package dev.schemac.database.verify;

import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.SchemaObject;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.database.catalog.CatalogFilter;
import dev.schemac.database.catalog.Introspection;
import dev.schemac.database.catalog.Introspector;
import dev.schemac.database.changelog.Changelog;
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
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The schema that scripts make in an empty database, as the server has and prints it. */
public final class MigratedSchema {

  private final Schema schema;
  private final MigrationMentions mentions;
  private final List<MigrationFile> before;
  private final Introspector introspector;
  private final @Nullable String defaultSchema;
  private final @Nullable Changelog changelog;

  /**
   * For scripts of a folder.
   *
   * @param schema the schema of the classes, which knows the tables of other builds
   * @param mentions what the scripts mention
   * @param before what runs ahead of them
   * @param filter what of it is read
   * @param defaultSchema the schema that names without one are in; null: {@code public}
   * @param changelog whose changesets the scripts are; null: they are files
   */
  public MigratedSchema(
      Schema schema,
      MigrationMentions mentions,
      List<MigrationFile> before,
      CatalogFilter filter,
      @Nullable String defaultSchema,
      @Nullable Changelog changelog) {
    this.schema = schema;
    this.mentions = mentions;
    this.before = List.copyOf(before);
    this.introspector = Introspector.of(filter);
    this.defaultSchema = defaultSchema;
    this.changelog = changelog;
  }

  /**
   * Runs scripts in a scratch database and reads that.
   *
   * @throws MigrationFailure if the server refuses a statement
   * @throws MigrationsException if Liquibase cannot run a changeset
   */
  public Introspection on(ScratchDatabases scratch, List<MigrationFile> scripts)
      throws ScratchException, MigrationsException, MigrationFailure, SQLException {
    try (ScratchDatabase database = scratch.create();
        Connection connection = database.connect()) {
      return in(connection, scripts);
    }
  }

  /** Runs scripts in an empty database and reads that. */
  Introspection in(Connection connection, List<MigrationFile> scripts)
      throws MigrationsException, MigrationFailure, SQLException {
    MigrationRunner own = new MigrationRunner(connection);
    MigrationRunner runner = new MigrationRunner(connection, defaultSchema);
    runner.run(before);
    own.run(SchemaScripts.creating(missingTablesOfOthers(connection)));
    if (changelog == null) {
      runner.run(scripts);
    } else {
      changelog.run(connection, scripts, defaultSchema);
    }
    return introspector.read(connection);
  }

  /**
   * The tables of other builds that neither a script ahead of the migrations has made nor a
   * migration makes, as one does for a table that was handed over later.
   */
  private Schema missingTablesOfOthers(Connection connection) throws SQLException {
    SortedMap<QualifiedName, SchemaObject> external =
        new TreeMap<>(schema.objects(ObjectKind.EXTERNAL_TABLE));
    if (!external.isEmpty()) {
      Introspection there = Introspector.of(CatalogFilter.ALL).read(connection);
      external.keySet().removeAll(there.schema().tables().keySet());
      external.keySet().removeIf(mentions::create);
    }
    return Schema.EMPTY.with(ObjectKind.EXTERNAL_TABLE, external);
  }
}
