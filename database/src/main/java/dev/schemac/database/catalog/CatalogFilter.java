package dev.schemac.database.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which objects of a database are read. System schemas, temporary objects and what extensions own
 * are never read, whatever a filter says.
 */
public final class CatalogFilter {

  /** Everything but the tables in which Flyway and Liquibase note what they ran. */
  public static final CatalogFilter ALL =
      new CatalogFilter(
          Set.of(), List.of(pattern("flyway_schema_history"), pattern("databasechangelog*")));

  private final Set<String> schemas;
  private final List<Pattern> ignored;

  private CatalogFilter(Set<String> schemas, List<Pattern> ignored) {
    this.schemas = Set.copyOf(schemas);
    this.ignored = List.copyOf(ignored);
  }

  /**
   * The same filter for these schemas only; none means all of them. What has no schema, such as a
   * publication, is then not read.
   */
  public CatalogFilter inSchemas(Collection<String> names) {
    return new CatalogFilter(Set.copyOf(names), ignored);
  }

  /**
   * The same filter without the objects that a pattern matches, nor what belongs to them. A pattern
   * is a name, or {@code schema.name}, exactly as the database has it, in which {@code *} stands
   * for any characters. A pattern without a dot holds in every schema.
   */
  public CatalogFilter ignoring(Collection<String> patterns) {
    List<Pattern> more = new ArrayList<>(ignored);
    for (String pattern : patterns) {
      more.add(pattern(pattern));
    }
    return new CatalogFilter(schemas, more);
  }

  private static Pattern pattern(String written) {
    StringBuilder regex = new StringBuilder(written.indexOf('.') < 0 ? "[^\\x00]*?\\x00" : "");
    boolean schemaEnded = written.indexOf('.') < 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == '*') {
        regex.append("[^\\x00]*");
      } else if (c == '.' && !schemaEnded) {
        regex.append("\\x00");
        schemaEnded = true;
      } else {
        regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL);
  }

  /** Whether what has no schema is read. */
  boolean includesDatabase() {
    return schemas.isEmpty();
  }

  /** Whether what is in a schema is read. */
  public boolean includes(String schema) {
    return schemas.isEmpty() || schemas.contains(schema);
  }

  /** Whether an object of a schema is read. */
  public boolean includes(String schema, String name) {
    if (!includes(schema)) {
      return false;
    }
    // No name in PostgreSQL holds the character NUL, so it parts schema and name beyond doubt.
    String whole = schema + '\0' + name;
    for (Pattern pattern : ignored) {
      if (pattern.matcher(whole).matches()) {
        return false;
      }
    }
    return true;
  }
}
