package dev.schemac.core.text;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The string literals that SQL text compares with a column by {@code =}, {@code <>}, {@code IS
 * DISTINCT FROM}, {@code IN}, {@code ANY}, {@code ALL} or {@code CASE column WHEN}, whatever the
 * column and the literal are cast to. Only a literal and a column that are each a whole side of the
 * comparison count, so that a literal which is a part of something larger is not taken for one.
 */
public final class ComparedLiterals {

  private static final Set<String> EQUALITY = Set.of("=", "<>", "!=");

  /** Words behind which a comparison can begin. */
  private static final Set<String> BEFORE =
      Set.of("and", "or", "not", "when", "case", "then", "else");

  /** Words that end a comparison. */
  private static final Set<String> AFTER = Set.of("and", "or", "then", "else", "when", "end");

  /** The tokens from one to before another. */
  private record Range(int start, int end) {}

  private final TokenRow tokens;
  private final WordRole[] roles;
  private final Set<String> literals = new TreeSet<>();

  private ComparedLiterals(SqlText text) {
    this.tokens = new TokenRow(text.tokens());
    this.roles = NameResolver.roles(text.tokens());
  }

  /**
   * The values of the literals that a text compares with a column.
   *
   * @param column the column's name
   */
  public static Set<String> with(String column, SqlText text) {
    ComparedLiterals found = new ComparedLiterals(text);
    for (int i = 0; i < found.tokens.size(); i++) {
      boolean isColumn =
          found.roles[i] == WordRole.COLUMN || found.roles[i] == WordRole.QUALIFIED_COLUMN;
      if (isColumn && found.tokens.get(i).text().equals(column)) {
        found.comparisons(found.operand(found.name(i)));
      }
    }
    return found.literals;
  }

  /** A column with the names of the table and the schema in front of it. */
  private Range name(int last) {
    int start = last;
    while (tokens.is(start - 1, ".") && tokens.isName(start - 2)) {
      start -= 2;
    }
    return new Range(start, last + 1);
  }

  /** A value with the casts and parentheses that stand around it alone. */
  private Range operand(Range value) {
    Range now = value;
    while (true) {
      int start = now.start;
      int end = now.end;
      if (tokens.is(end, "::")) {
        now = new Range(start, typeEnd(end + 1));
      } else if (!tokens.is(start - 1, "(")) {
        return now;
      } else if (tokens.isWord(start - 2, "cast") && tokens.isWord(end, "as")) {
        now = new Range(start - 2, tokens.closed(start - 1));
      } else if (tokens.is(end, ")") && isGroup(start - 1)) {
        now = new Range(start - 1, end + 1);
      } else {
        return now;
      }
    }
  }

  /** Whether a parenthesis opens no list of arguments or values. */
  private boolean isGroup(int open) {
    boolean behindFrom = tokens.isWord(open - 1, "from");
    return !tokens.isName(open - 1) || behindFrom || isOneOf(open - 1, BEFORE);
  }

  private int typeEnd(int from) {
    int i = from;
    while (tokens.isName(i)
        && (roles[i] == WordRole.TYPE
            || roles[i] == WordRole.BUILT_IN_TYPE
            || roles[i] == WordRole.QUALIFIER)) {
      i += tokens.is(i + 1, ".") ? 2 : 1;
      i = tokens.is(i, "(") ? tokens.closed(i) : i;
    }
    while (tokens.is(i, "[")) {
      i = tokens.closed(i);
    }
    return i;
  }

  private void comparisons(Range column) {
    if (tokens.isWord(column.start - 1, "case") && tokens.isWord(column.end, "when")) {
      branches(column.end);
    } else if (begins(column.start)) {
      onTheRight(column.end);
    }
    if (ends(column.end)) {
      onTheLeft(column.start);
    }
  }

  /** {@code column = 'a'} and its like. */
  private void onTheRight(int operator) {
    if (isOneOf(operator, EQUALITY)) {
      if (isQuantifier(operator + 1)) {
        array(operator + 3, tokens.closed(operator + 2) - 1);
      } else {
        whole(operator + 1, -1);
      }
    } else if (tokens.isWord(operator, "is")) {
      int distinct = operator + (tokens.isWord(operator + 1, "not") ? 2 : 1);
      if (tokens.isWord(distinct, "distinct") && tokens.isWord(distinct + 1, "from")) {
        whole(distinct + 2, -1);
      }
    } else {
      int in = operator + (tokens.isWord(operator, "not") ? 1 : 0);
      if (tokens.isWord(in, "in") && tokens.is(in + 1, "(")) {
        list(in + 2, tokens.closed(in + 1) - 1);
      }
    }
  }

