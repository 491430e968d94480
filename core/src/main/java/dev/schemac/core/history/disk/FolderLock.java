package dev.schemac.core.history.disk;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.schema.Digest;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other compiles out of a folder, in this JVM and in others, through a file outside of it.
 *
 * <p>Two locks are held. POSIX drops all file locks of a process on a file as soon as it closes any
 * channel on that file, so no two compiles of one JVM may even open it at a time: a first lock
 * stands in the system properties, the one table that all class loaders of a JVM share. Build
 * daemons load a processor once for each project. The file is never deleted: whoever waits for it
 * would hold a lock on a file that has no name any more.
 */
public final class FolderLock implements AutoCloseable {

  private static final String PREFIX = "schemac-";
  private static final int KEY_DIGITS = 24;
  private static final long PAUSE_MILLIS = 20;

  private final Properties table;
  private final String key;
  private @Nullable FileChannel channel;
  private @Nullable FileLock lock;

  private FolderLock(Properties table, String key) {
    this.table = table;
    this.key = key;
  }

  /**
   * Takes the lock.
   *
   * @param folder the real path of the folder to lock
   * @param where the folder for the lock's file; several users may share it, so each has files of
   *     their own
   * @throws HistoryException with {@code FolderBusy} if it is not free in time
   */
  public static FolderLock take(Path folder, Path where, Duration patience)
      throws HistoryException, IOException {
    String identity = System.getProperty("user.name", "") + "\n" + folder;
    String name = PREFIX + Digest.hex(identity, KEY_DIGITS) + ".lock";
    FolderLock taken = new FolderLock(System.getProperties(), name);
    long deadline = System.nanoTime() + patience.toNanos();
    try {
      while (!taken.tryTake(where.resolve(name))) {
        if (System.nanoTime() - deadline >= 0) {
          throw busy(folder, patience);
        }
        Thread.sleep(PAUSE_MILLIS);
      }
      return taken;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy(folder, patience);
    }
  }

  private boolean tryTake(Path file) throws IOException {
    if (table.putIfAbsent(key, "") != null) {
      return false;
    }
    boolean taken = false;
    try {
      requirePlain(file);
      channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      lock = channel.tryLock();
      taken = lock != null;
      return taken;
    } catch (OverlappingFileLockException e) {
      return false;
    } finally {
      if (!taken) {
        close();
      }
    }
  }

  /** To open a pipe that another user has put there would wait for ever. */
  private static void requirePlain(Path file) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("the lock " + file + " is no plain file");
    }
  }

  private static HistoryException busy(Path folder, Duration patience) {
    return HistoryException.of(
        FindingId.FOLDER_BUSY, folder.toString(), String.valueOf(patience.toSeconds()));
  }

  @Override
  public void close() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      // The process's end frees it; the work it guarded is done.
    } finally {
      channel = null;
      lock = null;
      table.remove(key);
    }
  }
}
