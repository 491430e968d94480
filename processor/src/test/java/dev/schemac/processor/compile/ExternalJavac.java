package dev.schemac.processor.compile;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.opentest4j.TestAbortedException;

/** The {@code javac} of a JDK, in a process of its own, with the processor on its path. */
public record ExternalJavac(Path home) {

  /** What the process said. */
  public record Result(int exit, String output) implements Serializable {}

  /** This JVM's JDK, and others where the machine has them. */
  public static List<ExternalJavac> all() {
    List<Path> homes = new ArrayList<>();
    homes.add(Path.of(System.getProperty("java.home")));
    System.getenv()
        .forEach(
            (name, value) -> {
              if (name.startsWith("JAVA_HOME_")) {
                homes.add(Path.of(value));
              }
            });
    Path installed = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(installed)) {
      try (Stream<Path> folders = Files.list(installed)) {
        folders.sorted().forEach(homes::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return homes.stream()
        .filter(home -> Files.isExecutable(home.resolve("bin/javac")))
        .map(ExternalJavac::real)
        .distinct()
        .map(ExternalJavac::new)
        .toList();
  }

  /** Compiles the files; {@code arguments} may hold {@code -J} options. */
  public Result compile(
      List<Path> files, Path output, List<String> arguments, Map<String, String> environment) {
    return compile(files, output, TestProject.classPath(), arguments, environment);
  }

  /** Compiles the files against a class path. */
  public Result compile(
      List<Path> files,
      Path output,
      List<Path> classPath,
      List<String> arguments,
      Map<String, String> environment) {
    List<String> command = new ArrayList<>(arguments);
    command.addAll(List.of("--release", "17", "-d", output.toString()));
    command.addAll(List.of("-cp", TestProject.joined(classPath)));
    command.addAll(List.of("-processorpath", processorPath()));
    files.forEach(file -> command.add(file.toString()));
    return javac(command, null, environment);
  }

  /** Runs {@code javac} with just these arguments in a JVM that is warm, if there is one. */
  public Result warm(List<String> arguments) {
    if (home.equals(real(Path.of(System.getProperty("java.home"))))) {
      return inThisJvm(arguments);
    }
    try {
      if (home.equals(OtherJdk.jdk25().home())) {
        return OtherJdk.jdk25().run(arguments);
      }
    } catch (TestAbortedException e) {
      // There is no other JVM.
    }
    return javac(arguments, null, Map.of());
  }

  static Result inThisJvm(List<String> arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int exit =
        ToolProvider.getSystemJavaCompiler()
            .run(InputStream.nullInputStream(), out, out, arguments.toArray(String[]::new));
    return new Result(exit, out.toString(StandardCharsets.UTF_8));
  }

  /** Runs {@code javac} with just these arguments, in a working directory if one is given. */
  public Result javac(List<String> arguments, Path directory, Map<String, String> environment) {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin/javac").toString());
    // A compile of a few classes is over before other compilers and collectors pay.
    command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"));
    command.addAll(arguments);
    return run(command, directory, environment);
  }

  /** The processor and what it needs: main classes and all libraries of this test. */
  public static String processorPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("-tests.jar"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  static Result run(List<String> command, Path directory, Map<String, String> environment) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    if (directory != null) {
      builder.directory(directory.toFile());
    }
    builder.environment().remove("CI");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Result(process.waitFor(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path real(Path home) {
    try {
      return home.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
