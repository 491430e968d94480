package dev.schemac.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A simple name is one class, wherever it is read: in a stack trace, a comment or an import. This
 * module is built behind the others, so it looks at the sources of all of them.
 */
class SimpleNamesTest {

  private static final List<String> MODULES =
      List.of("annotations", "core", "processor", "database", "maven-plugin");

  /** What a person writes in an annotation is called after the object that it declares. */
  private static final String ANNOTATIONS = "dev/schemac";

  @Test
  void noTwoPackagesHaveAClassOfOneName() throws IOException {
    Map<String, Set<String>> packages = new TreeMap<>();
    for (String module : MODULES) {
      Path sources = Path.of("..", module, "src", "main", "java");
      for (Path file : files(sources)) {
        String name = file.getFileName().toString();
        String in = sources.relativize(file.getParent()).toString().replace('\\', '/');
        if (!name.endsWith("-info.java") && !in.equals(ANNOTATIONS)) {
          packages.computeIfAbsent(name, each -> new TreeSet<>()).add(in);
        }
      }
    }
    List<String> twice = new ArrayList<>();
    packages.forEach(
        (name, in) -> {
          if (in.size() > 1) {
            twice.add(name + " in " + in);
          }
        });
    assertEquals(List.of(), twice);
  }

  private static List<Path> files(Path sources) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
