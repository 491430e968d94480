package dev.schemac.processor;

import dev.schemac.core.finding.FindingId;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import dev.schemac.processor.report.Suggestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is said for each option, wherever that is. The first that says something counts: the
 * compiler's option {@code -Aschemac.x}, the system property {@code schemac.x}, {@code x} in {@code
 * schemac.properties} of the project folder and in those that this one inherits from. An empty
 * value says nothing, so that a build can pass on options that nobody has set.
 */
final class SaidOptions {

  private static final String INHERIT = "inherit";

  /** What the file may say for {@code base}: nobody can write history anew with these. */
  private static final List<String> BASES_OF_FILE = List.of("HEAD", "none");

  /** How many files may inherit from one another. */
  private static final int DEPTH = 8;

  private final Map<OptionKey, OptionValue> values = new EnumMap<>(OptionKey.class);
  private final Problems problems;

  SaidOptions(Problems problems) {
    this.problems = problems;
  }

  /** The value of an option; null where nothing is said. */
  @Nullable OptionValue get(OptionKey key) {
    return values.get(key);
  }

  /** The options for one compile that system properties say, as {@code schemac.rebase=main}. */
  List<String> oneShotProperties() {
    List<String> properties = new ArrayList<>();
    for (Map.Entry<OptionKey, OptionValue> said : values.entrySet()) {
      OptionKey key = said.getKey();
      if (key.isForOneCompile() && said.getValue().source() == OptionSource.SYSTEM_PROPERTY) {
        properties.add(key.fullName() + "=" + said.getValue().text());
      }
    }
    return properties;
  }

  /**
   * Reads the compiler's options.
   *
   * @param raw those of all processors
   */
  void readArguments(Map<String, String> raw) {
    for (Map.Entry<String, String> option : raw.entrySet()) {
      String name = option.getKey();
      if (name.startsWith(OptionKey.PREFIX)) {
        OptionKey key = OptionKey.of(name);
        if (key == null) {
          bad(unknown(name, OptionKey.fullNames()));
        } else {
          accept(key, option.getValue(), "-A" + name + "=", OptionSource.ARGUMENT, null);
        }
      }
    }
  }

  /**
   * Reads the system properties, which reach a compiler that runs in the JVM of the build tool.
   * They are asked for by name: build plugins and tests have others that begin alike.
   */
  void readSystemProperties() {
    for (OptionKey key : OptionKey.values()) {
      String name = key.fullName();
      accept(key, System.getProperty(name), "-D" + name + "=", OptionSource.SYSTEM_PROPERTY, null);
    }
  }

  /** Reads the project folder's {@code schemac.properties}, if it has one. */
  void readProperties(ProjectFolder project) {
    List<Path> read = new ArrayList<>();
    for (Path file = project.properties(); file != null; ) {
      read.add(file);
      file = readProperties(project, file, read);
    }
  }

  /**
   * Reads one file.
   *
   * @param read the files that were read
   * @return the file that it inherits from; null where there is none
   */
  private @Nullable Path readProperties(ProjectFolder project, Path file, List<Path> read) {
    Path inherited = null;
    try {
      for (PropertiesFile.Line line : PropertiesFile.read(file)) {
        String place = file + ":" + line.number() + ": ";
        if (!line.error().isEmpty()) {
          bad(place + line.error() + ".");
        } else if (line.name().equals(INHERIT)) {
          inherited = inherited(project, file, line.value(), place, read);
        } else {
          readLine(line, place, file);
        }
      }
    } catch (IOException e) {
      bad(file + " " + e.getMessage() + ".");
    }
    return inherited;
  }

  private void readLine(PropertiesFile.Line line, String place, Path file) {
    String name = line.name();
    OptionKey key = OptionKey.of(OptionKey.PREFIX + name);
    boolean says = !line.value().isEmpty();
    if (key == null) {
      boolean full = OptionKey.of(name) != null;
      List<String> names = OptionKey.lastingNames();
      names.add(INHERIT);
      bad(
          place
              + (full
                  ? "Here its name is " + name.substring(OptionKey.PREFIX.length()) + "."
                  : unknown(name, names)));
    } else if (says && key.isForOneCompile()) {
      bad(place + name + " is said for one compile" + andNotHere(key, line.value()));
    } else if (says && key == OptionKey.BASE && !BASES_OF_FILE.contains(line.value())) {
      // A revision before the newest would let committed migrations be written anew.
      bad(
          place
              + "base takes "
              + String.join(" and ", BASES_OF_FILE)
              + " here; a revision is said for one compile"
              + andNotHere(key, line.value()));
    } else {
      accept(key, line.value(), place + name + "=", OptionSource.FILE, file.getParent());
    }
  }

  private static String andNotHere(OptionKey key, String value) {
    String option = key.fullName() + "=" + value;
    return " and not in this file: -A"
        + option
        + ", or -D"
        + option
        + " where the compiler runs in Maven's own JVM.";
  }

  private @Nullable Path inherited(
      ProjectFolder project, Path file, String value, String place, List<Path> read) {
    Path inherited = null;
    String error = "";
    try {
      inherited = project.inside(file.resolveSibling("").normalize(), value);
      // No other file: an error would show its lines.
      if (!inherited.endsWith(ProjectFolder.PROPERTIES)) {
        error = "is no " + ProjectFolder.PROPERTIES;
      } else if (read.contains(inherited)) {
        error = "leads back to a file that inherits from this one";
      } else if (read.size() > DEPTH) {
        error = "is one file too many: no more than " + DEPTH + " inherit from one another";
      } else if (!Files.exists(inherited, LinkOption.NOFOLLOW_LINKS)) {
        error = "is not there";
      }
    } catch (IOException e) {
      error = String.valueOf(e.getMessage());
    }
    if (!error.isEmpty()) {
      bad(place + INHERIT + "=" + value + " " + error + ".");
      return null;
    }
    return inherited;
  }

  private void accept(
      OptionKey key,
      @Nullable String value,
      String before,
      OptionSource source,
      @Nullable Path base) {
    String trimmed = value == null ? "" : value.strip();
    // Of what somebody overrules, only the name need be right.
    if (trimmed.isEmpty() || values.containsKey(key)) {
      return;
    }
    if (!key.choices().isEmpty() && !key.choices().contains(trimmed)) {
      bad(
          before
              + trimmed
              + " is not possible."
              + didYouMean(trimmed, key.choices())
              + " It takes: "
              + String.join(", ", key.choices())
              + ".");
    } else {
      values.put(key, new OptionValue(trimmed, before + trimmed, source, base));
    }
  }

  private static String unknown(String name, Collection<String> names) {
    return "There is no option "
        + name
        + "."
        + didYouMean(name, names)
        + " The options are: "
        + String.join(", ", names)
        + ".";
  }

  private static String didYouMean(String written, Collection<String> names) {
    // One number is as near as the other.
    boolean word = Character.isLetter(written.charAt(0));
    String meant = word ? Suggestion.of(written, names) : "";
    return meant.isEmpty() ? "" : " Did you mean '" + meant + "'?";
  }

  private void bad(String sentence) {
    problems.add(FindingId.UNKNOWN_OPTION, Place.NOWHERE, sentence);
  }
}
