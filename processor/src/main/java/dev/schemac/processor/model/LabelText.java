package dev.schemac.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * SQL text over columns of an enum type. PostgreSQL keeps a label there by its number, so that it
 * follows a rename by itself; but only where a literal stands for a label, which a text does not
 * say. Taken for labels are the literals that a column alone is compared with, by {@code =}, {@code
 * <>} or {@code IN}.
 */
public final class LabelText {

  private static final Set<String> EQUALITY = Set.of("=", "<>", "!=");
  private static final Set<String> BEFORE =
      Set.of("and", "or", "not", "when", "case", "then", "else");
  private static final Set<String> AFTER = Set.of("and", "or", "then", "else", "when", "end");

  private final List<Token> tokens;
  private final Set<String> columns;
  private final Map<String, String> labels;

  private LabelText(SqlText text, Set<String> columns, Map<String, String> labels) {
    this.tokens = new ArrayList<>(text.tokens());
    this.columns = columns;
    this.labels = labels;
  }

  /**
   * The text with other labels.
   *
   * @param columns the columns of the type
   * @param labels new labels by old ones
   */
  public static SqlText renamed(SqlText text, Set<String> columns, Map<String, String> labels) {
    LabelText relabeled = new LabelText(text, columns, labels);
    for (int i = 0; i < relabeled.tokens.size(); i++) {
      relabeled.at(i);
    }
    return SqlText.of(relabeled.tokens);
  }

  private void at(int i) {
    boolean column = tokens.get(i).isIdentifier() && columns.contains(tokens.get(i).text());
    if (!column || !begins(i)) {
      return;
    }
    Token next = token(i + 1);
    if (next != null && next.kind() == Token.Kind.OPERATOR && EQUALITY.contains(next.text())) {
      if (isLiteral(i + 2) && ends(i + 3)) {
        rename(i + 2);
      }
      return;
    }
    int in = next != null && next.isWord("not") ? i + 2 : i + 1;
    Token word = token(in);
    if (word != null && word.isWord("in")) {
      list(in + 1);
    }
  }

  private void list(int open) {
    int close = open + 1;
    while (isLiteral(close)) {
      Token comma = token(close + 1);
      if (comma == null || !comma.is(",")) {
        break;
      }
      close += 2;
    }
    close++;
    Token end = token(close);
    if (end != null && end.is(")") && ends(close + 1)) {
      for (int i = open + 1; i < close; i += 2) {
        rename(i);
      }
    }
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

  private boolean isLiteral(int i) {
    Token token = token(i);
    return token != null && token.kind() == Token.Kind.STRING && token.text().startsWith("'");
  }

  private void rename(int i) {
    String text = tokens.get(i).text();
    String to = labels.get(text.substring(1, text.length() - 1).replace("''", "'"));
    if (to != null) {
      tokens.set(i, new Token(Token.Kind.STRING, "'" + to.replace("'", "''") + "'"));
    }
  }

  private @Nullable Token token(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i) : null;
  }
}
