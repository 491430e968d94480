package dev.schemac;

/**
 * When a unique constraint or foreign key is checked.
 *
 * <pre>{@code
 * @Unique(deferrable = Deferrable.INITIALLY_DEFERRED)
 * int rank;
 * }</pre>
 *
 * gives
 *
 * <pre>{@code
 * CONSTRAINT projects_rank_key UNIQUE (rank) DEFERRABLE INITIALLY DEFERRED
 * }</pre>
 *
 * <p>{@code SET CONSTRAINTS} changes it for one transaction, if the constraint is deferrable.
 */
public enum Deferrable {
  /** At once, always. */
  NOT,
  /** After each statement, unless the transaction defers it. */
  INITIALLY_IMMEDIATE,
  /** At commit, unless the transaction wants it sooner. */
  INITIALLY_DEFERRED
}
