package dev.schemac.processor.compile;

import dev.schemac.core.postgres.ScriptSplitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What squawk says of a statement, and what it does not look at: the comments, and the migrations
 * before this one.
 *
 * @param rule the rule's name
 * @param file the migration
 * @param line the line, counted from one
 * @param code what stands there
 * @param statement the statement, without comments
 * @param comment the comment above it, as one line
 * @param after the statements that follow in the file
 * @param all the statements of the file
 * @param comments the comments above each of them, as one line each
 * @param earlier the statements of the migrations before
 */
record SquawkFinding(
    String rule,
    Path file,
    int line,
    String code,
    String statement,
    String comment,
    List<String> after,
    List<String> all,
    List<String> comments,
    List<String> earlier) {

  static SquawkFinding of(String rule, Path file, int line) throws IOException {
    String text = Files.readString(file);
    List<String> split = ScriptSplitter.split(text);
    int found = 0;
    int end = 0;
    for (int i = 0; i < split.size(); i++) {
      end = text.indexOf(split.get(i), end) + split.get(i).length();
      if (lineOf(text, end) >= line) {
        found = i;
        break;
      }
    }
    List<String> all = split.stream().map(SquawkFinding::statement).toList();
    List<String> comments = split.stream().map(SquawkFinding::comment).toList();
    return new SquawkFinding(
        rule,
        file,
        line,
        text.lines().skip(line - 1L).findFirst().orElse(""),
        all.get(found),
        comments.get(found),
        all.subList(found + 1, all.size()),
        all,
        comments,
        earlier(file));
  }

  private static long lineOf(String text, int at) {
    return 1 + text.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  private static List<String> earlier(Path file) throws IOException {
    List<String> earlier = new ArrayList<>();
    try (Stream<Path> files = Files.list(file.toAbsolutePath().getParent())) {
      for (Path other : files.sorted().toList()) {
        boolean before = other.getFileName().compareTo(file.getFileName()) < 0;
        if (before && other.toString().endsWith(".sql")) {
          ScriptSplitter.split(Files.readString(other)).forEach(it -> earlier.add(statement(it)));
        }
      }
    }
    return earlier;
  }

  private static String statement(String text) {
    return text.lines()
        .filter(line -> !line.startsWith("--"))
        .collect(Collectors.joining("\n"))
        .strip();
  }

  /** The comment that touches the statement: not the header, nor one behind the last statement. */
  private static String comment(String text) {
    String block = text.substring(Math.max(0, text.lastIndexOf("\n\n")));
    return block
        .lines()
        .filter(line -> line.startsWith("--"))
        .map(line -> line.substring(2).strip())
        .collect(Collectors.joining(" "));
  }

  /** The table of the index that the statement creates or drops; empty where nothing says so. */
  String tableOfIndex() {
    List<String> statements = new ArrayList<>(earlier);
    statements.addAll(all);
    String index =
        Pattern.compile("^(DROP|CREATE( UNIQUE)?) INDEX ")
            .matcher(statement)
            .replaceFirst("")
            .replaceFirst("(?s)\\s.*", "");
    return SquawkSql.tableOfIndex(index, statements);
  }

  @Override
  public String toString() {
    return rule + " at " + file + ":" + line;
  }
}
