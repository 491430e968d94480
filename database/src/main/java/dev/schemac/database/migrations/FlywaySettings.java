package dev.schemac.database.migrations;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a project tells Flyway, as far as its scripts depend on it (Flyway's documentation,
 * "Placeholders" and "Default Schema").
 *
 * @param placeholders the values of {@code ${name}}, by the name in lower case
 * @param replaces whether placeholders are replaced in scripts whose {@code .conf} does not say so
 * @param defaultSchema the schema that names without one are in; null: {@code public}
 */
public record FlywaySettings(
    Map<String, String> placeholders, boolean replaces, @Nullable String defaultSchema) {

  /** Flyway's own defaults. */
  public static final FlywaySettings DEFAULT = new FlywaySettings(Map.of(), true, null);

  /** Copies the map. Names are alike in any case, as for Flyway. */
  public FlywaySettings {
    SortedMap<String, String> values = new TreeMap<>();
    placeholders.forEach((name, value) -> values.put(name.toLowerCase(Locale.ROOT), value));
    placeholders = Collections.unmodifiableMap(values);
  }

  /** The same with the value of one placeholder more. */
  public FlywaySettings withPlaceholder(String name, String value) {
    Map<String, String> values = new TreeMap<>(placeholders);
    values.put(name.toLowerCase(Locale.ROOT), value);
    return new FlywaySettings(values, replaces, defaultSchema);
  }

  /**
   * The same with the value of one placeholder more.
   *
   * @param written {@code name=value}
   * @throws IllegalArgumentException if it is not written so
   */
  public FlywaySettings withPlaceholder(String written) {
    int equals = written.indexOf('=');
    if (equals < 1) {
      throw new IllegalArgumentException(
          "'" + written + "' says no value of a placeholder; write name=value.");
    }
    return withPlaceholder(written.substring(0, equals).strip(), written.substring(equals + 1));
  }

  /** The same where {@code ${name}} stays as it is, but in scripts whose {@code .conf} says so. */
  public FlywaySettings withoutPlaceholders() {
    return new FlywaySettings(placeholders, false, defaultSchema);
  }

  /** The same where names without a schema are in this one. */
  public FlywaySettings inSchema(String schema) {
    return new FlywaySettings(placeholders, replaces, schema);
  }
}
