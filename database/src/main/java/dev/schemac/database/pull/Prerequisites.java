package dev.schemac.database.pull;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Mentions;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.SqlText;
import dev.schemac.database.catalog.Leftover;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a new database must have before the tables: the types of their columns and the functions
 * that defaults, checks, generated columns and indexes call, each behind what it needs itself.
 */
final class Prerequisites {

  private static final Set<String> TYPES =
      Set.of(Leftover.DOMAIN, Leftover.COMPOSITE_TYPE, Leftover.RANGE_TYPE);

  private final List<Leftover> candidates = new ArrayList<>();
  private final Set<Leftover> ordered = new LinkedHashSet<>();

  /** Those whose place is being looked for: a circle ends there. */
  private final Set<Leftover> open = new HashSet<>();

  private Prerequisites(List<Leftover> leftovers) {
    for (Leftover leftover : leftovers) {
      if (isType(leftover) || leftover.kind().equals(Leftover.FUNCTION)) {
        candidates.add(leftover);
      }
    }
  }

  /** The things of a database that its tables need, in the order in which they are made. */
  static List<Leftover> of(Schema schema, List<Leftover> leftovers) {
    Prerequisites all = new Prerequisites(leftovers);
    Set<String> names = new HashSet<>();
    for (Table table : schema.tables().values()) {
      for (Column column : table.columns()) {
        names.add(column.type().element().name().sql());
      }
      for (SqlText text : Mentions.texts(table)) {
        names.addAll(text.calls());
      }
    }
    for (Leftover candidate : all.candidates) {
      if (names.contains(name(candidate))) {
        all.add(candidate);
      }
    }
    return List.copyOf(all.ordered);
  }

  private void add(Leftover needed) {
    if (ordered.contains(needed) || !open.add(needed)) {
      return;
    }
    for (Leftover other : candidates) {
      if (isMentioned(other, needed.definition())) {
        add(other);
      }
    }
    ordered.add(needed);
  }

  /** A function is mentioned where it is called: a column may have its name as well. */
  private static boolean isMentioned(Leftover leftover, String definition) {
    String name = name(leftover);
    String own = name.endsWith("\"") ? name : name.substring(name.lastIndexOf('.') + 1);
    String end = isType(leftover) ? "(?![\\p{L}\\p{N}_$\"])" : "\\s*\\(";
    return Pattern.compile("(?<![\\p{L}\\p{N}_$\"])" + Pattern.quote(own) + end)
        .matcher(definition)
        .find();
  }

  private static boolean isType(Leftover leftover) {
    return TYPES.contains(leftover.kind());
  }

  /**
   * Its name without the types of a function's arguments, which no name in quotes has behind it.
   */
  private static String name(Leftover leftover) {
    String name = leftover.name();
    boolean quoted = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      quoted ^= c == '"';
      if (c == '(' && !quoted) {
        return name.substring(0, i);
      }
    }
    return name;
  }
}
