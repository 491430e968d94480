package dev.schemac.database.pull;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Java names that say what SQL names say. */
final class JavaNames {

  /** Names that no component of a record can have (JLS, section 8.10.1). */
  private static final Set<String> NO_COMPONENTS =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private JavaNames() {}

  /** The name of a type: {@code OrderItems}. Of ASCII alone, since it becomes that of a file. */
  static String type(String sqlName, String otherwise) {
    StringBuilder name = new StringBuilder();
    for (String word : words(ascii(sqlName))) {
      name.append(capitalized(word));
    }
    return identifier(name.toString(), otherwise);
  }

  /** The name of a field: {@code createdAt}. */
  static String field(String sqlName) {
    StringBuilder name = new StringBuilder();
    for (String word : words(sqlName)) {
      boolean first = name.isEmpty();
      name.append(first ? uncapitalized(word) : capitalized(word));
    }
    return identifier(name.toString(), "column");
  }

  /** The name of a constant: {@code IN_PROGRESS}. */
  static String constant(String label) {
    List<String> words = new ArrayList<>();
    for (String word : words(label)) {
      words.add(separated(word).toUpperCase(Locale.ROOT));
    }
    return identifier(String.join("_", words), "VALUE");
  }

  /** The last part of the name of a package. */
  static String packagePart(String schema) {
    String name = String.join("_", words(ascii(schema))).toLowerCase(Locale.ROOT);
    return identifier(name, "schema");
  }

  private static String identifier(String name, String otherwise) {
    String result = name.isEmpty() ? otherwise : name;
    if (!Character.isJavaIdentifierStart(result.codePointAt(0))) {
      result = "_" + result;
    }
    boolean taken = NO_COMPONENTS.contains(result) || !SourceVersion.isName(result);
    return taken ? result + "_" : result;
  }

  /** The words of a name; one that is written in capitals alone counts as written in small ones. */
  private static List<String> words(String name) {
    boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int[] codePoints = (capitals ? name.toLowerCase(Locale.ROOT) : name).codePoints().toArray();
    for (int c : codePoints) {
      if (isOfWord(c)) {
        word.appendCodePoint(c);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  private static boolean isOfWord(int c) {
    return c != '_'
        && c != '$'
        && Character.isJavaIdentifierPart(c)
        && !Character.isIdentifierIgnorable(c);
  }

  private static String ascii(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> c < 128)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The word with a capital at its beginning. */
  static String capitalized(String word) {
    int end = word.offsetByCodePoints(0, 1);
    return word.substring(0, end).toUpperCase(Locale.ROOT) + word.substring(end);
  }

  private static String uncapitalized(String word) {
    if (word.equals(word.toUpperCase(Locale.ROOT))) {
      return word.toLowerCase(Locale.ROOT);
    }
    int end = word.offsetByCodePoints(0, 1);
    return word.substring(0, end).toLowerCase(Locale.ROOT) + word.substring(end);
  }

  /** {@code inProgress} as {@code in_Progress}. */
  private static String separated(String word) {
    return word.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_");
  }
}
