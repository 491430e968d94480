package dev.schemac.processor;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.text.BatchOptions;
import dev.schemac.core.text.LockTimeouts;
import dev.schemac.core.text.PostgresVersion;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import dev.schemac.processor.report.Suggestion;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the {@code -Aschemac.*} options; an empty or null value counts as unset. */
final class OptionsReader {

  private static final String MAIN_SOURCES = "src/main/java";
  private static final String KOTLIN_SOURCES = "src/main/kotlin";

  private final Map<OptionKey, String> written = new EnumMap<>(OptionKey.class);
  private final Problems problems;
  private final @Nullable Path classOutput;
  private final Path workingDirectory;
  private final @Nullable String ci;

  private OptionsReader(
      Problems problems, @Nullable Path classOutput, Path workingDirectory, @Nullable String ci) {
    this.problems = problems;
    this.classOutput = classOutput;
    this.workingDirectory = workingDirectory;
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
    OptionsReader reader = new OptionsReader(problems, classOutput, workingDirectory, ci);
    for (Map.Entry<String, String> option : raw.entrySet()) {
      reader.accept(option.getKey(), option.getValue());
    }
    return reader.options();
  }

  private void accept(String name, @Nullable String value) {
    if (!name.startsWith(OptionKey.PREFIX)) {
      return;
    }
    OptionKey key = OptionKey.of(name).orElse(null);
    if (key == null) {
      bad(
          "There is no option "
              + name
              + "."
              + didYouMean(name)
              + " The options are: "
              + String.join(", ", OptionKey.fullNames())
              + ".");
    } else if (value != null && !value.isBlank()) {
      String trimmed = value.trim();
      if (!key.choices().isEmpty() && !key.choices().contains(trimmed)) {
        bad(
            "-A"
                + name
                + "="
                + trimmed
                + " is not possible. It takes: "
                + String.join(", ", key.choices())
                + ".");
      } else {
        written.put(key, trimmed);
      }
    }
  }

  private static String didYouMean(String name) {
    String meant = Suggestion.of(name, OptionKey.fullNames());
    return meant.isEmpty() ? "" : " Did you mean '" + meant + "'?";
  }

  private Options options() {
    Path migrations = folder(OptionKey.MIGRATIONS);
    return new Options(
        migrations,
        sources(migrations),
        mode(),
        is(OptionKey.UNRESOLVED, "note"),
        is(OptionKey.DROPS, "allow"),
        is(OptionKey.REWRITES, "allow"),
        !is(OptionKey.ONLINE, "false"),
        new LockTimeouts(
            time(OptionKey.LOCK_TIMEOUT, LockTimeouts.FIRST),
            time(OptionKey.HELD_LOCK_TIMEOUT, LockTimeouts.HELD)),
        batching(),
        postgres(written.get(OptionKey.POSTGRES)),
        name(),
        is(OptionKey.NAMING, "flyway"),
        Objects.requireNonNull(revision(OptionKey.BASE, "HEAD")),
        revision(OptionKey.REBASE, null),
        is(OptionKey.BASELINE, "true"),
        !is(OptionKey.RUNNER, "plain"),
        !is(OptionKey.CLASSES, "false"),
        bundle());
  }

  private static PostgresVersion postgres(@Nullable String major) {
    return major == null ? PostgresVersion.OLDEST : PostgresVersion.of(Integer.parseInt(major));
  }

  private Options.Mode mode() {
    String mode = written.get(OptionKey.MODE);
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
    String name = written.get(OptionKey.NAME);
    if (name != null && !name.chars().allMatch(OptionsReader::isNameCharacter)) {
      bad("-Aschemac.name=" + name + " is not possible. A name is made of a-z, 0-9 and _.");
      return null;
    }
    return name;
  }

