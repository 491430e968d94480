package dev.schemac.core.history;

import dev.schemac.core.history.disk.Disk;
import dev.schemac.core.history.disk.RealDisk;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** A disk that stops at one operation: a killed compile, or a disk that is full. */
final class FailingDisk implements Disk {

  /** How it stops. */
  enum Failure {
    /** The process dies before the operation. */
    KILLED,
    /** The process dies when half of the bytes are written. */
    TORN,
    /** The operation fails. */
    REFUSED
  }

  /** What a killed process throws; nothing catches it. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final Disk disk = new RealDisk();
  private final Failure failure;
  private final int failsAt;
  private boolean failed;
  private int operations;
  private final Set<Integer> writes = new HashSet<>();

  FailingDisk(Failure failure, int failsAt) {
    this.failure = failure;
    this.failsAt = failsAt;
  }

  /** How many operations were asked for. */
  int operations() {
    return operations;
  }

  /** Whether an operation can be stopped half-way. */
  boolean isWrite(int operation) {
    return writes.contains(operation);
  }

  boolean failed() {
    return failed;
  }

  private boolean stops(Path path) throws IOException {
    if (operations++ != failsAt) {
      return false;
    }
    failed = true;
    if (failure == Failure.REFUSED) {
      throw new FileSystemException(path.toString(), null, "No space left on device");
    }
    return true;
  }

  private void stopAt(Path path) throws IOException {
    if (stops(path)) {
      throw new Killed();
    }
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    stopAt(folder);
    disk.createFolder(folder);
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    writes.add(operations);
    if (stops(file)) {
      if (failure == Failure.TORN) {
        disk.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      }
      throw new Killed();
    }
    disk.write(file, bytes);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    stopAt(to);
    disk.move(from, to);
  }

  @Override
  public void delete(Path path) throws IOException {
    stopAt(path);
    disk.delete(path);
  }

  @Override
  public void sync(Path folder) throws IOException {
    stopAt(folder);
    disk.sync(folder);
  }
}
