package dev.schemac.database.catalog;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Mentions;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a new database must have before the tables: the types and collations of their columns, and
 * what defaults, checks, generated columns and indexes call or name, each behind what it needs
 * itself.
 */
public final class Prerequisites {

  private static final Set<String> TYPES =
      Set.of(Leftover.DOMAIN, Leftover.COMPOSITE_TYPE, Leftover.RANGE_TYPE);

  /** What texts name in literals and behind {@code COLLATE}. */
  private static final Set<String> NAMED =
      Set.of(
          Leftover.COLLATION, Leftover.TEXT_SEARCH_CONFIGURATION, Leftover.TEXT_SEARCH_DICTIONARY);

  /** What there is to choose from, with the pattern of a text that mentions it. */
  private final Map<Leftover, Pattern> candidates = new LinkedHashMap<>();

  private final Set<Leftover> ordered = new LinkedHashSet<>();

  /** Those whose place is being looked for: a circle ends there. */
  private final Set<Leftover> open = new HashSet<>();

  private Prerequisites(List<Leftover> leftovers) {
    for (Leftover leftover : leftovers) {
      if (isFunction(leftover)
          || isSchema(leftover)
          || TYPES.contains(leftover.kind())
          || NAMED.contains(leftover.kind())) {
        candidates.put(leftover, mention(leftover));
      }
    }
  }

  /**
   * The statements that make them, each without a semicolon, in their order.
   *
   * @param schema the tables
   * @param leftovers what the database has beside them
   */
  public static List<String> of(Schema schema, List<Leftover> leftovers) {
    Prerequisites all = new Prerequisites(leftovers);
    Set<String> names = new HashSet<>();
    List<SqlText> texts = new ArrayList<>();
    for (Table table : schema.tables().values()) {
      names.addAll(typesAndCollations(table));
      texts.addAll(Mentions.texts(table));
    }
    for (SqlText text : texts) {
      names.addAll(text.calls());
    }
    for (Leftover candidate : all.candidates.keySet()) {
      boolean named = !isSchema(candidate) && names.contains(name(candidate));
      if (named || all.isNamedIn(texts, candidate)) {
        all.add(candidate);
      }
    }
    return all.ordered.stream().map(leftover -> leftover.definition().strip()).toList();
  }

  private static Set<String> typesAndCollations(Table table) {
    Set<String> names = new HashSet<>();
    for (Column column : table.columns()) {
      names.add(column.type().element().name().sql());
      if (column.collation() != null) {
        names.add(Identifiers.quote(column.collation()));
      }
    }
    for (Index index : table.indexes()) {
      for (Index.Element element : index.elements()) {
        if (element.collation() != null) {
          names.add(Identifiers.quote(element.collation()));
        }
      }
    }
    return names;
  }

  private boolean isNamedIn(List<SqlText> texts, Leftover candidate) {
    return NAMED.contains(candidate.kind())
        && texts.stream().anyMatch(text -> isMentioned(candidate, text.text()));
  }

  private void add(Leftover needed) {
    if (ordered.contains(needed) || !open.add(needed)) {
      return;
    }
    for (Leftover other : candidates.keySet()) {
      if (isMentioned(other, needed.definition())) {
        add(other);
      }
    }
    ordered.add(needed);
  }

  private boolean isMentioned(Leftover leftover, String definition) {
    return Objects.requireNonNull(candidates.get(leftover)).matcher(definition).find();
  }

  /**
   * A function is mentioned where it is called, and a schema where something of it is: a column may
   * have that name as well.
   */
  private static Pattern mention(Leftover leftover) {
    String name = name(leftover);
    String own = name.endsWith("\"") ? name : name.substring(name.lastIndexOf('.') + 1);
    String end =
        isFunction(leftover) ? "\\s*\\(" : isSchema(leftover) ? "\\." : "(?![\\p{L}\\p{N}_$\"])";
    return Pattern.compile("(?<![\\p{L}\\p{N}_$\"])" + Pattern.quote(own) + end);
  }

  private static boolean isSchema(Leftover leftover) {
    return leftover.kind().equals(Leftover.SCHEMA);
  }

  private static boolean isFunction(Leftover leftover) {
    return leftover.kind().equals(Leftover.FUNCTION);
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
