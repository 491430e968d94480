package dev.schemac.core.plan.statement;

import java.util.Locale;

/** The files of a migration, in the order they run. */
public enum Phase {
  /** New enum labels that something later in the migration uses, outside a transaction. */
  LABELS(false),
  /** What running code does not notice; all of a migration that is not planned as online. */
  EXPAND(true),
  /** Backfills in batches, concurrent index builds and validations, outside a transaction. */
  FILL(false),
  /** What changes over to the new objects, and all drops. */
  SWITCH(true),
  /** Validations and concurrent drops that had to wait for the switch, outside a transaction. */
  SETTLE(false);

  private final boolean transactional;

  Phase(boolean transactional) {
    this.transactional = transactional;
  }

  /** The word, without an underscore before it, that the name of its file ends in; empty: none. */
  public String suffix() {
    return this == EXPAND ? "" : name().toLowerCase(Locale.ROOT);
  }

  /** Whether its file runs in one transaction. */
  public boolean isTransactional() {
    return transactional;
  }

  /** The first phase from this one on, behind {@link #LABELS}, that runs outside a transaction. */
  public Phase outside() {
    return compareTo(FILL) <= 0 ? FILL : SETTLE;
  }

  public static Phase later(Phase one, Phase other) {
    return one.compareTo(other) < 0 ? other : one;
  }
}