  private static boolean isNameCharacter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
  }

  private BatchOptions batching() {
    String rows = written.get(OptionKey.BATCH);
    int number = BatchOptions.DEFAULT.rows();
    if (rows != null) {
      boolean plain = rows.length() <= 9 && rows.chars().allMatch(c -> c >= '0' && c <= '9');
      if (plain && Integer.parseInt(rows) > 0) {
        number = Integer.parseInt(rows);
      } else {
        bad(
            "-Aschemac.batch="
                + rows
                + " is not possible. Write how many rows one commit changes, as 5000.");
      }
    }
    return new BatchOptions(number, time(OptionKey.BATCH_PAUSE, BatchOptions.DEFAULT.pause()));
  }

  /** A time as PostgreSQL writes it; it stands in quotes in the SQL. */
  private String time(OptionKey key, String otherwise) {
    String time = written.get(key);
    if (time == null) {
      return otherwise;
    }
    if (LockTimeouts.milliseconds(time) < 0) {
      bad("-A" + key.fullName() + "=" + time + " is not possible. Write it as 3s or 500ms.");
      return otherwise;
    }
    return time;
  }

  private @Nullable String revision(OptionKey key, @Nullable String otherwise) {
    String revision = written.get(key);
    if (revision == null) {
      return otherwise;
    }
    if (revision.startsWith("-")) {
      bad("-A" + key.fullName() + "=" + revision + " is not possible. Name a git revision.");
      return otherwise;
    }
    return revision;
  }

  private @Nullable String bundle() {
    String bundle = written.get(OptionKey.BUNDLE);
    if (bundle == null) {
      return null;
    }
    String folder = bundle.endsWith("/") ? bundle.substring(0, bundle.length() - 1) : bundle;
    boolean inside =
        !folder.isEmpty()
            && List.of(folder.split("/", -1)).stream()
                .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    if (!inside || !folder.chars().allMatch(OptionsReader::isResourceCharacter)) {
      bad("-Aschemac.bundle=" + bundle + " is not possible. Write it as db/migration.");
      return null;
    }
    return folder;
  }

  /** Compilers take the names of resources for URIs, and some refuse what needs escaping there. */
  private static boolean isResourceCharacter(int c) {
    return Character.isLetterOrDigit(c) || c == '/' || c == '.' || c == '-' || c == '_';
  }

  private List<Path> sources(@Nullable Path migrations) {
    String sources = written.get(OptionKey.SOURCES);
    if (sources != null) {
      List<Path> roots = new ArrayList<>();
      for (String root : sources.split(File.pathSeparator, -1)) {
        Path folder = root.isBlank() ? null : absolute(OptionKey.SOURCES, root.trim());
        if (folder != null) {
          roots.add(folder);
        }
      }
      return roots;
    }
    for (Path above = migrations; above != null; above = above.getParent()) {
      Path candidate = above.resolve(MAIN_SOURCES);
      // A module of Kotlin alone is told by the folder that its Java classes would be in, so that
      // its migrations stay its own when the first one comes.
      if (Files.isDirectory(candidate) || Files.isDirectory(above.resolve(KOTLIN_SOURCES))) {
        return List.of(candidate);
      }
    }
    return List.of();
  }

  private @Nullable Path folder(OptionKey key) {
    String value = written.get(key);
    return value == null ? null : absolute(key, value);
  }

  /**
   * The folder as an absolute path. The working directory of an IDE or a daemon is anywhere, so a
   * relative folder counts only where the class output is below it.
   */
  private @Nullable Path absolute(OptionKey key, String value) {
    Path path;
    try {
      path = Path.of(value);
    } catch (InvalidPathException e) {
      bad("-A" + key.fullName() + "=" + value + " is no path: " + e.getReason() + ".");
      return null;
    }
    if (path.isAbsolute()) {
      return path.normalize();
    }
    if (classOutput == null || !real(classOutput).startsWith(real(workingDirectory))) {
      bad(
          "-A"
              + key.fullName()
              + "="
              + value
              + " is relative, but the compiler does not run in the project's folder. Write an"
              + " absolute path.");
      return null;
    }
    return workingDirectory.resolve(path).normalize();
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }

  private boolean is(OptionKey key, String value) {
    return value.equals(written.get(key));
  }

  private void bad(String sentence) {
    problems.add(FindingId.UNKNOWN_OPTION, Place.NOWHERE, sentence);
  }
}
