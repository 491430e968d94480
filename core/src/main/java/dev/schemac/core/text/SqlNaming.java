package dev.schemac.core.text;

/**
 * Derives SQL names from the Java names of {@code @Table} classes. Entities and aggregates follow
 * the rules of their own frameworks, which the processor's {@code read.jpa.NamingStrategy} and
 * {@code read.springdata.Names} have.
 */
public final class SqlNaming {

  private SqlNaming() {}

  /**
   * The name in snake case: a word begins at an upper-case letter after a lower-case letter or
   * digit, and at the last of several upper-case letters before a lower-case one: {@code
   * URLPath2Id} is {@code url_path2_id}.
   */
  public static String snakeCase(String name) {
    StringBuilder out = new StringBuilder(name.length() + 4);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (i > 0 && Character.isUpperCase(c) && beginsWord(name, i)) {
        out.append('_');
      }
      out.append(Character.toLowerCase(c));
    }
    return out.toString();
  }

  private static boolean beginsWord(String name, int i) {
    char before = name.charAt(i - 1);
    if (before == '_') {
      return false;
    }
    boolean lowerFollows = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
    return !Character.isUpperCase(before) || lowerFollows;
  }
}
