package dev.schemac.core.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The types of operands that show without a look at functions and operators: columns, casts and
 * literals with a type.
 */
final class SimpleOperands {

  /** Words and operators that bind less than an arithmetic operator. */
  private static final Set<String> LOOSE =
      Set.of(
          "and", "or", "not", "when", "then", "else", "case", "end", "=", "<", ">", "<=", ">=",
          "<>");

  private final List<Token> tokens;
  private final Map<String, SqlType> columns;

  SimpleOperands(List<Token> tokens, Map<String, SqlType> columns) {
    this.tokens = tokens;
    this.columns = columns;
  }

  /** The type of the operand that an operator has on its left; null: it does not show. */
  @Nullable SqlType before(int operator) {
    if (operator == 0) {
      return null;
    }
    int start = start(operator - 1);
    boolean whole = start >= 0 && (start == 0 || isLoose(tokens.get(start - 1)));
    return whole ? whole(start, operator) : null;
  }

  /** The type of the operand that an operator has on its right; null: it does not show. */
  @Nullable SqlType behind(int operator) {
    int end = operator + 1;
    while (end < tokens.size() && !isLoose(tokens.get(end)) && !isSum(tokens.get(end))) {
      if (tokens.get(end).is("::")) {
        end = typeEnd(end + 1);
      } else {
        end = (tokens.get(end).is("[") ? FunctionCalls.closing(tokens, end) : end) + 1;
      }
    }
    return is(end, "(") ? null : whole(operator + 1, end);
  }

  /** The type of what ends with a token, as the left side of a cast does. */
  @Nullable SqlType endingAt(int last) {
    int start = start(last);
    return start < 0 ? null : whole(start, last + 1);
  }

  /** The type of the tokens from one to before another; null: it does not show. */
  @Nullable SqlType whole(int from, int to) {
    if (to <= from || to > tokens.size() || start(to - 1) != from) {
      return null;
    }
    int cast = castEndingAt(to - 1);
    Token first = tokens.get(from);
    if (cast > from) {
      return type(cast + 1, to);
    } else if (to == from + 1) {
      return first.isIdentifier() ? columns.get(first.text()) : null;
    }
    boolean typedLiteral =
        tokens.get(to - 1).kind() == Token.Kind.STRING && typeEnd(from) == to - 1;
    return typedLiteral ? type(from, to - 1) : null;
  }

  /** The type that begins at a token. */
  @Nullable SqlType typeAt(int from) {
    return type(from, typeEnd(from));
  }

  /**
   * Where the operand begins that ends with a token, with all its casts; -1: it is no simple one.
   */
  int start(int last) {
    int i = last;
    for (int cast = castEndingAt(i); cast > 0; cast = castEndingAt(i)) {
      i = cast - 1;
    }
    Token token = tokens.get(i);
    if (token.is(")")) {
      i = opening(i);
      return i > 0 && tokens.get(i - 1).isIdentifier() ? startOfName(i - 1) : i;
    } else if (token.kind() == Token.Kind.STRING) {
      for (int from = i - 1; from >= Math.max(0, i - 8); from--) {
        if (tokens.get(from).isIdentifier() && typeEnd(from) == i) {
          return startOfName(from);
        }
      }
      return i;
    }
    return token.isIdentifier() ? startOfName(i) : token.kind() == Token.Kind.NUMBER ? i : -1;
  }

  private int startOfName(int i) {
    return i > 1 && tokens.get(i - 1).is(".") ? i - 2 : i;
  }

  private int opening(int close) {
    int depth = 0;
    for (int i = close; i > 0; i--) {
      depth += tokens.get(i).is(")") ? 1 : tokens.get(i).is("(") ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return 0;
  }

  /** The cast whose type ends with a token; else -1. */
  private int castEndingAt(int last) {
    for (int i = last - 1; i >= Math.max(0, last - 12); i--) {
      if (tokens.get(i).is("::") && typeEnd(i + 1) == last + 1) {
        return i;
      }
    }
    return -1;
  }

  /** Where the type ends that begins at a token. */
  private int typeEnd(int from) {
    int i = from + 1;
    if (is(i, ".")) {
      i += 2;
    }
    while (isWord(i, "precision") || isWord(i, "varying")) {
      i++;
    }
    if (is(i, "(")) {
      i = FunctionCalls.closing(tokens, i) + 1;
    }
    while (isWord(i, "with") || isWord(i, "without") || isWord(i, "time") || isWord(i, "zone")) {
      i++;
    }
    while (is(i, "[")) {
      i = FunctionCalls.closing(tokens, i) + 1;
    }
    return i;
  }

  private boolean isWord(int i, String word) {
    return i < tokens.size() && tokens.get(i).isWord(word);
  }

  private boolean is(int i, String punctuation) {
    return i < tokens.size() && tokens.get(i).is(punctuation);
  }

  private @Nullable SqlType type(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to && i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean quoted = token.kind() == Token.Kind.QUOTED;
      boolean word = quoted || token.kind() == Token.Kind.WORD;
      text.append(word && i > from && !tokens.get(i - 1).is(".") ? " " : "");
      text.append(quoted ? Identifiers.inQuotes(token.text()) : token.text());
    }
    try {
      return SqlType.parse(text.toString());
    } catch (BadTypeException e) {
      return null;
    }
  }

  private static boolean isLoose(Token token) {
    return token.is("(")
        || token.is(")")
        || token.is(",")
        || ((token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.OPERATOR)
            && LOOSE.contains(token.text()));
  }

  private static boolean isSum(Token token) {
    return token.is("+") || token.is("-");
  }
}
