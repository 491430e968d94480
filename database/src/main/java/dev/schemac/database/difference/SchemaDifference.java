package dev.schemac.database.difference;

import com.google.gson.JsonObject;
import dev.schemac.core.text.HiddenCharacters;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.database.catalog.Introspection;
import dev.schemac.database.catalog.Leftover;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One thing that two databases do not have alike. Nothing is guessed: what was renamed is missing
 * under one name and unexpected under the other.
 *
 * @param kind what it is, in PostgreSQL's words, such as {@code column} or {@code comment on table}
 * @param title its name as SQL text with its table, such as {@code users.email}, or {@code
 *     users_email_key on users} for a constraint or an index
 * @param table the table that it belongs to or is; null: none
 * @param name its own name: unquoted where it belongs to a table, else as SQL text
 * @param isLeftover whether it is something that the schema of the classes cannot hold
 * @param expected what is expected, as SQL text, empty where there is no more to say than its name;
 *     null: nothing of that name
 * @param actual what is there; null: nothing of that name
 */
public record SchemaDifference(
    String kind,
    String title,
    @Nullable QualifiedName table,
    String name,
    boolean isLeftover,
    @Nullable String expected,
    @Nullable String actual) {

  /** How the two sides differ. */
  public enum Type {
    /** It is expected and not there. */
    MISSING,
    /** It is there and not expected. */
    UNEXPECTED,
    /** It is there, and another than expected. */
    DIFFERENT
  }

  /** Things that the schema has but for their being finished. */
  private static final Set<String> UNFINISHED =
      Set.of(Leftover.INVALID_INDEX, Leftover.NOT_VALID_CONSTRAINT);

  /**
   * All differences, sorted by kind, table and name. The parts of a table that one side has not at
   * all are none of their own; the order of columns is none.
   *
   * @throws IllegalArgumentException if the servers are of two major versions, which print the same
   *     thing in two ways
   */
  public static List<SchemaDifference> between(Introspection expected, Introspection actual) {
    int expectedMajor = expected.major();
    int actualMajor = actual.major();
    if (expectedMajor != actualMajor) {
      throw new IllegalArgumentException(
          "PostgreSQL "
              + expectedMajor
              + " and "
              + actualMajor
              + " print the same schema in two ways; compare servers of one major version");
    }
    SortedMap<CatalogObject, String> left = CatalogDefinitions.of(expected);
    SortedMap<CatalogObject, String> right = CatalogDefinitions.of(actual);
    SortedSet<CatalogObject> objects = new TreeSet<>(left.keySet());
    objects.addAll(right.keySet());
    List<SchemaDifference> differences = new ArrayList<>();
    for (CatalogObject object : objects) {
      String one = left.get(object);
      String other = right.get(object);
      boolean same = one != null && one.equals(other);
      boolean inBoth = hasTable(left, object) == hasTable(right, object);
      if (!same && (inBoth || object.kind() == CatalogKind.TABLE)) {
        differences.add(of(object, one, other));
      }
    }
    return differences;
  }

  private static SchemaDifference of(
      CatalogObject object, @Nullable String expected, @Nullable String actual) {
    return new SchemaDifference(
        object.word(),
        object.title(),
        object.table(),
        object.name(),
        object.kind() == CatalogKind.LEFTOVER,
        expected,
        actual);
  }

  /** Whether a side has the table that something belongs to. */
  private static boolean hasTable(SortedMap<CatalogObject, String> side, CatalogObject object) {
    QualifiedName table = object.table();
    return table != null && side.containsKey(CatalogObject.table(table));
  }

  /** How the two sides differ. */
  public Type type() {
    if (actual == null) {
      return Type.MISSING;
    }
    return expected == null ? Type.UNEXPECTED : Type.DIFFERENT;
  }

  /**
   * Whether it is there beside the schema that is expected, such as a view or a trigger, and takes
   * nothing from it.
   */
  public boolean isAddition() {
    return isLeftover && type() == Type.UNEXPECTED && !UNFINISHED.contains(kind);
  }

  /**
   * The difference in one line of plain words, without a full stop. Names come from databases, so
   * what a terminal would not show is printed as Java escapes it.
   */
  public String sentence() {
    String what = kind + " " + title;
    String sentence =
        switch (type()) {
          case MISSING -> what + " is missing" + side("expected", expected);
          case UNEXPECTED -> what + " is not expected" + side("there is", actual);
          case DIFFERENT ->
              what + " differs" + side("expected", expected) + side("there is", actual);
        };
    return HiddenCharacters.escaped(sentence.replaceAll("\\s*\\R\\s*", " "));
  }

  private static String side(String word, @Nullable String text) {
    return text == null || text.isEmpty() ? "" : "; " + word + ": " + text.strip();
  }

  /**
   * The same as JSON: {@code type}, {@code kind}, {@code name} (the title), {@code table} where it
   * has one, {@code expected} and {@code actual} where that side has it.
   */
  public JsonObject toJson() {
    JsonObject json = new JsonObject();
    json.addProperty("type", type().name().toLowerCase(Locale.ROOT));
    json.addProperty("kind", kind);
    json.addProperty("name", title);
    if (table != null) {
      json.addProperty("table", table.sql());
    }
    if (expected != null) {
      json.addProperty("expected", expected);
    }
    if (actual != null) {
      json.addProperty("actual", actual);
    }
    return json;
  }

  @Override
  public String toString() {
    return sentence();
  }
}
