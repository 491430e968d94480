package dev.schemac.core.text;

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
 * @param text the canonical text, its literals as they were written; a text of a person goes
 *     through {@link #parse}, and {@link #sql} is what stands in a file
 */
public record SqlText(String text) {

  private static final String CATALOG = "pg_catalog.";

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

  public static SqlText of(List<Token> tokens) {
    return new SqlText(SqlFormatter.format(withoutOuterParentheses(tokens)));
  }

  /**
   * The names that can be of columns: neither key words, function names, type names nor qualifiers.
   * What stands in a subquery may be the name of a table as well.
   */
  public Set<String> identifiers() {
    List<Token> tokens = tokens();
    WordRole[] roles = NameResolver.roles(tokens);
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < roles.length; i++) {
      if (isColumn(roles[i]) || roles[i] == WordRole.SUBQUERY_NAME) {
        names.add(tokens.get(i).text());
      }
    }
    return names;
  }

  /** The names of the types that the text mentions, without their schemas. */
  public Set<String> types() {
    List<Token> tokens = tokens();
    WordRole[] roles = NameResolver.roles(tokens);
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < roles.length; i++) {
      if (roles[i] == WordRole.TYPE) {
        names.add(tokens.get(i).text());
      }
    }
    return names;
  }

  /**
   * The text with each column that is a key of the map replaced by the column's new name. Names in
   * a subquery stay, since they may be another table's.
   */
  public SqlText renamed(Map<String, String> columns) {
    List<Token> tokens = new ArrayList<>(tokens());
    WordRole[] roles = NameResolver.roles(tokens);
    for (int i = 0; i < roles.length; i++) {
      String to = columns.get(tokens.get(i).text());
      if (to != null && isColumn(roles[i])) {
        tokens.set(i, column(to));
      }
    }
    return of(tokens);
  }

  /**
   * The text with each column that is a key of the map replaced by an expression, together with its
   * qualifier. Names in a subquery stay, since they may be another table's.
   */
  public SqlText substituted(Map<String, SqlText> columns) {
    List<Token> tokens = tokens();
    WordRole[] roles = NameResolver.roles(tokens);
    List<Token> out = new ArrayList<>();
    for (int i = 0; i < roles.length; i++) {
      SqlText value = columns.get(tokens.get(i).text());
      if (value == null || !isColumn(roles[i])) {
        out.add(tokens.get(i));
        continue;
      }
      for (int dot = i - 1; dot > 0 && tokens.get(dot).is("."); dot -= 2) {
        out.subList(out.size() - 2, out.size()).clear();
      }
      out.add(new Token(Token.Kind.PUNCTUATION, "("));
      out.addAll(value.tokens());
      out.add(new Token(Token.Kind.PUNCTUATION, ")"));
    }
    return of(out);
  }

  /**
   * The text with a qualifier before each of the columns, in place of the one that it may have.
   * Names in a subquery stay, since they may be another table's.
   */
  public SqlText qualified(String qualifier, Set<String> columns) {
    List<Token> tokens = tokens();
    WordRole[] roles = NameResolver.roles(tokens);
    List<Token> out = new ArrayList<>();
    for (int i = 0; i < roles.length; i++) {
      if (isColumn(roles[i]) && columns.contains(tokens.get(i).text())) {
        for (int dot = i - 1; dot > 0 && tokens.get(dot).is("."); dot -= 2) {
          out.subList(out.size() - 2, out.size()).clear();
        }
        out.add(identifier(qualifier));
        out.add(new Token(Token.Kind.PUNCTUATION, "."));
      }
      out.add(tokens.get(i));
    }
    return of(out);
  }

  /** The text with each type that the map has replaced by its value. */
  public SqlText retyped(Map<QualifiedName, QualifiedName> types) {
    List<Token> tokens = tokens();
    WordRole[] roles = NameResolver.roles(tokens);
    List<Token> out = new ArrayList<>();
    for (int i = 0; i < roles.length; i++) {
      boolean qualified = i > 0 && tokens.get(i - 1).is(".");
      QualifiedName to = null;
      if (roles[i] == WordRole.TYPE) {
        String schema = qualified ? tokens.get(i - 2).text() : "";
        to = types.get(new QualifiedName(schema, tokens.get(i).text()));
      }
      if (to == null) {
        out.add(tokens.get(i));
        continue;
      }
      if (qualified) {
        out.subList(out.size() - 2, out.size()).clear();
      }
      if (!to.schema().isEmpty()) {
        out.add(identifier(to.schema()));
        out.add(new Token(Token.Kind.PUNCTUATION, "."));
      }
      out.add(identifier(to.name()));
    }
    return of(out);
  }

  /**
   * Whether the text needs parentheses where PostgreSQL takes a restricted expression, as in {@code
   * DEFAULT}: it has a key word operator outside all brackets.
   */
  public boolean isCompound() {
    List<Token> tokens = tokens();
    WordRole[] roles = NameResolver.roles(tokens);
    int depth = 0;
    for (int i = 0; i < roles.length; i++) {
      Token token = tokens.get(i);
      if (token.is("(") || token.is("[")) {
        depth++;
      } else if (token.is(")") || token.is("]")) {
        depth--;
      } else if (depth == 0
          && roles[i] == WordRole.KEYWORD
          && token.isExpressionWord()
          && !token.endsOperand()
          && !token.isWord("array")
          && !token.isWord("cast")) {
        return true;
      }
    }
    return false;
  }

  /** Whether it reads rows with a query of its own. */
  public boolean hasQuery() {
    for (Token token : tokens()) {
      if (token.isWord("select")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The names before parentheses, which are functions but for key words and the types of typed
   * literals: without {@code pg_catalog}, otherwise as they are written. The type of a cast is none
   * of them.
   */
  public List<String> calls() {
    List<Token> tokens = tokens();
    List<String> names = new ArrayList<>();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (!tokens.get(i + 1).is("(") || !tokens.get(i).isName()) {
        continue;
      }
      int first = i;
      StringBuilder name = new StringBuilder(asWritten(tokens.get(i)));
      while (first > 1 && tokens.get(first - 1).is(".")) {
        first -= 2;
        name.insert(0, asWritten(tokens.get(first)) + ".");
      }
      if (first == 0 || !tokens.get(first - 1).is("::")) {
        String written = name.toString();
        names.add(written.startsWith(CATALOG) ? written.substring(CATALOG.length()) : written);
      }
    }
    return names;
  }

  private static String asWritten(Token token) {
    return token.kind() == Token.Kind.QUOTED ? Identifiers.inQuotes(token.text()) : token.text();
  }

  /**
   * Whether the text is one call of a function, which {@code CREATE INDEX} takes without
   * parentheses of its own.
   */
  public boolean isCall() {
    return function() != null;
  }

  /** The function that the text is one call of, without its schema; null if it is no call. */
  @Nullable
  public String function() {
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

  /**
   * The text as it stands in a file: each literal so that a reader sees all of it, and that neither
   * git nor an editor changes its value; words that are no key words where they stand, as in {@code
   * timestamp with time zone}, in lower case. The canonical text cannot change, since it stands in
   * the snapshots and hashes of people's histories.
   */
  public String sql() {
    List<Token> tokens = tokens();
    List<Token> inFile = tokens;
    if (!StringLiteral.isPlain(text)) {
      inFile = new ArrayList<>();
      for (Token token : tokens) {
        boolean literal = token.kind() == Token.Kind.STRING;
        inFile.add(
            literal ? new Token(Token.Kind.STRING, StringLiteral.inFile(token.text())) : token);
      }
    }
    return SqlFormatter.format(inFile, NameResolver.roles(tokens));
  }

  List<Token> tokens() {
    try {
      return SqlLexer.relex(text);
    } catch (BadSqlException e) {
      throw new IllegalStateException("not canonical: " + text, e);
    }
  }

  /** A column's name as most people write it: {@code time} needs its quotes as a type only. */
  private static Token column(String name) {
    boolean plain = Identifiers.isPlain(name) && !Keywords.isReserved(name);
    return new Token(plain ? Token.Kind.WORD : Token.Kind.QUOTED, name);
  }

  private static Token identifier(String name) {
    boolean plain = Identifiers.needsNoQuotes(name);
    return new Token(plain ? Token.Kind.WORD : Token.Kind.QUOTED, name);
  }

  private static boolean isColumn(WordRole role) {
    return role == WordRole.COLUMN || role == WordRole.QUALIFIED_COLUMN;
  }

  /** Leaves out the pairs of parentheses that hold all, unless one holds a row or a subquery. */
  private static List<Token> withoutOuterParentheses(List<Token> tokens) {
    int size = tokens.size();
    int opening = 0;
    while (opening < size && tokens.get(opening).is("(")) {
      opening++;
    }
    int closing = 0;
    while (closing < size && tokens.get(size - 1 - closing).is(")")) {
      closing++;
    }
    // A pair holds all where nothing between the outer ones leaves it, and a row where a comma
    // stands directly in it.
    int pairs = Math.min(opening, closing);
    int depth = opening;
    for (int i = opening; i < size - closing; i++) {
      Token token = tokens.get(i);
      if (token.is("(") || token.is("[")) {
        depth++;
      } else if (token.is(")") || token.is("]")) {
        depth--;
        pairs = Math.min(pairs, depth);
      } else if (token.is(",")) {
        pairs = Math.min(pairs, depth - 1);
      }
    }
    pairs = Math.min(pairs, (size - 1) / 2);
    if (pairs > 0 && pairs == opening && beginsQuery(tokens.get(opening))) {
      pairs--;
    }
    return pairs <= 0 ? tokens : tokens.subList(pairs, size - pairs);
  }

  private static boolean beginsQuery(Token token) {
    return token.isWord("select") || token.isWord("with") || token.isWord("values");
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

  /** The text as it stands in a file, so that nothing else can get there by concatenation. */
  @Override
  public String toString() {
    return sql();
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
