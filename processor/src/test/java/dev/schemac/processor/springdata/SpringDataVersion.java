package dev.schemac.processor.springdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A Spring Data that the build has put beside the tests' class path. */
enum SpringDataVersion {
  THREE(3),
  FOUR(4);

  private final int major;

  SpringDataVersion(int major) {
    this.major = major;
  }

  /** Spring Data JDBC's jar and those that it needs. */
  List<Path> jars() {
    Path folder = Path.of("target", "spring-data-" + major).toAbsolutePath();
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
