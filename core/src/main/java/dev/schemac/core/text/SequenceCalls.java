package dev.schemac.core.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sequences that SQL text names in a constant, as {@code nextval('billing.numbers')} does.
 *
 * <p>PostgreSQL makes a reference of such a constant when it reads the text, since {@code nextval}
 * takes a {@code regclass}: it then follows the sequence to a new name (manual, section 9.17). One
 * that is cast to {@code text} stays a text.
 */
public final class SequenceCalls {

  /** The functions that take a sequence; {@code lastval} takes none. */
  private static final Set<String> FUNCTIONS = Set.of("nextval", "currval", "setval");

  private static final String REFERENCE = "regclass";

  private SequenceCalls() {}

  /** The sequences that a text names, in its order. */
  public static Set<QualifiedName> in(SqlText text) {
    Set<QualifiedName> names = new LinkedHashSet<>();
    if (mayCall(text)) {
      List<Token> tokens = text.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        QualifiedName name = isArgument(tokens, i) ? name(tokens.get(i)) : null;
        if (name != null) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /** Whether a text names a sequence where PostgreSQL looks for that name each time anew. */
  public static boolean namesByText(SqlText text, QualifiedName sequence) {
    if (mayCall(text)) {
      List<Token> tokens = text.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        if (isArgument(tokens, i)
            && !isReference(tokens, i)
            && sequence.equals(name(tokens.get(i)))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The text with each sequence that the map has replaced by its value, where PostgreSQL has a
   * reference to it.
   */
  public static SqlText renamed(SqlText text, Map<QualifiedName, QualifiedName> sequences) {
    if (sequences.isEmpty() || !mayCall(text)) {
      return text;
    }
    List<Token> tokens = new ArrayList<>(text.tokens());
    for (int i = 0; i < tokens.size(); i++) {
      QualifiedName name = isReference(tokens, i) ? name(tokens.get(i)) : null;
      QualifiedName now = name == null ? null : sequences.get(name);
      if (now != null) {
        tokens.set(i, StringConstant.of(now.sql()));
      }
    }
    return SqlText.of(tokens);
  }

  /** Most texts name none, which is seen without their tokens. */
  private static boolean mayCall(SqlText text) {
    return text.text().contains("val(") || text.text().contains(REFERENCE);
  }

  private static boolean isArgument(List<Token> tokens, int i) {
    return isReference(tokens, i) || isFirstArgument(tokens, i);
  }

  private static boolean isFirstArgument(List<Token> tokens, int i) {
    return i > 1
        && tokens.get(i - 1).is("(")
        && tokens.get(i - 2).isName()
        && FUNCTIONS.contains(tokens.get(i - 2).text());
  }

  private static boolean isReference(List<Token> tokens, int i) {
    boolean cast = i + 2 < tokens.size() && tokens.get(i + 1).is("::");
    return cast ? tokens.get(i + 2).isWord(REFERENCE) : isFirstArgument(tokens, i);
  }

  /** The name in a constant; null where it is none that could be a sequence's. */
  private static @Nullable QualifiedName name(Token token) {
    String written = StringConstant.value(token);
    List<String> parts = written == null ? List.of() : parts(written);
    return switch (parts.size()) {
      case 1 -> QualifiedName.of(parts.get(0));
      case 2 -> new QualifiedName(parts.get(0), parts.get(1));
      default -> null;
    };
  }

  /** The parts between dots, as PostgreSQL reads them; none where it would refuse the text. */
  private static List<String> parts(String written) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    while (at <= written.length()) {
      int end;
      String part;
      if (at < written.length() && written.charAt(at) == '"') {
        end = at + 1;
        while (end < written.length() && (written.charAt(end) != '"' || isDoubled(written, end))) {
          end += written.charAt(end) == '"' ? 2 : 1;
        }
        part = end < written.length() ? written.substring(at + 1, end).replace("\"\"", "\"") : "";
        end++;
      } else {
        int dot = written.indexOf('.', at);
        end = dot < 0 ? written.length() : dot;
        part = written.substring(at, end).toLowerCase(Locale.ROOT).strip();
      }
      if (part.isEmpty() || (end < written.length() && written.charAt(end) != '.')) {
        return List.of();
      }
      parts.add(part);
      at = end + 1;
    }
    return parts;
  }

  private static boolean isDoubled(String written, int quote) {
    return quote + 1 < written.length() && written.charAt(quote + 1) == '"';
  }
}
