package dev.schemac.database.pull;

import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.QualifiedName;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Names of the database in annotations of Jakarta Persistence, written so that they mean the same
 * with each naming strategy and each version of Hibernate.
 */
final class PersistenceNames {

  private PersistenceNames() {}

  /**
   * What an annotation has to say of a name; empty: nothing.
   *
   * @param implicit the name of the class or attribute, which counts where nothing is written
   * @param name the name in the database, one that {@link #canSay}
   */
  static String written(String implicit, String name) {
    return isBare(name) && follows(implicit, name) ? "" : written(name);
  }

  /** A name as it is written: in backticks where SQL has it in quotes. */
  static String written(String name) {
    return isBare(name) ? name : "`" + name + "`";
  }

  /** Whether SQL can have it without quotes, as Hibernate writes it. */
  static boolean isBare(String name) {
    return Identifiers.quote(name).equals(name);
  }

  /** Only a name of one word is the same with and without snake case. */
  private static boolean follows(String implicit, String name) {
    String tail = implicit.substring(1);
    return tail.equals(tail.toLowerCase(Locale.ROOT))
        && tail.equals(name.substring(1))
        && Character.toLowerCase(implicit.charAt(0)) == name.charAt(0)
        && name.charAt(0) < 128;
  }

  /** Whether an annotation can say a name: Spring's naming strategy leaves only small letters. */
  static boolean canSay(String name) {
    boolean hasQuotes =
        !name.isEmpty() && (name.charAt(0) == '`' || name.charAt(0) == '"' || name.contains("`"));
    return name.equals(name.toLowerCase(Locale.ROOT)) && !name.contains(".") && !hasQuotes;
  }

  static boolean canSay(QualifiedName name) {
    return canSay(name.schema()) && canSay(name.name());
  }

  /** Whether a name of a constraint comes out as it is: Jakarta's are read in small letters. */
  static boolean canSayConstraint(String name) {
    return name.equals(name.toLowerCase(Locale.ROOT)) && isBare(name);
  }

  /** The name of an attribute for a column that references a row: {@code customer_id}'s. */
  static @Nullable String reference(String column) {
    String suffix = "_id";
    boolean ends = column.length() > suffix.length() && column.endsWith(suffix);
    return ends ? JavaNames.field(column.substring(0, column.length() - suffix.length())) : null;
  }
}
