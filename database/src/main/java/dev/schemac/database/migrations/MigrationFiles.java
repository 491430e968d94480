package dev.schemac.database.migrations;

import dev.schemac.core.history.MigrationsFolder;
import dev.schemac.core.history.disk.HistoryException;
import dev.schemac.core.history.disk.Reason;
import dev.schemac.core.history.journal.MigrationName;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The scripts of a migrations folder: {@code 0001_x.sql} and {@code V1__x.sql} in the order of
 * their numbers, then Flyway's {@code R__x.sql} in that of their names.
 *
 * @param folder the folder
 * @param files the scripts in the order in which they run
 * @param ignored the names of other scripts, which nothing runs: undo scripts and callbacks
 */
public record MigrationFiles(Path folder, List<MigrationFile> files, List<String> ignored) {

  static final String REPEATABLE = "R__";
  private static final String CONF = ".conf";

  /** Copies the lists. */
  public MigrationFiles {
    files = List.copyOf(files);
    ignored = List.copyOf(ignored);
  }

  /** Reads a folder whose scripts have no placeholders of Flyway but those that it fills itself. */
  public static MigrationFiles read(Path folder) throws MigrationsException {
    return read(folder, FlywaySettings.DEFAULT);
  }

  /**
   * Reads a folder.
   *
   * @param flyway what Flyway's scripts among them depend on
   * @throws MigrationsException if it cannot be read, has no migrations or two of one number, holds
   *     a link that leads out of it, or has a placeholder without a value
   */
  public static MigrationFiles read(Path folder, FlywaySettings flyway) throws MigrationsException {
    if (!Files.isDirectory(folder)) {
      throw new MigrationsException("There is no folder " + folder + ".");
    }
    Map<String, String> confs = new HashMap<>();
    List<Path> scripts = new ArrayList<>();
    for (Path path : list(folder)) {
      String name = name(path);
      if (name.endsWith(CONF)) {
        confs.put(name, text(path));
      } else {
        scripts.add(path);
      }
    }
    Placeholders placeholders = new Placeholders(flyway);
    List<MigrationFile> files = new ArrayList<>();
    List<String> ignored = new ArrayList<>();
    for (Path script : scripts) {
      String name = name(script);
      if (MigrationName.parse(name) != null
          || name.startsWith(REPEATABLE)
          || Baselines.number(name) != null) {
        files.add(MigrationFile.of(name, text(script), confs.get(name + CONF), placeholders));
      } else {
        ignored.add(name);
      }
    }
    Baselines.take(files, ignored);
    if (files.isEmpty()) {
      throw new MigrationsException("There are no migrations in " + folder + ".");
    }
    refuseOneNumberTwice(files);
    placeholders.requireValues(files);
    return new MigrationFiles(folder, files, ignored);
  }

  private static List<Path> list(Path folder) throws MigrationsException {
    try {
      return MigrationsFolder.list(folder);
    } catch (HistoryException e) {
      throw new MigrationsException(
          e.findings().stream()
              .map(finding -> finding.message().words())
              .collect(Collectors.joining("\n")));
    }
  }

  private static void refuseOneNumberTwice(List<MigrationFile> files) throws MigrationsException {
    for (int i = 1; i < files.size(); i++) {
      MigrationName one = files.get(i - 1).number();
      MigrationName other = files.get(i).number();
      if (one != null && other != null && one.version().equals(other.version())) {
        throw new MigrationsException(
            one.file() + " and " + other.file() + " have one number; give one of them another.");
      }
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static String text(Path path) throws MigrationsException {
    try {
      byte[] bytes = Files.readAllBytes(path);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new MigrationsException(name(path) + " is not UTF-8; save it as UTF-8.");
    } catch (IOException e) {
      throw new MigrationsException(name(path) + " cannot be read: " + Reason.of(e) + ".");
    }
  }

  /** The migration of a number or a file's name, as a person writes it; null: none. */
  public @Nullable MigrationFile find(String numberOrName) {
    for (MigrationFile file : files) {
      MigrationName number = file.number();
      if (file.name().equals(numberOrName)
          || (number != null
              && (number.stem().equals(numberOrName) || isNumber(number, numberOrName)))) {
        return file;
      }
    }
    return null;
  }

  private static boolean isNumber(MigrationName number, String text) {
    MigrationName asked = MigrationName.parse("V" + text + "__x.sql");
    return asked != null && asked.version().equals(number.version());
  }
}
