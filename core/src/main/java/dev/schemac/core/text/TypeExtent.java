package dev.schemac.core.text;

import java.util.Set;

/**
 * Finds the words of a type's name where one stands in an expression ({@code gram.y}, Typename).
 */
final class TypeExtent {

  private static final Set<String> CHARACTERS = Set.of("character", "char", "nchar");

  private static final Set<String> INTERVAL_FIELDS =
      Set.of("year", "month", "day", "hour", "minute", "second");

  private final TokenRow tokens;
  private final WordRole[] roles;

  TypeExtent(TokenRow tokens, WordRole[] roles) {
    this.tokens = tokens;
    this.roles = roles;
  }

  /** Takes the next tokens for a type, as behind {@code ::}. */
  void next(ExpressionScan scan) {
    int start = scan.at;
    int name = tokens.isWord(start, "setof") ? start + 1 : start;
    if (canBegin(name)) {
      int end = array(withoutArray(name));
      mark(start, name, end);
      scan.skip(end - start, false);
    }
  }

  /** A literal behind its type, as {@code date '2020-01-01'}; whether that comes next. */
  boolean literal(ExpressionScan scan) {
    int start = scan.at;
    int end = canBegin(start) ? withoutArray(start) : start;
    if (end == start || !tokens.isString(end)) {
      return false;
    }
    mark(start, start, end);
    int fields = tokens.isWord(start, "interval") ? fieldsEnd(end + 1) : end + 1;
    give(WordRole.FIELD, end + 1, fields);
    scan.skip(fields - start, false);
    return true;
  }

  private void mark(int start, int name, int end) {
    give(WordRole.BUILT_IN_TYPE, start, end);
    if (!hasGrammar(name)) {
      int last = lastOfQualified(name);
      give(WordRole.QUALIFIER, name, last);
      roles[last] = WordRole.TYPE;
    }
  }

  private void give(WordRole role, int start, int end) {
    for (int i = start; i < end; i++) {
      if (tokens.isName(i)) {
        roles[i] = role;
      }
    }
  }

  private int withoutArray(int start) {
    Token first = tokens.get(start);
    if (first.kind() == Token.Kind.WORD) {
      switch (first.text()) {
        case "double" -> {
          return tokens.isWord(start + 1, "precision") ? start + 2 : generic(start);
        }
        case "character", "char", "nchar", "bit" -> {
          return varying(start + 1);
        }
        case "national" -> {
          return isCharacter(start + 1) ? varying(start + 2) : generic(start);
        }
        case "timestamp", "time" -> {
          return zone(modifiers(start + 1));
        }
        case "interval" -> {
          return fieldsEnd(modifiers(start + 1));
        }
        default -> {}
      }
    }
    return generic(start);
  }

  /** Whether the type is spelled with key words of its own, so that its words are no name. */
  private boolean hasGrammar(int start) {
    Token first = tokens.get(start);
    if (first.kind() != Token.Kind.WORD) {
      return false;
    }
    return switch (first.text()) {
      case "double" -> tokens.isWord(start + 1, "precision");
      case "national" -> isCharacter(start + 1);
      default -> Keywords.isKeyWord(first.text());
    };
  }

  private boolean isCharacter(int i) {
    return tokens.isName(i)
        && tokens.get(i).kind() == Token.Kind.WORD
        && CHARACTERS.contains(tokens.get(i).text());
  }

  private int varying(int i) {
    return modifiers(tokens.isWord(i, "varying") ? i + 1 : i);
  }

  private int zone(int i) {
    boolean zone =
        (tokens.isWord(i, "with") || tokens.isWord(i, "without"))
            && tokens.isWord(i + 1, "time")
            && tokens.isWord(i + 2, "zone");
    return zone ? i + 3 : i;
  }

  private int fieldsEnd(int start) {
    if (!isField(start)) {
      return start;
    }
    boolean range = tokens.isWord(start + 1, "to") && isField(start + 2);
    int last = range ? start + 2 : start;
    return tokens.isWord(last, "second") ? modifiers(last + 1) : last + 1;
  }

  private boolean isField(int i) {
    return tokens.isName(i)
        && tokens.get(i).kind() == Token.Kind.WORD
        && INTERVAL_FIELDS.contains(tokens.get(i).text());
  }

  private int generic(int start) {
    return modifiers(lastOfQualified(start) + 1);
  }

  private int lastOfQualified(int start) {
    int last = start;
    while (tokens.is(last + 1, ".") && tokens.isName(last + 2)) {
      last += 2;
    }
    return last;
  }

  private int array(int start) {
    int end = start;
    if (tokens.isWord(end, "array")) {
      end++;
    }
    while (tokens.is(end, "[")) {
      end = tokens.closed(end);
    }
    return end;
  }

  private int modifiers(int i) {
    return tokens.is(i, "(") ? tokens.closed(i) : i;
  }

  /** A reserved word is no type's name, and {@code not 'x'} no typed literal. */
  private boolean canBegin(int i) {
    return tokens.isName(i)
        && (tokens.get(i).kind() == Token.Kind.QUOTED
            || !Keywords.isReserved(tokens.get(i).text()));
  }
}
