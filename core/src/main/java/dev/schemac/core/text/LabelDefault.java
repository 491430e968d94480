package dev.schemac.core.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A default that names labels of an enum and nothing else: {@code 'a'}, {@code 'a'::mood}, {@code
 * CAST('a' AS mood)}, {@code '{a,b}'}, {@code ARRAY['a', 'b']::mood[]}.
 */
public final class LabelDefault {

  private final List<Token> tokens;
  private final boolean array;

  private LabelDefault(SqlText value, boolean array) {
    this.tokens = new ArrayList<>(value.tokens());
    this.array = array;
  }

  /**
   * The labels that a default names.
   *
   * @param array whether the column holds arrays
   * @return null where it is more than labels, so that nobody can tell what it will be
   */
  public static @Nullable List<String> labels(SqlText value, boolean array) {
    LabelDefault found = new LabelDefault(value, array);
    if (!found.isConstant()) {
      return null;
    }
    List<String> labels = new ArrayList<>();
    int brackets = 0;
    for (Token token : found.tokens) {
      brackets += depth(token);
      String text = StringConstant.value(token);
      if (text == null) {
        continue;
      }
      List<String> elements = array && brackets == 0 ? ArrayLiteral.values(text) : List.of(text);
      if (elements == null) {
        return null;
      }
      labels.addAll(elements);
    }
    return labels;
  }

  /**
   * The labels that a value can be, as far as the text shows them.
   *
   * @param array whether the column holds arrays
   */
  public static Collection<String> possible(SqlText value, boolean array) {
    List<String> constants = labels(value, array);
    if (constants != null) {
      return constants;
    }
    return array ? List.of() : ResultLiterals.of(value);
  }

  /**
   * The default with other labels; one that is more than labels as it is.
   *
   * @param array whether the column holds arrays
   * @param renamed new labels by old ones
   */
  public static SqlText renamed(SqlText value, boolean array, Map<String, String> renamed) {
    LabelDefault found = new LabelDefault(value, array);
    if (!found.isConstant()) {
      return value;
    }
    int brackets = 0;
    for (int i = 0; i < found.tokens.size(); i++) {
      Token token = found.tokens.get(i);
      brackets += depth(token);
      String text = StringConstant.value(token);
      if (text != null) {
        String now =
            array && brackets == 0
                ? ArrayLiteral.replaced(text, renamed)
                : renamed.getOrDefault(text, text);
        if (!now.equals(text)) {
          found.tokens.set(i, StringConstant.of(now));
        }
      }
    }
    return SqlText.of(found.tokens);
  }

  private static int depth(Token token) {
    return token.is("[") ? 1 : token.is("]") ? -1 : 0;
  }

  /** Whether each token belongs to a constant, to a type that it is cast to, or to a list. */
  private boolean isConstant() {
    boolean inType = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is("::") || token.isWord("as")) {
        inType = true;
      } else if (token.is(",") || token.is(")")) {
        inType = false;
      } else if (!inType && !isPartOfConstant(token, i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isPartOfConstant(Token token, int i) {
    boolean list = array && (token.isWord("array") || token.is("[") || token.is("]"));
    boolean cast =
        token.isWord("cast") || (token.is("(") && i > 0 && tokens.get(i - 1).isWord("cast"));
    return list || cast || token.isWord("null") || StringConstant.value(token) != null;
  }
}
