package dev.schemac.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The expressions of {@code sql/expressions.txt}, over the table of {@code sql/things.sql}. */
final class Expressions {

  /**
   * An expression.
   *
   * @param sql its text
   * @param since the first server that knows it
   * @param refused why each server refuses it; empty: each takes it
   * @param wholeRow whether it has the whole row as a value
   */
  record Expression(String sql, int since, String refused, boolean wholeRow) {}

  private Expressions() {}

  /** The statements that make the table. */
  static String table() {
    return read("things.sql");
  }

  /** Those that a server takes. */
  static List<Expression> accepted(int major) {
    return all(major).stream().filter(it -> it.refused().isEmpty()).toList();
  }

  /** Those that a server knows, taken or refused. */
  static List<Expression> all(int major) {
    List<Expression> all = new ArrayList<>();
    for (String line : read("expressions.txt").split("\n", -1)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        Expression expression = parse(line);
        if (expression.since() <= major) {
          all.add(expression);
        }
      }
    }
    return all;
  }

  private static Expression parse(String line) {
    int bar = line.indexOf("| ");
    String mark = bar < 0 ? "" : line.substring(0, bar);
    String sql = line.substring(bar + 2);
    if (mark.startsWith("!")) {
      return new Expression(sql, 0, mark.substring(1), false);
    } else if (mark.equals("*")) {
      return new Expression(sql, 0, "", true);
    } else if (mark.matches("\\d+")) {
      return new Expression(sql, Integer.parseInt(mark), "", false);
    }
    return new Expression(line, 0, "", false);
  }

  private static String read(String file) {
    try (InputStream in = Expressions.class.getResourceAsStream("/sql/" + file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
