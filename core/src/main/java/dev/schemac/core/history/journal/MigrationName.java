package dev.schemac.core.history.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name of a numbered migration file: {@code 0001_x.sql}, {@code V0001__x.sql}, and in folders
 * that were there before schemac also {@code V1.2__x.sql} and the like. Flyway's {@code R__},
 * {@code U1__} and callbacks have no place in the order and are none.
 *
 * @param file the file's name
 * @param version the numbers it begins with; schemac's own files have one
 * @param description what follows the numbers and their separator, without {@code .sql}
 */
public record MigrationName(String file, List<Long> version, String description)
    implements Comparable<MigrationName> {

  public static final String SQL = ".sql";

  /**
   * The most digits of a number: more than any counter or time stamp has, and few enough for a
   * {@code long}.
   */
  private static final int MOST_DIGITS = 18;

  private static final String FLYWAY_SEPARATOR = "__";
  private static final int DIGITS = 4;
  private static final int LONGEST_NAME = 100;

  public MigrationName {
    version = List.copyOf(version);
  }

  /** Reads a file's name; null where it is none of a numbered migration. */
  static @Nullable public MigrationName parse(String file) {
    if (!file.endsWith(SQL)) {
      return null;
    }
    boolean flyway = file.startsWith("V");
    List<Long> version = new ArrayList<>();
    int at = flyway ? 1 : 0;
    while (true) {
      int start = at;
      while (at < file.length() && isDigit(file.charAt(at))) {
        at++;
      }
      if (at == start || at - start > MOST_DIGITS) {
        return null;
      }
      version.add(Long.parseLong(file.substring(start, at)));
      boolean more = flyway && (file.charAt(at) == '.' || file.charAt(at) == '_');
      if (!more || !isDigit(file.charAt(at + 1))) {
        break;
      }
      at++;
    }
    int end = file.length() - SQL.length();
    if (flyway && !file.startsWith(FLYWAY_SEPARATOR, at)) {
      return null;
    }
    int description = Math.min(end, flyway ? at + 2 : at + 1);
    return new MigrationName(file, version, file.substring(description, end));
  }

  /** The name for a file that schemac writes. */
  public static MigrationName of(Naming naming, long number, String name, String suffix) {
    String description = clean(name) + (suffix.isEmpty() ? "" : "_" + suffix);
    boolean flyway = naming == Naming.FLYWAY;
    String separator = flyway ? FLYWAY_SEPARATOR : "_";
    String file = number(naming, number) + separator + description + SQL;
    return new MigrationName(file, List.of(number), description);
  }

  /** What the name of a file with that number begins with, up to the separator. */
  public static String number(Naming naming, long number) {
    return (naming == Naming.FLYWAY ? "V" : "") + digits(number);
  }

  /** The number of a folder's first migration. */
  public static long first(Naming naming) {
    return naming == Naming.FLYWAY ? 1 : 0;
  }

  /** The same name with another number, as wide as the old one was. */
  public MigrationName renumbered(long number) {
    int start = file.startsWith("V") ? 1 : 0;
    int end = start;
    while (isDigit(file.charAt(end))) {
      end++;
    }
    String text = String.valueOf(number);
    String padded = "0".repeat(Math.max(0, end - start - text.length())) + text;
    return new MigrationName(
        file.substring(0, start) + padded + file.substring(end), List.of(number), description);
  }

  /** The number; of a version with several the first. */
  public long number() {
    return version.get(0);
  }

  /** The file's name without {@code .sql}. */
  public String stem() {
    return file.substring(0, file.length() - SQL.length());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MigrationName that
        && file.equals(that.file)
        && version.equals(that.version)
        && description.equals(that.description);
  }

  @Override
  public int hashCode() {
    return file.hashCode();
  }

  @Override
  public int compareTo(MigrationName other) {
    for (int i = 0; i < Math.min(version.size(), other.version.size()); i++) {
      int order = version.get(i).compareTo(other.version.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Comparator.<MigrationName>comparingInt(name -> name.version.size())
        .thenComparing(MigrationName::file)
        .compare(this, other);
  }

  private static String digits(long number) {
    String text = String.valueOf(number);
    return "0".repeat(Math.max(0, DIGITS - text.length())) + text;
  }

  /** Replaces what may not stand in a file's name, whatever a derived name is made of. */
  private static String clean(String name) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.length() && out.length() < LONGEST_NAME; i++) {
      char c = name.charAt(i);
      boolean plain = (c >= 'a' && c <= 'z') || isDigit(c) || c == '_';
      out.append(plain ? c : '_');
    }
    return out.isEmpty() ? "change" : out.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
