package dev.schemac.processor.jpa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Hibernate that the build has put beside the tests' class path: its annotations and Bean
 * Validation's would be seen by each compile of the other tests.
 */
enum HibernateVersion {
  SIX(6),
  SEVEN(7);

  private final int major;

  HibernateVersion(int major) {
    this.major = major;
  }

  int major() {
    return major;
  }

  /** Hibernate's jar and those that it needs. */
  List<Path> jars() {
    Path folder = Path.of("target", "hibernate-" + major).toAbsolutePath();
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
