package dev.schemac.core.finding;

import org.jspecify.annotations.Nullable;

/**
 * What cannot be a name.
 *
 * @param name the name; it may be empty
 * @param character the character that a name cannot hold, as {@code U+202E}; null: each table has a
 *     system column of the name
 */
public record BadName(String name, @Nullable String character) implements Message {

  @Override
  public FindingId id() {
    return FindingId.BAD_NAME;
  }

  @Override
  public String words() {
    if (name.isEmpty()) {
      return "A name cannot be empty. Write one.";
    }
    return character == null
        ? "Each table of PostgreSQL has a system column '%s' already. Name this one otherwise."
            .formatted(name)
        : "The name '%s' holds the character %s, which a reader cannot see. Write it without."
            .formatted(name.replace("\t", "\\t").replace("\n", "\\n"), character);
  }
}
