package dev.schemac.database.verify;

import dev.schemac.core.history.disk.PlainFile;
import dev.schemac.core.history.disk.Reason;
import dev.schemac.core.history.snapshot.Snapshot;
import dev.schemac.core.history.snapshot.SnapshotException;
import dev.schemac.core.history.snapshot.SnapshotReader;
import dev.schemac.database.migrations.MigrationsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads the snapshot of a migrations folder. */
public final class SnapshotFile {

  private SnapshotFile() {}

  /**
   * Reads {@code schema.json}.
   *
   * @throws MigrationsException if it is missing or cannot be used
   */
  public static Snapshot read(Path folder) throws MigrationsException {
    Path file = folder.resolve(Snapshot.FILE);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new MigrationsException(
          "There is no "
              + Snapshot.FILE
              + " in "
              + folder
              + ": compile the classes first, or name the folder that schemac.migrations names.");
    }
    try {
      PlainFile.require(
          file, Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
      return SnapshotReader.read(Files.readAllBytes(file));
    } catch (SnapshotException e) {
      throw new MigrationsException(file + " cannot be used: " + e.getMessage() + ".");
    } catch (IOException e) {
      throw new MigrationsException(file + " cannot be read: " + Reason.of(e) + ".");
    }
  }
}
