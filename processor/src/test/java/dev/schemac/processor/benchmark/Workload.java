package dev.schemac.processor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A project of n tables in a git repository of its own, and the compiles that are measured. */
final class Workload {

  private final Path folder;
  private final Path sources;
  private final Path built;
  private final Path migrations;
  private final Path kept;
  private final List<Path> files;
  private final Javac javac;
  private final Jars jars;

  private final Sources writer;
  private final List<String> options;

  /** Writes classes below a source root. */
  interface Sources {
    /** Writes all, and lists them; one of a table or entity stands at its number. */
    List<Path> write(Path root) throws IOException;

    /** Writes one class with one more column. */
    default void change(Path root, int table) throws IOException {
      BenchmarkSchema.writeChanged(root, table);
    }

    /** Writes one class as it was. */
    default void restore(Path root, int table) throws IOException {
      BenchmarkSchema.write(root, table);
    }
  }

  /** Writes the classes, compiles them once and commits the first migration. */
  Workload(Path folder, int tables, Jars jars) throws IOException, InterruptedException {
    this(folder, jars, sources -> BenchmarkSchema.writeAll(sources, tables));
  }

  /** The same for other classes. */
  Workload(Path folder, Jars jars, Sources writer) throws IOException, InterruptedException {
    this(folder, jars, writer, List.of());
  }

  /** The same with more options of schemac's. */
  Workload(Path folder, Jars jars, Sources writer, List<String> options)
      throws IOException, InterruptedException {
    this.writer = writer;
    this.options = options;
    this.folder = folder;
    this.jars = jars;
    this.sources = folder.resolve("src/main/java");
    this.built = Files.createDirectories(folder.resolve("built"));
    this.migrations = folder.resolve("migrations");
    this.kept = folder.resolve("kept");
    this.files = writer.write(sources);
    this.javac = new Javac(folder, jars.annotations());
    git("init", "-q");
    git("config", "user.name", "benchmark");
    git("config", "user.email", "benchmark@localhost");
    javac.run(built, files, schemac(false));
    git("add", "migrations");
    git("commit", "-q", "-m", "first");
    copy(migrations, kept);
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    javac.execute(command);
  }

  /** A full compile without a processor. */
  Cost none() throws IOException, InterruptedException {
    return full(List.of("-proc:none"));
  }

  /** A full compile with the processor that only looks at the annotations. */
  Cost floor() throws IOException, InterruptedException {
    return full(List.of("-processorpath", jars.floor()));
  }

  /** A full compile of what is committed. */
  Cost unchanged(boolean tableClasses) throws IOException, InterruptedException {
    return full(schemac(tableClasses));
  }

  /** A full compile that writes the first migration in an empty repository. */
  Cost first() throws IOException, InterruptedException {
    Path git = folder.resolve(".git");
    Path aside = folder.resolve("aside");
    delete(migrations);
    Files.move(git, aside);
    git("init", "-q");
    try {
      return full(schemac(false));
    } finally {
      delete(git);
      Files.move(aside, git);
      restore();
    }
  }

  /** A compile of one class with a new method, with the others on the class path. */
  Cost edited() throws IOException, InterruptedException {
    BenchmarkSchema.writeEdited(sources, files.size() / 2);
    return one(schemac(false));
  }

  /** A compile of one class with a new column, with the others on the class path. */
  Cost changed(boolean floor) throws IOException, InterruptedException {
    writer.change(sources, files.size() / 2);
    return one(floor ? List.of("-processorpath", jars.floor()) : schemac(false));
  }

  private Cost one(List<String> options) throws IOException, InterruptedException {
    int table = files.size() / 2;
    try {
      return javac.run(built, List.of(files.get(table)), options);
    } finally {
      writer.restore(sources, table);
      restore();
    }
  }

  /** Puts files of a person's into the migrations, which the next compile takes for history. */
  void handWritten(int migrations) throws IOException, InterruptedException {
    for (int i = 1; i <= migrations; i++) {
      String name = String.format("%04d_note_%d.sql", i, i);
      Files.writeString(this.migrations.resolve(name), "SELECT " + i + ";\n");
    }
    javac.run(built, files, schemac(false));
    git("add", "migrations");
    git("commit", "-q", "-m", "more");
  }

  private Cost full(List<String> options) throws IOException, InterruptedException {
    Path classes = folder.resolve("classes");
    delete(classes);
    return javac.run(Files.createDirectories(classes), files, options);
  }

  private List<String> schemac(boolean tableClasses) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "-processorpath",
                jars.schemac(),
                "-Aschemac.migrations=" + migrations,
                "-Aschemac.sources=" + sources,
                "-Aschemac.classes=" + tableClasses));
    all.addAll(options);
    return all;
  }

  private void restore() throws IOException {
    delete(migrations);
    copy(kept, migrations);
  }

  static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
    }
  }
}
