package dev.schemac.processor;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.text.BatchOptions;
import dev.schemac.core.text.LockTimeouts;
import dev.schemac.core.text.PostgresVersion;
import dev.schemac.processor.read.jpa.MappingRules;
import dev.schemac.processor.read.jpa.NamingStrategy;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns what is said for the options into checked values. */
final class OptionsReader {

  private static final String KOTLIN_SOURCES = "src/main/kotlin";

  private final SaidOptions said;
  private final Problems problems;
  private final @Nullable Path classOutput;
  private final Path workingDirectory;
  private final @Nullable ProjectFolder project;
  private final @Nullable String ci;

  private OptionsReader(
      SaidOptions said,
      Problems problems,
      @Nullable Path classOutput,
      Path workingDirectory,
      @Nullable ProjectFolder project,
      @Nullable String ci) {
    this.said = said;
    this.problems = problems;
    this.classOutput = classOutput;
    this.workingDirectory = workingDirectory;
    this.project = project;
    this.ci = ci;
  }

  /**
   * Reads the options.
   *
   * @param raw all options of the compile, others' too
   * @param classOutput the folder of the class files; null where it is no folder
   * @param ci the value of the environment's {@code CI}
   * @param problems takes an error for each unknown option or value
   */
  static Options read(
      Map<String, String> raw, @Nullable Path classOutput, @Nullable String ci, Problems problems) {
    Path workingDirectory = Path.of("").toAbsolutePath();
    ProjectFolder project = ProjectFolder.of(classOutput, workingDirectory);
    SaidOptions said = new SaidOptions(problems);
    said.readArguments(raw);
    said.readSystemProperties();
    if (project != null) {
      said.readProperties(project);
    }
    return new OptionsReader(said, problems, classOutput, workingDirectory, project, ci).options();
  }

  private Options options() {
    Path migrations = migrations();
    List<Path> sources = sources(migrations);
    OptionSource sourcesFrom =
        sources == null ? OptionSource.PROJECT_FOLDER : OptionSource.MIGRATIONS_FOLDER;
    return new Options(
        project,
        migrations,
        source(OptionKey.MIGRATIONS, OptionSource.PROJECT_FOLDER),
        sources == null ? projectSources() : sources,
        source(OptionKey.SOURCES, sourcesFrom),
        mode(),
        is(OptionKey.UNRESOLVED, "note"),
        is(OptionKey.DROPS, "allow"),
        is(OptionKey.REWRITES, "allow"),
        !is(OptionKey.ONLINE, "false"),
        new LockTimeouts(
            time(OptionKey.LOCK_TIMEOUT, LockTimeouts.FIRST),
            time(OptionKey.HELD_LOCK_TIMEOUT, LockTimeouts.HELD)),
        batching(),
        postgres(),
        name(),
        is(OptionKey.NAMING, "flyway"),
        Objects.requireNonNull(revision(OptionKey.BASE, "HEAD")),
        revision(OptionKey.REBASE, null),
        is(OptionKey.BASELINE, "true") || is(OptionKey.BASELINE, "names"),
        is(OptionKey.BASELINE, "names"),
        !is(OptionKey.RUNNER, "plain"),
        !is(OptionKey.CLASSES, "false"),
        is(OptionKey.CLASSES, "all"),
        bundle(migrations),
        mapping(),
        said.get(OptionKey.JPA) != null,
        said.get(OptionKey.SPRING_DATA) == null ? null : is(OptionKey.SPRING_DATA, "true"),
        List.copyOf(said.oneShotProperties()));
  }

  private @Nullable MappingRules mapping() {
    String naming = text(OptionKey.JPA);
    if (naming == null || naming.equals("off")) {
      return null;
    }
    NamingStrategy strategy =
        naming.equals("spring") ? NamingStrategy.SPRING : NamingStrategy.STANDARD;
    return new MappingRules(strategy, is(OptionKey.HIBERNATE, "7"));
  }

  private PostgresVersion postgres() {
    String major = text(OptionKey.POSTGRES);
    return major == null ? PostgresVersion.OLDEST : PostgresVersion.of(Integer.parseInt(major));
  }

  private Options.Mode mode() {
    String mode = text(OptionKey.MODE);
    if (mode == null) {
      boolean inCi = ci != null && !ci.isEmpty() && !ci.equals("false");
      return inCi ? Options.Mode.CHECK : Options.Mode.WRITE;
    }
    return switch (mode) {
      case "check" -> Options.Mode.CHECK;
      case "off" -> Options.Mode.OFF;
      default -> Options.Mode.WRITE;
    };
  }

  private @Nullable String name() {
    OptionValue name = said.get(OptionKey.NAME);
    if (name != null && !name.text().chars().allMatch(OptionsReader::isNameCharacter)) {
      notPossible(name, "A name is made of a-z, 0-9 and _.");
      return null;
    }
    return text(OptionKey.NAME);
  }

