package dev.schemac.processor.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An SQL expression or condition that a person wrote, in canonical form: two texts are equal where
 * their tokens are, whatever their spaces, key word case and outer parentheses.
 *
 * @param text the canonical text; a text of a person goes through {@link #parse}
 */
public record SqlText(String text) {

  /** Words that a parenthesis can follow without making a call of it. */
  private static final Set<String> NO_FUNCTIONS =
      Set.of("row", "exists", "grouping", "values", "setof", "interval", "bit", "char", "varchar");

  /**
   * Reads a text as a person wrote it.
   *
   * @throws BadSqlException if it is empty, unbalanced or unterminated, or holds a comment, a
   *     semicolon or a parameter
   */
  public static SqlText parse(String written) throws BadSqlException {
    return of(SqlLexer.lex(written));
  }

  static SqlText of(List<Token> tokens) {
    return new SqlText(SqlFormatter.format(withoutOuterParentheses(tokens)));
  }

  /**
   * The identifiers that can be names of columns: neither key words, function names, type names nor
   * qualifiers.
   */
  public Set<String> identifiers() {
    List<Token> tokens = tokens();
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (isReference(tokens, i)) {
        names.add(tokens.get(i).text());
      }
    }
    return names;
  }

  /** The text with each reference to a key of the map replaced by its value. */
  public SqlText renamed(Map<String, String> columns) {
    List<Token> tokens = new ArrayList<>(tokens());
    for (int i = 0; i < tokens.size(); i++) {
      String to = columns.get(tokens.get(i).text());
      if (to != null && isReference(tokens, i)) {
        tokens.set(i, identifier(to));
      }
    }
    return of(tokens);
  }

  /** The text with each reference to a key of the map replaced by an expression. */
  public SqlText substituted(Map<String, SqlText> columns) {
    List<Token> tokens = tokens();
    List<Token> out = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      SqlText value = columns.get(tokens.get(i).text());
      if (value == null || !isReference(tokens, i)) {
        out.add(tokens.get(i));
        continue;
      }
      out.add(new Token(Token.Kind.PUNCTUATION, "("));
      out.addAll(value.tokens());
      out.add(new Token(Token.Kind.PUNCTUATION, ")"));
    }
    return of(out);
  }

  /** The text with each type of a cast or typed literal that the map has replaced by its value. */
  public SqlText retyped(Map<QualifiedName, QualifiedName> types) {
    List<Token> tokens = tokens();
    List<Token> out = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean qualified =
          i + 2 < tokens.size() && tokens.get(i + 1).is(".") && tokens.get(i + 2).isIdentifier();
      int last = qualified ? i + 2 : i;
      QualifiedName to = null;
      if (isType(tokens, i, last)) {
        String schema = qualified ? tokens.get(i).text() : "";
        to = types.get(new QualifiedName(schema, tokens.get(last).text()));
      }
      if (to == null) {
        out.add(tokens.get(i));
        continue;
      }
      if (!to.schema().isEmpty()) {
        out.add(identifier(to.schema()));
        out.add(new Token(Token.Kind.PUNCTUATION, "."));
      }
      out.add(identifier(to.name()));
      i = last;
    }
    return of(out);
  }

  /**
   * Whether the text needs parentheses where PostgreSQL takes a restricted expression, as in {@code
   * DEFAULT}: it has a key word operator outside all brackets.
   */
  public boolean isCompound() {
    int depth = 0;
    for (Token token : tokens()) {
      if (token.is("(") || token.is("[")) {
        depth++;
      } else if (token.is(")") || token.is("]")) {
        depth--;
      } else if (depth == 0
          && token.isExpressionWord()
          && !token.endsOperand()
          && !token.isWord("array")
          && !token.isWord("cast")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the text is one call of a function, which {@code CREATE INDEX} takes without
   * parentheses of its own.
   */
  public boolean isCall() {
    return function() != null;
  }

  /** The function that the text is one call of, without its schema; null if it is no call. */
  @Nullable String function() {
    List<Token> tokens = tokens();
    int open = 1;
    while (open + 1 < tokens.size() && tokens.get(open).is(".")) {
      open += 2;
    }
    Token name = tokens.get(open - 1);
    boolean call =
        name.isIdentifier()
            && !(name.kind() == Token.Kind.WORD && NO_FUNCTIONS.contains(name.text()))
            && open < tokens.size()
            && tokens.get(open).is("(")
            && isOneGroupFrom(tokens, open);
    return call ? name.text() : null;
  }

  List<Token> tokens() {
    try {
      return SqlLexer.lex(text);
    } catch (BadSqlException e) {
      throw new IllegalStateException("not canonical: " + text, e);
    }
  }

  private static Token identifier(String name) {
    boolean plain = Identifiers.needsNoQuotes(name);
    return new Token(plain ? Token.Kind.WORD : Token.Kind.QUOTED, name);
  }

  private static boolean isReference(List<Token> tokens, int i) {
    if (!tokens.get(i).isIdentifier()) {
      return false;
    }
    if (i + 1 < tokens.size()) {
      Token next = tokens.get(i + 1);
      boolean typedLiteral = next.kind() == Token.Kind.STRING;
      if (typedLiteral || next.is("(") || next.is(".")) {
        return false;
      }
    }
    boolean extractedField = i > 1 && tokens.get(i - 2).isWord("extract");
    boolean type = i > 0 && (tokens.get(i - 1).is("::") || tokens.get(i - 1).isWord("as"));
    return !type && !extractedField;
  }

  private static boolean isType(List<Token> tokens, int first, int last) {
    if (!tokens.get(first).isIdentifier() || (first > 0 && tokens.get(first - 1).is("."))) {
      return false;
    }
    boolean cast =
        first > 0 && (tokens.get(first - 1).is("::") || tokens.get(first - 1).isWord("as"));
    boolean typedLiteral =
        last + 1 < tokens.size() && tokens.get(last + 1).kind() == Token.Kind.STRING;
    return cast || typedLiteral;
  }

  private static List<Token> withoutOuterParentheses(List<Token> tokens) {
    List<Token> inner = tokens;
    while (isOneGroup(inner)) {
      inner = inner.subList(1, inner.size() - 1);
    }
    return inner;
  }

  /** Whether one pair of parentheses holds all, and holds neither a row nor a subquery. */
  private static boolean isOneGroup(List<Token> tokens) {
    if (tokens.size() < 3 || !tokens.get(0).is("(")) {
      return false;
    }
    Token first = tokens.get(1);
    if (first.isWord("select") || first.isWord("with") || first.isWord("values")) {
      return false;
    }
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is("(") || token.is("[")) {
        depth++;
      } else if (token.is(")") || token.is("]")) {
        depth--;
      } else if (depth == 1 && token.is(",")) {
        return false;
      }
      if (depth == 0) {
        return i == tokens.size() - 1;
      }
    }
    return false;
  }

  /** Whether the parenthesis that opens there closes at the very end. */
  private static boolean isOneGroupFrom(List<Token> tokens, int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is("(") || token.is("[")) {
        depth++;
      } else if (token.is(")") || token.is("]")) {
        depth--;
      }
      if (depth == 0) {
        return i == tokens.size() - 1;
      }
    }
    return false;
  }

  /** The canonical text. */
  @Override
  public String toString() {
    return text;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SqlText that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
