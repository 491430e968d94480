package dev.schemac.core.history.disk;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What a commit does to the disk, one operation at a time, so that a test can fail each of them.
 */
public interface Disk {

  /** Makes a folder and those above it. */
  void createFolder(Path folder) throws IOException;

  /** Writes a file that nobody reads yet, down to the medium. */
  void write(Path file, byte[] bytes) throws IOException;

  /** Puts a file in the place of another, in one step. */
  void move(Path from, Path to) throws IOException;

  /** Deletes a file if it is there, or a folder if it is empty. */
  void delete(Path path) throws IOException;

  /** Brings what was moved and deleted in a folder down to the medium. */
  void sync(Path folder) throws IOException;
}