  private static boolean isNameCharacter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
  }

  private BatchOptions batching() {
    OptionValue value = said.get(OptionKey.BATCH);
    int number = BatchOptions.DEFAULT.rows();
    if (value != null) {
      String rows = value.text();
      boolean plain = rows.length() <= 9 && rows.chars().allMatch(c -> c >= '0' && c <= '9');
      if (plain && Integer.parseInt(rows) > 0) {
        number = Integer.parseInt(rows);
      } else {
        notPossible(value, "Write how many rows one commit changes, as 5000.");
      }
    }
    return new BatchOptions(number, time(OptionKey.BATCH_PAUSE, BatchOptions.DEFAULT.pause()));
  }

  /** A time as PostgreSQL writes it; it stands in quotes in the SQL. */
  private String time(OptionKey key, String otherwise) {
    OptionValue time = said.get(key);
    if (time == null) {
      return otherwise;
    }
    if (LockTimeouts.milliseconds(time.text()) < 0) {
      notPossible(time, "Write it as 3s or 500ms.");
      return otherwise;
    }
    return time.text();
  }

  private @Nullable String revision(OptionKey key, @Nullable String otherwise) {
    OptionValue revision = said.get(key);
    if (revision == null) {
      return otherwise;
    }
    if (revision.text().startsWith("-")) {
      notPossible(revision, "Name a git revision.");
      return otherwise;
    }
    return revision.text();
  }

  private @Nullable String bundle(@Nullable Path migrations) {
    OptionValue bundle = said.get(OptionKey.BUNDLE);
    if (bundle == null) {
      String own =
          project == null || migrations == null || classOutput == null
              ? null
              : project.resourcePath(migrations, classOutput);
      return own != null && isResourcePath(own) ? own : null;
    }
    String text = bundle.text();
    if (text.equals("none")) {
      return null;
    }
    String folder = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    if (!isResourcePath(folder)) {
      notPossible(bundle, "Write it as db/migration.");
      return null;
    }
    return folder;
  }

  private static boolean isResourcePath(String folder) {
    for (String part : folder.split("/", -1)) {
      if (part.isEmpty() || part.equals(".") || part.equals("..")) {
        return false;
      }
    }
    for (int i = 0; i < folder.length(); i++) {
      if (!isResourceCharacter(folder.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Compilers take the names of resources for URIs, and some refuse what needs escaping there. */
  private static boolean isResourceCharacter(int c) {
    return Character.isLetterOrDigit(c) || c == '/' || c == '.' || c == '-' || c == '_';
  }

  private @Nullable Path migrations() {
    OptionValue value = said.get(OptionKey.MIGRATIONS);
    if (value != null) {
      return absolute(value, value.text());
    }
    return project == null ? null : project.path().resolve(ProjectFolder.MIGRATIONS);
  }

  /** The source roots that are said; null where those of the project folder count. */
  private @Nullable List<Path> sources(@Nullable Path migrations) {
    OptionValue sources = said.get(OptionKey.SOURCES);
    if (sources != null) {
      return roots(sources);
    }
    OptionSource migrationsFrom = source(OptionKey.MIGRATIONS, OptionSource.PROJECT_FOLDER);
    boolean follows = !migrationsFrom.isOfThisCompile();
    for (Path above = follows ? null : migrations; above != null; above = above.getParent()) {
      if (hasSources(above)) {
        return List.of(above.resolve(ProjectFolder.SOURCES));
      }
    }
    boolean known = project != null && (follows || hasSources(project.path()));
    return known ? null : List.of();
  }

  private OptionSource source(OptionKey key, OptionSource otherwise) {
    OptionValue value = said.get(key);
    return value == null ? otherwise : value.source();
  }

  /**
   * Whether a folder has sources. Those of a module of Kotlin alone are told by the folder that its
   * Java classes would be in, so that its migrations stay its own when the first one comes.
   */
  private static boolean hasSources(Path folder) {
    return Files.isDirectory(folder.resolve(ProjectFolder.SOURCES))
        || Files.isDirectory(folder.resolve(KOTLIN_SOURCES));
  }

  private List<Path> projectSources() {
    return project == null ? List.of() : List.of(project.path().resolve(ProjectFolder.SOURCES));
  }

  /** A file is the same on each system, so there both separators of paths count. */
  private List<Path> roots(OptionValue sources) {
    String separator = sources.base() == null ? File.pathSeparator : "[:;]";
    List<Path> roots = new ArrayList<>();
    for (String root : sources.text().split(separator, -1)) {
      Path folder = root.isBlank() ? null : absolute(sources, root.trim());
      if (folder != null) {
        roots.add(folder);
      }
    }
    return roots;
  }

  /**
   * The folder as an absolute path. The working directory of an IDE or a daemon is anywhere, so a
   * relative folder that no file says counts only where the class output is below it.
   *
   * @param folder the value of the option or one of its values
   */
  private @Nullable Path absolute(OptionValue value, String folder) {
    Path base = value.base();
    if (base != null && project != null) {
      return inside(project, base, value, folder);
    }
    Path path;
    try {
      path = Path.of(folder);
    } catch (InvalidPathException e) {
      bad(value.said() + " is no path: " + e.getReason() + ".");
      return null;
    }
    if (path.isAbsolute()) {
      return path.normalize();
    }
    if (classOutput == null
        || !ProjectFolder.real(classOutput).startsWith(ProjectFolder.real(workingDirectory))) {
      bad(
          value.said()
              + " is relative, but the compiler does not run in the project's folder. Write an"
              + " absolute path.");
      return null;
    }
    return workingDirectory.resolve(path).normalize();
  }

  private @Nullable Path inside(
      ProjectFolder folder, Path base, OptionValue value, String written) {
    try {
      return folder.inside(base, written);
    } catch (IOException e) {
      bad(
          value.said()
              + " "
              + e.getMessage()
              + ". Name a folder of this repository, as seen from the file; any other is said with"
              + " -A.");
      return null;
    }
  }

  private @Nullable String text(OptionKey key) {
    OptionValue value = said.get(key);
    return value == null ? null : value.text();
  }

  private boolean is(OptionKey key, String value) {
    return value.equals(text(key));
  }

  private void notPossible(OptionValue value, String advice) {
    bad(value.said() + " is not possible. " + advice);
  }

  private void bad(String sentence) {
    problems.add(FindingId.UNKNOWN_OPTION, Place.NOWHERE, sentence);
  }
}
