package dev.schemac.database.drift;

import dev.schemac.core.text.HiddenCharacters;

/**
 * A state of something in a database that no schema says.
 *
 * @param type what state it is
 * @param name the thing as SQL text
 */
public record Condition(Type type, String name) {

  /** The states. */
  public enum Type {
    /**
     * {@code CREATE INDEX CONCURRENTLY} was stopped: the index slows writes down and is of no use.
     */
    INVALID_INDEX("index %s is INVALID; drop it and create it again", true),

    /** Rows that were there before were never checked. */
    NOT_VALID_CONSTRAINT("constraint %s is NOT VALID; run VALIDATE CONSTRAINT", true),

    /** A migration was stopped between its files, or its last file has not run yet. */
    LEFT_BY_MIGRATION("%s was left by a migration that has not ended; run the rest of it", true),

    /** The planner knows nothing of the table's rows. That is no drift. */
    NEVER_ANALYZED("table %s was never analyzed; run ANALYZE", false);

    private final String words;
    private final boolean drift;

    Type(String words, boolean drift) {
      this.words = words;
      this.drift = drift;
    }
  }

  /** Whether the database is otherwise than its migrations have made it. */
  public boolean isDrift() {
    return type.drift;
  }

  /** The state in one line of plain words, and what to do. */
  public String sentence() {
    return HiddenCharacters.escaped(type.words.replace("%s", name)).replaceAll("\\R", " ");
  }
}
