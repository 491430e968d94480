package dev.schemac.processor.compile;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page that lists the {@link Case}s with a line each, grouped by the first word of a name. */
final class CaseIndex {

  private static final String HEAD =
      """
      # Cases

      A line for each folder: what its classes say in the first Javadoc comment of the newest version that
      has one; else the errors that the last compile gives, or the name of the newest migration. *offline*: a
      folder of that name holds what `schemac.online=false` gives instead.

      `CaseIndexTest` holds this page to the folders; `-Dschemac.regenerate=true` writes it anew.
      """;

  /** A comment before a class, which starts its line; those of fields are indented. */
  private static final Pattern COMMENT = Pattern.compile("(?ms)^/\\*\\*(.*?)\\*/");

  private static final Pattern ERROR = Pattern.compile("ERROR \\[schemac:(\\w+)\\]");

  private static final Pattern FILE = Pattern.compile("\\d+_(.*?)(_fill|_switch|_settle)?\\.sql");

  private CaseIndex() {}

  static String of(List<Case> cases) throws IOException {
    Map<String, List<Case>> byFirstWord =
        cases.stream()
            .collect(
                groupingBy(
                    one -> one.name().substring(0, one.name().indexOf('-')),
                    TreeMap::new,
                    Collectors.toList()));
    StringBuilder page = new StringBuilder(HEAD);
    for (Map.Entry<String, List<Case>> group : byFirstWord.entrySet()) {
      page.append("\n## ").append(group.getKey());
      page.append(" (").append(group.getValue().size()).append(")\n\n");
      for (Case one : group.getValue()) {
        page.append(line(one)).append('\n');
      }
    }
    return page.toString();
  }

  private static String line(Case one) throws IOException {
    String offline = Files.exists(one.offline()) ? " *offline*" : "";
    return "- [%s](%s): %s%s".formatted(one.name(), one.name(), description(one), offline);
  }

  private static String description(Case one) throws IOException {
    List<Path> versions = one.versions();
    for (int i = versions.size() - 1; i >= 0; i--) {
      for (Path source : sources(versions.get(i))) {
        Matcher comment = COMMENT.matcher(Files.readString(source));
        if (comment.find()) {
          return comment.group(1).replaceAll("\\s*\\n\\s*\\*?\\s*", " ").strip();
        }
      }
    }
    Path last = versions.get(versions.size() - 1);
    TreeSet<String> errors = new TreeSet<>();
    Matcher error = ERROR.matcher(Files.readString(last.resolve(Case.EXPECTED)));
    while (error.find()) {
      errors.add("`" + error.group(1) + "`");
    }
    return errors.isEmpty() ? newestMigration(one) : String.join(", ", errors);
  }

  private static String newestMigration(Case one) throws IOException {
    if (!Files.exists(one.migrations())) {
      return "no migration";
    }
    try (Stream<Path> files = Files.list(one.migrations())) {
      String newest =
          files.map(file -> file.getFileName().toString()).max(String::compareTo).orElse("");
      Matcher name = FILE.matcher(newest);
      return name.matches() ? name.group(1).replace('_', ' ') : newest;
    }
  }

  private static List<Path> sources(Path version) throws IOException {
    try (Stream<Path> files = Files.walk(version)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
