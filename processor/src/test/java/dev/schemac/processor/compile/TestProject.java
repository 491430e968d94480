package dev.schemac.processor.compile;

import dev.schemac.Table;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * A project in a folder: {@code src/main/java}, {@code out} and {@code migrations}. CI's
 * environment does not matter, since each compile says its mode.
 */
public final class TestProject {

  private final Path root;

  /** What other builds made, on the class path of each compile. */
  private List<Path> libraries = List.of();

  public TestProject(Path root) {
    this.root = root;
    create(sources());
    create(output());
  }

  public Path root() {
    return root;
  }

  public Path sources() {
    return root.resolve("src/main/java");
  }

  public Path output() {
    return root.resolve("out");
  }

  public Path migrations() {
    return root.resolve("migrations");
  }

  /** Writes a source file; the path is relative to the source root. */
  public TestProject source(String path, String text) {
    write(sources().resolve(path), text);
    return this;
  }

  /** Deletes a source file. */
  public TestProject delete(String path) {
    try {
      Files.delete(sources().resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Sets the jars and folders of classes that the project uses. */
  public void setLibraries(Path... paths) {
    libraries = List.of(paths);
  }

  /** Lets the project use the annotations of Jakarta Persistence, which the build has put there. */
  public void setPersistence() {
    try (Stream<Path> jars = Files.list(Path.of("target", "processors").toAbsolutePath())) {
      setLibraries(
          jars.filter(jar -> jar.getFileName().toString().startsWith("jakarta.persistence"))
              .toArray(Path[]::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The jars and folders of classes that the project uses. */
  public Path[] libraries() {
    return libraries.toArray(new Path[0]);
  }

  /** Where the annotations are, JSpecify's, and the libraries. */
  List<Path> classPathWithLibraries() {
    List<Path> paths = new ArrayList<>(classPath());
    paths.addAll(libraries);
    return paths;
  }

  /** Compiles all sources into an empty output. */
  public CompileResult build(TestCompiler compiler, String... options) {
    deleteTree(output());
    create(output());
    return compiler.compile(sourceFiles(), output(), classPathWithLibraries(), options(options));
  }

  public CompileResult build(String... options) {
    return build(TestCompiler.JAVAC, options);
  }

  /** Compiles some sources against what the last compile left. */
  public CompileResult compileOnly(TestCompiler compiler, List<String> paths, String... options) {
    List<Path> files = paths.stream().map(path -> sources().resolve(path)).toList();
    List<Path> classPath = classPathWithLibraries();
    classPath.add(output());
    return compiler.compile(files, output(), classPath, options(options));
  }

  /** Compiles some sources where nothing of the last compile is on the class path. */
  public CompileResult compileAlone(TestCompiler compiler, List<String> paths, String... options) {
    List<Path> files = paths.stream().map(path -> sources().resolve(path)).toList();
    return compiler.compile(files, output(), classPathWithLibraries(), options(options));
  }

  /** A project in another folder with the same sources and migrations, and no output. */
  public TestProject copyTo(Path folder) {
    TestProject copy = new TestProject(folder);
    copyTree(sources(), copy.sources());
    copyTree(migrations(), copy.migrations());
    return copy;
  }

  /** Runs git in the project's folder. */
  public void git(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git", "-C", root.toString()));
    command.addAll(List.of("-c", "user.name=test", "-c", "user.email=test@example.com"));
    command.addAll(List.of(arguments));
    ExternalJavac.Result result = ExternalJavac.run(command, null, Map.of());
    if (result.exit() != 0) {
      throw new AssertionError(command + ": " + result.output());
    }
  }

  /** All sources, sorted. */
  public List<Path> sourceFiles() {
    try (Stream<Path> files = Files.walk(sources())) {
      List<Path> java =
          new ArrayList<>(files.filter(file -> file.toString().endsWith(".java")).toList());
      Collections.sort(java);
      return java;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The migrations folder's files with their texts. */
  public Map<String, String> folder() {
    Map<String, String> files = new TreeMap<>();
    if (!Files.isDirectory(migrations())) {
      return files;
    }
    try (Stream<Path> entries = Files.list(migrations())) {
      for (Path entry : (Iterable<Path>) entries::iterator) {
        files.put(entry.getFileName().toString(), Files.readString(entry));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** The text of one migration file. */
  public String migration(String name) {
    String text = folder().get(name);
    if (text == null) {
      throw new AssertionError("no " + name + " in " + folder().keySet());
    }
    return text;
  }

  /** The options that every compile of this project has, with more. */
  public List<String> options(String... more) {
    List<String> options = new ArrayList<>();
    options.add("-Aschemac.migrations=" + migrations());
    if (Arrays.stream(more).noneMatch(option -> option.startsWith("-Aschemac.mode="))) {
      options.add("-Aschemac.mode=write");
    }
    options.addAll(List.of(more));
    return options;
  }

  /** Where the annotations are, and JSpecify's. */
  public static List<Path> classPath() {
    return List.of(jarOf(Table.class), jarOf(NullMarked.class));
  }

  /** Paths as an option has them. */
  static String joined(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  static Path jarOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static void copyTree(Path from, Path to) {
    if (!Files.isDirectory(from)) {
      return;
    }
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file));
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static void deleteTree(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void create(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
