package dev.schemac.database.changelog;

import dev.schemac.database.migrations.MigrationFile;
import dev.schemac.database.migrations.MigrationFiles;
import dev.schemac.database.migrations.MigrationsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A changelog of Liquibase, as XML, YAML, JSON or SQL, that Liquibase itself reads and runs. Each
 * of its changesets is a {@link MigrationFile} without a text, named {@code file::id::author}.
 */
public final class Changelog {

  private static final String LIBRARY = "liquibase.Liquibase";

  private final LiquibaseFile file;
  private final List<MigrationFile> changeSets;

  private Changelog(LiquibaseFile file) throws MigrationsException {
    this.file = file;
    this.changeSets =
        file.changeSets().stream().map(name -> new MigrationFile(name, null, "", true)).toList();
  }

  /**
   * Reads one.
   *
   * @param file the changelog that includes all others
   * @throws MigrationsException if it cannot be read, has no changeset or runs programs
   */
  public static Changelog read(Path file) throws MigrationsException {
    if (!Files.isRegularFile(file)) {
      throw new MigrationsException("There is no changelog " + file + ".");
    }
    try {
      Class.forName(LIBRARY);
    } catch (ClassNotFoundException | LinkageError e) {
      throw new MigrationsException(
          "A changelog is run by Liquibase and it is not on the class path: add"
              + " org.liquibase:liquibase-core.");
    }
    Changelog changelog = new Changelog(new LiquibaseFile(file.toAbsolutePath().normalize()));
    if (changelog.changeSets.isEmpty()) {
      throw new MigrationsException("There are no changesets in " + file + ".");
    }
    return changelog;
  }

  /** Its changesets, and those of the files that it includes, in the order in which they run. */
  public List<MigrationFile> changeSets() {
    return changeSets;
  }

  /**
   * Its changesets in the place of a folder's files.
   *
   * @param folder the folder whose files it includes
   */
  public MigrationFiles migrations(Path folder) {
    return new MigrationFiles(folder, changeSets, List.of());
  }

  /**
   * Runs the first of its changesets.
   *
   * @param connection a connection that nobody else uses meanwhile; it is left open
   * @param first those that are to run
   * @param defaultSchema the schema that names without one are in; null: {@code public}
   * @throws MigrationsException if one fails, with Liquibase's words, or if others would have to be
   *     left out
   */
  public void run(Connection connection, List<MigrationFile> first, @Nullable String defaultSchema)
      throws MigrationsException, SQLException {
    if (!changeSets.subList(0, Math.min(first.size(), changeSets.size())).equals(first)) {
      MigrationFile missing =
          changeSets.stream().filter(it -> !first.contains(it)).findFirst().orElseThrow();
      throw new MigrationsException(
          "Liquibase runs changesets in their order, and "
              + missing.name()
              + " has not run while later ones have: let Liquibase update the database first.");
    }
    file.update(connection, first.size(), defaultSchema);
  }
}
