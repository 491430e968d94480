package dev.schemac.core.text;

import java.util.Set;

/**
 * One token of SQL.
 *
 * @param kind what it is
 * @param text for a word the word in lower case, for a quoted identifier the identifier without its
 *     quotes, for everything else the text as it is printed
 */
public record Token(Kind kind, String text) {

  private static final Set<String> OPERAND_WORDS =
      Set.of(
          "null",
          "true",
          "false",
          "end",
          "current_date",
          "current_time",
          "current_timestamp",
          "current_user",
          "current_role",
          "current_catalog",
          "session_user",
          "user",
          "localtime",
          "localtimestamp",
          "default",
          "isnull",
          "notnull");

  enum Kind {
    /** An unquoted identifier or key word. */
    WORD,
    /** An identifier in double quotes that needs them. */
    QUOTED,
    /** A string literal of any form, with its quotes. */
    STRING,
    NUMBER,
    /** An operator, {@code ::} included. */
    OPERATOR,
    /** One of {@code ( ) [ ] , . :}. */
    PUNCTUATION
  }

  public boolean is(String punctuationOrOperator) {
    return (kind == Kind.PUNCTUATION || kind == Kind.OPERATOR)
        && text.equals(punctuationOrOperator);
  }

  public boolean isWord(String word) {
    return kind == Kind.WORD && text.equals(word);
  }

  /** Whether it is a name or a key word. */
  boolean isName() {
    return kind == Kind.WORD || kind == Kind.QUOTED;
  }

  public boolean isIdentifier() {
    return kind == Kind.QUOTED || (kind == Kind.WORD && !Keywords.isExpressionWord(text));
  }

  boolean isExpressionWord() {
    return kind == Kind.WORD && Keywords.isExpressionWord(text);
  }

  /** Whether an expression can end with this token, so that an operator after it is binary. */
  boolean endsOperand() {
    return switch (kind) {
      case STRING, NUMBER, QUOTED -> true;
      case PUNCTUATION -> text.equals(")") || text.equals("]");
      case OPERATOR -> false;
      case WORD -> !Keywords.isExpressionWord(text) || OPERAND_WORDS.contains(text);
    };
  }
}
