package dev.schemac.core.history.disk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * What lies around a folder, for tests to replace.
 *
 * @param disk the disk
 * @param lockFolder where locks are kept
 * @param patience how long a lock is waited for, and each answer of git
 * @param variables environment variables that git gets on top of those of this process
 */
public record FolderEnvironment(
    Disk disk, Path lockFolder, Duration patience, Map<String, String> variables) {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  public FolderEnvironment {
    variables = Map.copyOf(variables);
  }

  public static FolderEnvironment real() {
    return new FolderEnvironment(
        new RealDisk(), Path.of(System.getProperty("java.io.tmpdir", ".")), PATIENCE, Map.of());
  }
}
