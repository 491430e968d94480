package dev.schemac.processor.history;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What lies around a folder, for tests to replace.
 *
 * @param disk the disk
 * @param lockFolder where locks are kept
 * @param patience how long a lock is waited for
 */
record Surroundings(Disk disk, Path lockFolder, Duration patience) {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  static Surroundings real() {
    return new Surroundings(
        new RealDisk(), Path.of(System.getProperty("java.io.tmpdir", ".")), PATIENCE);
  }
}