  /** {@code 'a' = column} and its like. */
  private void onTheLeft(int start) {
    int operator = start - 1;
    int end = isOneOf(operator, EQUALITY) ? operator : beforeDistinct(operator);
    for (int i = end - 1; i >= 0 && !begins(i + 1); i--) {
      Range literal = tokens.isString(i) ? operand(new Range(i, i + 1)) : null;
      if (literal != null && literal.end == end && begins(literal.start)) {
        add(i);
        return;
      }
    }
  }

  /** Where {@code IS NOT DISTINCT FROM} begins that ends with a token; 0: no such thing does. */
  private int beforeDistinct(int from) {
    if (!tokens.isWord(from, "from") || !tokens.isWord(from - 1, "distinct")) {
      return 0;
    }
    int is = from - (tokens.isWord(from - 2, "not") ? 3 : 2);
    return tokens.isWord(is, "is") ? is : 0;
  }

  /** {@code CASE column WHEN 'a' THEN …}; the branches of a {@code CASE} inside are others. */
  private void branches(int first) {
    int depth = 0;
    for (int i = first; i < tokens.size() && depth >= 0; i++) {
      boolean opens = tokens.is(i, "(") || tokens.is(i, "[") || tokens.isWord(i, "case");
      boolean closes = tokens.is(i, ")") || tokens.is(i, "]") || tokens.isWord(i, "end");
      depth += opens ? 1 : closes ? -1 : 0;
      if (depth == 0 && tokens.isWord(i, "when")) {
        whole(i + 1, -1);
      }
    }
  }

  /** The elements of {@code ARRAY['a', 'b']} or of {@code '{a,b}'}, with casts or without. */
  private void array(int from, int to) {
    int inner = from;
    while (tokens.is(inner, "(")) {
      inner++;
    }
    if (tokens.isWord(inner, "array") && tokens.is(inner + 1, "[")) {
      list(inner + 2, tokens.closed(inner + 1) - 1);
    } else if (tokens.isString(inner) && operand(new Range(inner, inner + 1)).end >= to) {
      String text = StringConstant.value(tokens.get(inner));
      List<String> values = text == null ? null : ArrayLiteral.values(text);
      literals.addAll(values == null ? List.of() : values);
    }
  }

  /** Each literal between commas. */
  private void list(int from, int to) {
    int at = from;
    while (at >= 0 && at < to) {
      at = whole(at, to) + 1;
      if (at == 0) {
        return;
      }
    }
  }

  /**
   * Takes the literal that is the whole value which begins at a token.
   *
   * @param to where the list ends that it stands in; -1: in none
   * @return where it ends; -1: there is none
   */
  private int whole(int from, int to) {
    int i = from;
    while (tokens.is(i, "(") || (tokens.isWord(i, "cast") && tokens.is(i + 1, "("))) {
      i++;
    }
    if (!tokens.isString(i)) {
      return -1;
    }
    Range literal = operand(new Range(i, i + 1));
    boolean all = literal.start == from && (ends(literal.end) || literal.end == to);
    if (all) {
      add(i);
    }
    return all ? literal.end : -1;
  }

  private void add(int i) {
    @Nullable String value = StringConstant.value(tokens.get(i));
    if (value != null) {
      literals.add(value);
    }
  }

  private boolean begins(int i) {
    return i <= 0 || tokens.is(i - 1, "(") || tokens.is(i - 1, ",") || isOneOf(i - 1, BEFORE);
  }

  private boolean ends(int i) {
    boolean closed = tokens.is(i, ")") || tokens.is(i, "]") || tokens.is(i, ",");
    return i >= tokens.size() || closed || isOneOf(i, AFTER);
  }

  private boolean isQuantifier(int i) {
    boolean word = tokens.isWord(i, "any") || tokens.isWord(i, "all") || tokens.isWord(i, "some");
    return word && tokens.is(i + 1, "(");
  }

  private boolean isOneOf(int i, Set<String> texts) {
    boolean there = i >= 0 && i < tokens.size();
    Token.Kind kind = there ? tokens.get(i).kind() : Token.Kind.STRING;
    boolean plain = kind == Token.Kind.WORD || kind == Token.Kind.OPERATOR;
    return plain && texts.contains(tokens.get(i).text());
  }
}
