package dev.schemac.database.verify;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * One of the processor's cases: its versions compiled one after the other, each of which makes
 * history to the next.
 */
final class CaseHistory {

  private static final Path CASES = Path.of("../processor/src/test/resources/cases");
  private static final String OPTIONS = "options.txt";

  private final Path folder;

  private CaseHistory(Path folder) {
    this.folder = folder;
  }

  /** All cases but those whose classes need a library of another build. */
  static List<CaseHistory> all() throws IOException {
    List<CaseHistory> all = new ArrayList<>();
    for (Path folder : entries(CASES)) {
      CaseHistory one = new CaseHistory(folder);
      if (Files.isDirectory(folder) && one.versions().stream().noneMatch(CaseHistory::hasLibrary)) {
        all.add(one);
      }
    }
    return all;
  }

  private static boolean hasLibrary(Path version) {
    return Files.exists(version.resolve("library"));
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  private List<Path> versions() throws IOException {
    return entries(folder).stream().filter(it -> name(it).matches("v\\d+")).toList();
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  /** Compiles all versions in an empty folder, and gives the migrations folder. */
  Path compile(Path project) throws IOException {
    Path sources = project.resolve("src/main/java");
    for (Path version : versions()) {
      delete(sources);
      copySources(version, sources);
      compile(project, sources, options(version, project));
    }
    return project.resolve("migrations");
  }

  /** The oldest server that the migrations are for. */
  int oldestMajor() throws IOException {
    int oldest = 0;
    for (Path version : versions()) {
      for (String option : options(version, folder)) {
        if (option.startsWith("-Aschemac.postgres=")) {
          oldest = Integer.parseInt(option.substring(option.indexOf('=') + 1));
        }
      }
    }
    return oldest;
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static void copySources(Path version, Path sources) throws IOException {
    try (Stream<Path> files = Files.walk(version)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        Path copy = sources.resolve(version.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private static List<String> options(Path version, Path project) throws IOException {
    List<String> options = new ArrayList<>();
    options.add("-Aschemac.base=none");
    options.add("-Aschemac.mode=write");
    Path own = version.resolve(OPTIONS);
    if (Files.exists(own)) {
      for (String line : Files.readAllLines(own)) {
        options.add(line.strip().replace("PROJECT", project.toString()));
      }
    }
    options.removeIf(String::isEmpty);
    return options;
  }

  private static void compile(Path project, Path sources, List<String> own) throws IOException {
    List<String> options = new ArrayList<>();
    options.add("-proc:only");
    options.add("-d");
    options.add(Files.createDirectories(project.resolve("target/classes")).toString());
    options.add("-processorpath");
    options.add(property("schemac.test.processorpath"));
    options.add("-cp");
    options.add(property("schemac.test.annotations") + File.pathSeparator + jspecify());
    options.add("-Aschemac.migrations=" + project.resolve("migrations"));
    options.add("-Aschemac.classes=false");
    options.addAll(own);
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
        Stream<Path> roots = Files.walk(sources)) {
      List<Path> classes = roots.filter(it -> it.toString().endsWith(".java")).toList();
      // What a version says that is refused changes nothing in the folder.
      javac
          .getTask(
              new StringWriter(),
              files,
              diagnostic -> {},
              options,
              null,
              files.getJavaFileObjectsFromPaths(classes))
          .call();
    }
  }

  /** What the classes of cases need besides: javac opens each jar of a class path anew. */
  private static String jspecify() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> Path.of(entry).getFileName().toString().startsWith("jspecify-"))
        .findFirst()
        .orElseThrow();
  }

  /** The build says where the processor and the annotations are. */
  private static String property(String name) {
    return Objects.requireNonNull(System.getProperty(name), name);
  }

  @Override
  public String toString() {
    return name(folder);
  }
}
