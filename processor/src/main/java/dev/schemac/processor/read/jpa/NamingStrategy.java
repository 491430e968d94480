package dev.schemac.processor.read.jpa;

import dev.schemac.processor.read.element.NameRules;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.Locale;

/**
 * How names of classes and attributes, and names that annotations write, become those of tables and
 * columns (rules 5 to 8).
 */
public enum NamingStrategy {
  /** Spring Boot's: snake case, in names that are written as well. */
  SPRING,
  /** The specification's: as written; PostgreSQL makes names without quotes lower case. */
  STANDARD;

  /**
   * The name in the database.
   *
   * @param logical a written or an implicit name; one in backticks or double quotes keeps its case
   * @param hibernate7 whether a digit ends a word, as since Hibernate 7
   */
  String physical(String logical, boolean hibernate7) {
    String text = unquoted(logical);
    boolean quoted = isQuoted(logical) || (!hibernate7 && text.indexOf('$') >= 0);
    if (this == SPRING && !(quoted && hibernate7)) {
      return snakeCase(text.replace('.', '_'), hibernate7);
    }
    return quoted ? text : folded(text);
  }

  /** The name as PostgreSQL takes it without quotes: it folds no letters but those of ASCII. */
  private static String folded(String name) {
    StringBuilder folded = new StringBuilder(name);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        folded.setCharAt(i, Character.toLowerCase(c));
      }
    }
    return folded.toString();
  }

  /**
   * Whether something can have a name. Hibernate writes names without quotes unless they are
   * written with them, so that a reserved word fails on PostgreSQL (rule 9).
   *
   * @param name the name in the database
   * @param logical the same before the naming strategy, with its quotes
   */
  static boolean check(String name, String logical, Place place, Problems problems) {
    return isQuoted(logical)
        ? NameRules.check(name, place, problems)
        : NameRules.checkDerived(name, place, "name = \"`" + name + "`\"", problems);
  }

  /** Whether a name has quotes around it, or characters for which Hibernate puts them there. */
  static boolean isQuoted(String name) {
    if (unquoted(name).length() < name.length()) {
      return true;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean plain =
          Character.isLetter(c)
              || c == '_'
              || (i > 0 && (Character.isLetterOrDigit(c) || c == '$'));
      if (!plain) {
        return true;
      }
    }
    return false;
  }

  /** A name without the quotes around it. */
  static String unquoted(String name) {
    int last = name.length() - 1;
    boolean quoted =
        last > 0
            && ((name.charAt(0) == '`' && name.charAt(last) == '`')
                || (name.charAt(0) == '"' && name.charAt(last) == '"')
                || (name.charAt(0) == '[' && name.charAt(last) == ']'));
    return quoted ? name.substring(1, last) : name;
  }

  /**
   * An implicit logical name that names a table or leads to one. Quotes around the table's name are
   * around it too.
   */
  static String quotedAs(String tableName, String name) {
    return isQuoted(tableName) && !isQuoted(name) ? "`" + name + "`" : name;
  }

  /**
   * A logical name of several parts. It is quoted where one of them is.
   *
   * @param parts logical names, and what stands between them
   */
  static String joined(String... parts) {
    StringBuilder name = new StringBuilder();
    boolean quoted = false;
    for (String part : parts) {
      quoted |= isQuoted(part);
      name.append(unquoted(part));
    }
    return quoted ? "`" + name + "`" : name.toString();
  }

  private static String snakeCase(String name, boolean digitsEndWords) {
    StringBuilder result = new StringBuilder(name);
    for (int i = 1; i < result.length() - 1; i++) {
      char before = result.charAt(i - 1);
      char after = result.charAt(i + 1);
      boolean ended =
          Character.isLowerCase(before) || (digitsEndWords && Character.isDigit(before));
      boolean goesOn = Character.isLowerCase(after) || (digitsEndWords && Character.isDigit(after));
      if (ended && Character.isUpperCase(result.charAt(i)) && goesOn) {
        result.insert(i++, '_');
      }
    }
    return result.toString().toLowerCase(Locale.ROOT);
  }
}
