package dev.schemac.processor.compile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Eclipse's platform and Java tools without a window, in a JVM of their own, with one project. */
final class EclipseWorkbench implements AutoCloseable {

  private final Process process;
  private final OutputStream commands;
  private final BufferedReader answers;

  /**
   * @param jars the folder of Eclipse's jars
   * @param java the JDK that runs it
   * @param work an empty folder
   */
  EclipseWorkbench(Path jars, Path java, Path work) throws IOException {
    Path scripts = Path.of("src/test/resources/eclipse").toAbsolutePath();
    Path framework;
    try (Stream<Path> files = Files.list(jars)) {
      framework =
          files
              .filter(jar -> jar.getFileName().toString().startsWith("org.eclipse.osgi-"))
              .findFirst()
              .orElseThrow();
    }
    ProcessBuilder builder =
        new ProcessBuilder(
                java.resolve("bin/java").toString(),
                "-cp",
                framework.toString(),
                scripts.resolve("Launcher.java").toString(),
                jars.toString(),
                work.toString(),
                scripts.resolve("Workbench.java").toString())
            .redirectError(work.resolve("log.txt").toFile());
    builder.environment().remove("CI");
    process = builder.start();
    commands = process.getOutputStream();
    answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** A project in that folder, with the processor on its factory path. */
  void open(TestProject project, Path work) throws IOException {
    tell("create", project.root().toString());
    for (Path library : TestProject.classPath()) {
      tell("library", jar(library, work.resolve("library.jar")).toString());
    }
    List<String> processors = new ArrayList<>(List.of("processors"));
    for (String entry : ExternalJavac.processorPath().split(java.io.File.pathSeparator, -1)) {
      if (Files.isDirectory(Path.of(entry))
          || entry.matches(".*/(schemac-core|gson|javapoet|asm)-.*")) {
        Path jar = work.resolve("processor" + processors.size() + ".jar");
        processors.add(jar(Path.of(entry), jar).toString());
      }
    }
    tell(processors.toArray(String[]::new));
    for (String option : project.options()) {
      String[] sides = option.substring("-A".length()).split("=", 2);
      tell("option", sides[0], sides[1]);
    }
  }

  /** Gives a command, and returns the answer's lines. */
  List<String> tell(String... words) {
    List<String> encoded = new ArrayList<>();
    for (String word : words) {
      encoded.add(Base64.getEncoder().encodeToString(word.getBytes(StandardCharsets.UTF_8)));
    }
    List<String> lines = new ArrayList<>();
    try {
      commands.write((String.join(" ", encoded) + "\n").getBytes(StandardCharsets.UTF_8));
      commands.flush();
      String line = answers.readLine();
      while (line != null && !line.equals(".")) {
        lines.add(line);
        line = answers.readLine();
      }
      if (line == null || lines.toString().contains("FAILED")) {
        throw new AssertionError(List.of(words) + ": " + lines);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  /** A class path entry as a jar; factory paths and repositories take no folders. */
  static Path jar(Path entry, Path target) throws IOException {
    if (!Files.isDirectory(entry)) {
      return entry;
    }
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(target));
        Stream<Path> files = Files.walk(entry)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(entry.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
      }
    }
    return target;
  }

  @Override
  public void close() throws IOException {
    commands.close();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
