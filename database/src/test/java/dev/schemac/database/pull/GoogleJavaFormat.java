package dev.schemac.database.pull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** google-java-format, in a JVM of its own, which is opened to it. */
final class GoogleJavaFormat {

  private static final List<String> PACKAGES =
      List.of("api", "code", "file", "parser", "tree", "util");

  private static final String SOURCES = "src/main/java";

  private GoogleJavaFormat() {}

  /** The sources of the projects below a folder that it would change. */
  static List<String> changed(Path folder) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    for (String name : PACKAGES) {
      command.add("--add-exports=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED");
    }
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-cp"));
    command.add(jar("com/google/googlejavaformat/google-java-format/1.28.0") + ":" + guava());
    command.addAll(List.of("com.google.googlejavaformat.java.Main", "--dry-run"));
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .map(Path::toString)
          .filter(path -> path.endsWith(".java") && path.contains(SOURCES))
          .forEach(command::add);
    }
    Path said = Files.createTempFile(folder, "said", ".txt");
    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .start()
        .waitFor();
    return Files.readAllLines(said, StandardCharsets.UTF_8);
  }

  private static Path guava() throws IOException {
    return jar("com/google/guava/guava");
  }

  private static Path jar(String folder) throws IOException {
    Path repository =
        Path.of(Objects.requireNonNull(System.getProperty("schemac.test.repository")));
    PathMatcher jars = FileSystems.getDefault().getPathMatcher("glob:**.jar");
    try (Stream<Path> found = Files.walk(repository.resolve(folder))) {
      return found.filter(jars::matches).max(Path::compareTo).orElseThrow();
    }
  }
}
