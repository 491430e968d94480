package dev.schemac.core.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the system catalogs of PostgreSQL 15 to 18 say of its own functions, casts, operators and
 * operator classes, from the resources {@code pg_catalog*.txt}, which tests write from real servers
 * and compare with them. A section begins with its name in brackets; its entries stand between
 * commas. Read when something first asks, which most compiles do not.
 */
public final class PgCatalog {

  /** Functions that are immutable in each overload. */
  static final String IMMUTABLE = "immutable";

  /** Functions that are stable in each overload. */
  static final String STABLE = "stable";

  /** Functions that are volatile in at least one overload. */
  static final String VOLATILE = "volatile";

  /**
   * Functions of which some overloads are immutable: {@code name(types) volatility}, with {@code
   * until 15} where servers of later versions say otherwise.
   */
  static final String OVERLOADS = "overloads";

  /** Aggregate and window functions. */
  static final String AGGREGATES = "aggregates";

  /** Functions that return sets. */
  static final String SETS = "sets";

  /** Extensions that come with PostgreSQL, whose operator classes are known. */
  public static final String EXTENSIONS = "extensions";

  /** Types whose text depends on settings of the session. */
  static final String OUTPUT = "stable output";

  /** Types that read text as settings of the session say. */
  static final String INPUT = "stable input";

  /** Casts by functions that are not immutable: {@code source > target}. */
  static final String CASTS = "casts";

  /** Operators that are not immutable: {@code left operator right}. */
  static final String OPERATORS = "operators";

  /**
   * Pairs of types of which a foreign key takes both, {@code referencing > referenced}, beside
   * those of equal types.
   */
  static final String FOREIGN_KEYS = "foreign keys";

  /** What most questions are about, in a small file of its own. */
  private static final class Rows {
    static final Map<String, Set<String>> SECTIONS = load("pg_catalog_rows.txt");
  }

  /** What a compile asks that has a foreign key between columns of two types. */
  private static final class Keys {
    static final Map<String, Set<String>> SECTIONS = load("pg_catalog_keys.txt");
  }

  private static final class All {
    static final Map<String, Set<String>> SECTIONS = load("pg_catalog.txt");
  }

  private PgCatalog() {}

  /** The entries of a section; none where there is no such section. */
  public static Set<String> section(String name) {
    Map<String, Set<String>> sections =
        switch (name) {
          case AGGREGATES, SETS -> Rows.SECTIONS;
          case FOREIGN_KEYS -> Keys.SECTIONS;
          default -> All.SECTIONS;
        };
    return sections.getOrDefault(name, Set.of());
  }

  /** The section of types that an access method has default operator classes for. */
  public static String classes(String method) {
    return method + " classes";
  }

  /** The same, of the classes that an extension adds. */
  public static String classes(String method, String extension) {
    return extension + " " + method + " classes";
  }

  private static Map<String, Set<String>> load(String file) {
    Map<String, Set<String>> sections = new HashMap<>();
    Set<String> section = new HashSet<>();
    try (InputStream resource = Objects.requireNonNull(PgCatalog.class.getResourceAsStream(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          section = new HashSet<>();
          sections.put(line.substring(1, line.length() - 1), section);
        } else if (!line.startsWith("#")) {
          addEntries(line, section);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sections;
  }

  /** A line ends with a comma where the section goes on. */
  private static void addEntries(String line, Set<String> section) {
    int start = 0;
    while (start < line.length()) {
      int comma = line.indexOf(',', start);
      int end = comma < 0 ? line.length() : comma;
      section.add(line.substring(start, end));
      start = end + 2;
    }
  }
}
