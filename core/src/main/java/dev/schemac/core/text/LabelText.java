package dev.schemac.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * SQL text over columns of an enum type. PostgreSQL keeps a label there by its number, so that it
 * follows a rename by itself; but only where a literal stands for a label, which a text does not
 * say. Taken for labels are the literals that a column alone is compared with, by {@code =}, {@code
 * <>}, {@code IN}, {@code ANY} or {@code ALL}, and the elements of the arrays that a column of
 * arrays is compared with.
 */
public final class LabelText {

  private static final Set<String> EQUALITY = Set.of("=", "<>", "!=");
  private static final Set<String> OF_ARRAYS = Set.of("=", "<>", "!=", "@>", "<@", "&&");
  private static final Set<String> BEFORE =
      Set.of("and", "or", "not", "when", "case", "then", "else");
  private static final Set<String> AFTER = Set.of("and", "or", "then", "else", "when", "end");

  private final List<Token> tokens;
  private final Set<String> columns;
  private final Set<String> arrays;

  /** Where a literal stands for one label. */
  private final Set<Integer> labels = new TreeSet<>();

  /** Where a literal stands for an array of labels. */
  private final Set<Integer> arraysOfLabels = new TreeSet<>();

  private LabelText(SqlText text, Set<String> columns, Set<String> arrays) {
    this.tokens = new ArrayList<>(text.tokens());
    this.columns = columns;
    this.arrays = arrays;
    for (int i = 0; i < tokens.size(); i++) {
      if (begins(i)) {
        comparison(i);
      }
    }
  }

  /**
   * The text with other labels.
   *
   * @param columns the columns of the type
   * @param arrays the columns of arrays of the type
   * @param renamed new labels by old ones
   */
  public static SqlText renamed(
      SqlText text, Set<String> columns, Set<String> arrays, Map<String, String> renamed) {
    LabelText found = new LabelText(text, columns, arrays);
    for (int i : found.labels) {
      String to = renamed.get(found.value(i));
      if (to != null) {
        found.tokens.set(i, StringConstant.of(to));
      }
    }
    for (int i : found.arraysOfLabels) {
      found.tokens.set(
          i, StringConstant.of(ArrayLiteral.replaced(String.valueOf(found.value(i)), renamed)));
    }
    return SqlText.of(found.tokens);
  }

  /**
   * The labels that a text surely speaks of.
   *
   * @param columns the columns of the type
   * @param arrays the columns of arrays of the type
   */
  public static Set<String> labels(SqlText text, Set<String> columns, Set<String> arrays) {
    LabelText found = new LabelText(text, columns, arrays);
    Set<String> labels = new TreeSet<>();
    for (int i : found.labels) {
      labels.add(String.valueOf(found.value(i)));
    }
    for (int i : found.arraysOfLabels) {
      List<String> values = ArrayLiteral.values(String.valueOf(found.value(i)));
      labels.addAll(values == null ? List.of() : values);
    }
    return labels;
  }

  /** Whether a text holds one of the labels in a literal, alone or as an element of an array. */
  public static boolean mayMention(SqlText text, Set<String> labels) {
    for (Token token : text.tokens()) {
      String value = StringConstant.value(token);
      if (value == null) {
        continue;
      }
      List<String> elements = value.indexOf('{') < 0 ? null : ArrayLiteral.values(value);
      if (labels.contains(value) || (elements != null && containsAny(labels, elements))) {
        return true;
      }
    }
    return false;
  }

  private static boolean containsAny(Set<String> labels, List<String> values) {
    for (String value : values) {
      if (labels.contains(value)) {
        return true;
      }
    }
    return false;
  }

  /** Finds the labels of a comparison that begins with a token. */
  private void comparison(int i) {
    if (isColumn(i, columns)) {
      ofColumn(i);
    } else if (isColumn(i, arrays)) {
      ofArray(i);
    } else if (isLiteral(i) && isOperator(i + 1, EQUALITY)) {
      if (isColumn(i + 2, columns) && ends(i + 3)) {
        labels.add(i);
      } else if (isQuantifier(i + 2) && isColumn(i + 4, arrays) && is(i + 5, ")") && ends(i + 6)) {
        labels.add(i);
      }
    }
  }

  private void ofColumn(int i) {
    if (isOperator(i + 1, EQUALITY)) {
      if (isLiteral(i + 2) && ends(i + 3)) {
        labels.add(i + 2);
      } else if (isQuantifier(i + 2)) {
        boolean alone = isLiteral(i + 4) && is(i + 5, ")");
        if (alone && ends(i + 6)) {
          arraysOfLabels.add(i + 4);
        } else if (isWord(i + 4, "array") && is(closing(i + 5) + 1, ")")) {
          list(i + 5, closing(i + 5) + 2);
        }
      }
      return;
    }
    int in = isWord(i + 1, "not") ? i + 2 : i + 1;
    if (isWord(in, "in")) {
      list(in + 1, closing(in + 1) + 1);
    }
  }

  private void ofArray(int i) {
    if (!isOperator(i + 1, OF_ARRAYS)) {
      return;
    } else if (isLiteral(i + 2) && ends(i + 3)) {
      arraysOfLabels.add(i + 2);
    } else if (isWord(i + 2, "array")) {
      list(i + 3, closing(i + 3) + 1);
    }
  }

  /** Takes the literals of a list in brackets for labels, if the comparison ends behind it. */
  private void list(int open, int behind) {
    if (closing(open) > open && ends(behind)) {
      for (int i = open + 1; i < closing(open); i += 2) {
        labels.add(i);
      }
    }
  }

  /** Where a list of literals and nothing else is closed; -1: it is no such list. */
  private int closing(int open) {
    if (!is(open, "(") && !is(open, "[")) {
      return -1;
    }
    int i = open + 1;
    while (isLiteral(i) && is(i + 1, ",")) {
      i += 2;
    }
    return isLiteral(i) && (is(i + 1, ")") || is(i + 1, "]")) ? i + 1 : -1;
  }

  private boolean begins(int i) {
    Token before = token(i - 1);
    return before == null
        || before.is("(")
        || before.is(",")
        || (before.kind() == Token.Kind.WORD && BEFORE.contains(before.text()));
  }

  private boolean ends(int i) {
    Token after = token(i);
    return after == null
        || after.is(")")
        || after.is(",")
        || (after.kind() == Token.Kind.WORD && AFTER.contains(after.text()));
  }

  private boolean isColumn(int i, Set<String> names) {
    Token token = token(i);
    return token != null && token.isIdentifier() && names.contains(token.text());
  }

  private boolean isOperator(int i, Set<String> operators) {
    Token token = token(i);
    return token != null && token.kind() == Token.Kind.OPERATOR && operators.contains(token.text());
  }

  private boolean isQuantifier(int i) {
    return (isWord(i, "any") || isWord(i, "all") || isWord(i, "some")) && is(i + 1, "(");
  }

  private boolean isLiteral(int i) {
    Token token = token(i);
    return token != null && StringConstant.isPlain(token);
  }

  private boolean isWord(int i, String word) {
    Token token = token(i);
    return token != null && token.isWord(word);
  }

  private boolean is(int i, String punctuation) {
    Token token = token(i);
    return token != null && token.is(punctuation);
  }

  private @Nullable String value(int i) {
    return StringConstant.value(tokens.get(i));
  }

  private @Nullable Token token(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i) : null;
  }
}
