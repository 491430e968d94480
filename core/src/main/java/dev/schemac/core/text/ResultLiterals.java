package dev.schemac.core.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The string literals that can be the value of an expression: the expression itself, what a branch
 * of its {@code CASE} gives, or an argument of its {@code coalesce}.
 */
final class ResultLiterals {

  /** The tokens from one to before another. */
  private record Range(int start, int end) {}

  private final TokenRow tokens;
  private final Set<String> literals = new TreeSet<>();

  /** The parts whose values can be that of the whole and that were not looked at yet. */
  private final Deque<Range> results = new ArrayDeque<>();

  private ResultLiterals(SqlText text) {
    this.tokens = new TokenRow(text.tokens());
  }

  /** The values of those literals. */
  static Set<String> of(SqlText text) {
    ResultLiterals found = new ResultLiterals(text);
    found.results.add(new Range(0, found.tokens.size()));
    while (!found.results.isEmpty()) {
      found.result(found.results.remove());
    }
    return found.literals;
  }

  private void result(Range whole) {
    Range range = withoutCast(whole);
    int start = range.start;
    if (range.end <= start) {
      return;
    } else if (range.end == start + 1) {
      @Nullable String value = StringConstant.value(tokens.get(start));
      literals.addAll(value == null ? List.of() : List.of(value));
    } else if (tokens.is(start, "(") && tokens.closed(start) == range.end) {
      results.add(new Range(start + 1, range.end - 1));
    } else if (tokens.isWord(start, "case") && tokens.isWord(range.end - 1, "end")) {
      branches(range);
    } else if (tokens.isWord(start, "coalesce") && tokens.closed(start + 1) == range.end) {
      arguments(start + 2, range.end - 1);
    } else if (tokens.isWord(start, "cast") && tokens.closed(start + 1) == range.end) {
      int as = next(start + 2, range.end, "as");
      results.add(new Range(start + 2, as));
    }
  }

  /** The tokens before the casts that are the last thing done to a value. */
  private Range withoutCast(Range range) {
    int cast = next(range.start, range.end, "::");
    boolean operand =
        cast == range.start + 1
            || (tokens.is(range.start, "(") && tokens.closed(range.start) == cast);
    for (int i = cast; i < range.end; i++) {
      boolean operator = tokens.isOperator(i) && !tokens.is(i, "::");
      if (operator || tokens.isString(i)) {
        return range;
      }
    }
    return operand ? new Range(range.start, cast) : range;
  }

  private void branches(Range cases) {
    int start = -1;
    int depth = 0;
    for (int i = cases.start; i < cases.end; i++) {
      boolean opens = tokens.is(i, "(") || tokens.is(i, "[") || tokens.isWord(i, "case");
      boolean closes = tokens.is(i, ")") || tokens.is(i, "]") || tokens.isWord(i, "end");
      boolean branch = tokens.isWord(i, "when") || tokens.isWord(i, "else");
      if (depth == 1 && start >= 0 && (branch || tokens.isWord(i, "end"))) {
        results.add(new Range(start, i));
        start = -1;
      }
      if (depth == 1 && (tokens.isWord(i, "then") || tokens.isWord(i, "else"))) {
        start = i + 1;
      }
      depth += opens ? 1 : closes ? -1 : 0;
    }
  }

  private void arguments(int from, int to) {
    int at = from;
    while (at < to) {
      int comma = next(at, to, ",");
      results.add(new Range(at, comma));
      at = comma + 1;
    }
  }

  /** Where a token stands outside brackets; the end where there is none. */
  private int next(int from, int to, String text) {
    int i = from;
    while (i < to && !tokens.is(i, text) && !tokens.isWord(i, text)) {
      i = tokens.is(i, "(") || tokens.is(i, "[") ? tokens.closed(i) : i + 1;
    }
    return Math.min(i, to);
  }
}
