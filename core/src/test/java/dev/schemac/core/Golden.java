package dev.schemac.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Expected texts in files. {@code -Dschemac.regenerate=true} writes what was found instead of
 * comparing; the change is then reviewed in git.
 */
public final class Golden {

  public static final boolean REGENERATE = Boolean.getBoolean("schemac.regenerate");

  private Golden() {}

  /** The folder of a kind of case in the source tree. */
  public static Path folder(String name) {
    return Path.of("src/test/resources", name).toAbsolutePath();
  }

  /** Compares a text with its file. */
  public static void compare(Path file, String actual) {
    try {
      if (REGENERATE) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
        return;
      }
      assertThat(file).as("create it with -Dschemac.regenerate=true").exists();
      assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compares the files of a folder; there must be neither more nor fewer. */
  public static void compareFolder(Path folder, Map<String, String> actual) {
    try {
      if (REGENERATE) {
        deleteFiles(folder);
      } else {
        assertThat(names(folder)).as(folder.toString()).isEqualTo(List.copyOf(actual.keySet()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    actual.forEach((name, text) -> compare(folder.resolve(name), text));
  }

  private static void deleteFiles(Path folder) throws IOException {
    for (String name : names(folder)) {
      Files.delete(folder.resolve(name));
    }
    Files.deleteIfExists(folder);
  }

  /** The files of a folder, by name; none where there is no folder. */
  public static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (String name : names(folder)) {
      texts.put(name, Files.readString(folder.resolve(name)));
    }
    return texts;
  }

  private static List<String> names(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
