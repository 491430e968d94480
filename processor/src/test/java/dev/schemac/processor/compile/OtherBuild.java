package dev.schemac.processor.compile;

import dev.schemac.core.postgres.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What another build has to do with a case. In a version's folder {@code library} are its classes,
 * which are on the class path, and {@code before.sql} is what it has run when the migrations of
 * that version are run.
 */
final class OtherBuild {

  private static final String LIBRARY = "library";
  static final String BEFORE = "before.sql";

  private final List<Path> versions;

  /** For each migration of the project the place of the version that brought it. */
  private final Map<String, Integer> broughtBy = new TreeMap<>();

  private int compiled;

  OtherBuild(List<Path> versions) {
    this.versions = versions;
  }

  /** Whether a version has classes of the other build. */
  static boolean hasClasses(Path version) {
    return Files.isDirectory(version.resolve(LIBRARY));
  }

  /** Whether a file of a version is the other build's. */
  static boolean has(Path version, Path file) {
    return file.startsWith(version.resolve(LIBRARY));
  }

  /** Compiles its classes and puts them, as a jar, on the class path of a project. */
  static void load(TestProject project, Path version, TestCompiler maker) throws IOException {
    Path sources = version.resolve(LIBRARY);
    if (!Files.exists(sources)) {
      project.setLibraries();
      return;
    }
    Library library = new Library(Files.createTempDirectory(project.root(), LIBRARY));
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        library.source(sources.relativize(file).toString(), Files.readString(file));
      }
    }
    project.setLibraries(library.jar(maker));
  }

  /** Notes that a project has been compiled with the next version. */
  void compiled(TestProject project) {
    for (String file : SqlFiles.of(project).texts().keySet()) {
      broughtBy.putIfAbsent(file, compiled);
    }
    compiled++;
  }

  /** Runs the migrations of a project, each behind what the other build has run by then. */
  void apply(TestProject project, TestDatabase database) throws IOException {
    int next = 0;
    for (Map.Entry<String, String> file : SqlFiles.of(project).texts().entrySet()) {
      for (int version = broughtBy.getOrDefault(file.getKey(), 0); next <= version; next++) {
        run(versions.get(next), database);
      }
      SqlFiles.apply(file.getValue(), database);
    }
    for (; next < versions.size(); next++) {
      run(versions.get(next), database);
    }
  }

  /** Runs what the other build has run by a version, and then the migrations that it brought. */
  void applyVersion(int version, TestProject project, TestDatabase database) throws IOException {
    run(versions.get(version), database);
    for (Map.Entry<String, String> file : SqlFiles.of(project).texts().entrySet()) {
      if (broughtBy.getOrDefault(file.getKey(), 0) == version) {
        SqlFiles.apply(file.getValue(), database);
      }
    }
  }

  /** Runs all that the other build has run, and then the migrations of a project. */
  void applyAtLast(TestProject project, TestDatabase database) throws IOException {
    for (Path version : versions) {
      run(version, database);
    }
    SqlFiles.of(project).apply(database);
  }

  /** Runs what the other build has run by a version and had not by the one before. */
  private static void run(Path version, TestDatabase database) throws IOException {
    Path sql = version.resolve(BEFORE);
    if (Files.exists(sql)) {
      database.execute(Files.readString(sql));
    }
  }
}
