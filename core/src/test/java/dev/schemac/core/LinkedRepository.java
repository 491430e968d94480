package dev.schemac.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/**
 * A local repository of Maven for builds that use schemac: that of the tests, through links, with
 * what {@code mvn install} would put beside it. So such builds need no more than the build of
 * schemac itself has brought.
 */
public final class LinkedRepository {

  private static final String VERSION = "0.1.0-SNAPSHOT";

  private final Path folder;

  /** One below the temporary folder, where nothing else has links that lead out of it. */
  public LinkedRepository() throws IOException {
    this.folder = Path.of(System.getProperty("java.io.tmpdir"), "maven-repository");
    Path local = Path.of(System.getProperty("schemac.test.repository")).toRealPath();
    link(local, folder, "dev");
    link(local.resolve("dev"), folder.resolve("dev"), "schemac");
  }

  /** Where it is. */
  public Path folder() {
    return folder;
  }

  /** Puts a file into it as that of a module: {@code core}, {@code jar} for schemac-core's jar. */
  public void install(String module, String type, Path file) throws IOException {
    String name = "schemac-" + module;
    Path target = folder.resolve("dev/schemac").resolve(name).resolve(VERSION);
    Files.createDirectories(target);
    Files.copy(
        file,
        target.resolve(name + "-" + VERSION + "." + type),
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static void link(Path from, Path to, String except) throws IOException {
    Files.createDirectories(to);
    if (!Files.isDirectory(from)) {
      return;
    }
    try (Stream<Path> entries = Files.list(from)) {
      for (Path entry : (Iterable<Path>) entries::iterator) {
        Path name = entry.getFileName();
        if (!name.toString().equals(except) && !Files.exists(to.resolve(name))) {
          Files.createSymbolicLink(to.resolve(name), entry);
        }
      }
    }
  }
}
