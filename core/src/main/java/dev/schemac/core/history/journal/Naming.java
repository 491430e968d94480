package dev.schemac.core.history.journal;

/** How migration files are named. */
public enum Naming {
  /** {@code 0001_add_users.sql}; the first is {@code 0000}. */
  PLAIN,
  /**
   * {@code V0001__add_users.sql}; the first is {@code V0001}, since Flyway's own numbering begins
   * at 1 and its default {@code baselineVersion} is 1.
   */
  FLYWAY
}
