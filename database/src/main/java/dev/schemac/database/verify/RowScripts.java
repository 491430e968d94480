package dev.schemac.database.verify;

import dev.schemac.core.history.disk.Reason;
import dev.schemac.core.history.journal.MigrationName;
import dev.schemac.database.migrations.MigrationFile;
import dev.schemac.database.migrations.MigrationFiles;
import dev.schemac.database.migrations.MigrationsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Scripts of a person that fill rows in behind a migration: {@code 0003.sql}, or any other name
 * that begins with the migration's number as its own does.
 */
final class RowScripts {

  private RowScripts() {}

  /**
   * The scripts of a folder by the name of the migration that they run behind.
   *
   * @throws MigrationsException if there is no such folder, or none of a script's migration
   */
  static Map<String, MigrationFile> read(Path folder, MigrationFiles migrations)
      throws MigrationsException {
    Map<String, MigrationFile> rows = new TreeMap<>();
    for (Path script : list(folder)) {
      String name = String.valueOf(script.getFileName());
      MigrationName number = MigrationName.parse(name);
      MigrationFile behind = number == null ? null : behind(number, migrations);
      if (behind == null) {
        throw new MigrationsException(
            script + " runs behind no migration: call it by the number of one, such as 0001.sql.");
      }
      rows.put(behind.name(), script(script));
    }
    return rows;
  }

  /** A number may have several digits more in one name than in the other. */
  private static @Nullable MigrationFile behind(MigrationName number, MigrationFiles migrations) {
    for (MigrationFile file : migrations.files()) {
      MigrationName own = file.number();
      if (own != null && own.version().equals(number.version())) {
        return file;
      }
    }
    return null;
  }

  private static List<Path> list(Path folder) throws MigrationsException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(path -> path.toString().endsWith(MigrationName.SQL)).sorted().toList();
    } catch (IOException e) {
      throw new MigrationsException(folder + " cannot be read: " + Reason.of(e) + ".");
    }
  }

  /** Reads a script of a person. */
  static MigrationFile script(Path path) throws MigrationsException {
    try {
      return MigrationFile.script(String.valueOf(path.getFileName()), Files.readString(path));
    } catch (IOException e) {
      throw new MigrationsException(path + " cannot be read: " + Reason.of(e) + ".");
    }
  }
}
