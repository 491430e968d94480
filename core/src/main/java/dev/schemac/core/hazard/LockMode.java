package dev.schemac.core.hazard;

import dev.schemac.core.text.QualifiedName;
import java.util.Locale;
import java.util.Map;

/**
 * The modes in which PostgreSQL locks a table, weakest first.
 *
 * @see <a href="https://www.postgresql.org/docs/15/explicit-locking.html">manual, section 13.3.1,
 *     table 13.2</a>
 */
public enum LockMode {
  /** Taken by {@code SELECT}. */
  ACCESS_SHARE,
  /** Taken by {@code SELECT … FOR UPDATE}. */
  ROW_SHARE,
  /** Taken by {@code INSERT}, {@code UPDATE} and {@code DELETE}. */
  ROW_EXCLUSIVE,
  /** Taken by what works beside readers and writers, one such statement at a time. */
  SHARE_UPDATE_EXCLUSIVE,
  /** Keeps writers out. */
  SHARE,
  /** Keeps writers and itself out. */
  SHARE_ROW_EXCLUSIVE,
  /** Keeps out all but plain readers. */
  EXCLUSIVE,
  /** Keeps out everybody. */
  ACCESS_EXCLUSIVE;

  /** Whether two transactions cannot hold the two at the same time. */
  public boolean conflictsWith(LockMode other) {
    boolean bothShare = this == SHARE && other == SHARE;
    return other.compareTo(weakestConflict()) >= 0 && !bothShare;
  }

  /** All that are stronger conflict too. */
  private LockMode weakestConflict() {
    return switch (this) {
      case ACCESS_SHARE -> ACCESS_EXCLUSIVE;
      case ROW_SHARE -> EXCLUSIVE;
      case ROW_EXCLUSIVE -> SHARE;
      case SHARE_UPDATE_EXCLUSIVE -> SHARE_UPDATE_EXCLUSIVE;
      case SHARE, SHARE_ROW_EXCLUSIVE -> ROW_EXCLUSIVE;
      case EXCLUSIVE -> ROW_SHARE;
      case ACCESS_EXCLUSIVE -> ACCESS_SHARE;
    };
  }

  /** Whether {@code SELECT} waits for it. */
  public boolean blocksReads() {
    return conflictsWith(ACCESS_SHARE);
  }

  /** Whether {@code INSERT}, {@code UPDATE} and {@code DELETE} wait for it. */
  public boolean blocksWrites() {
    return conflictsWith(ROW_EXCLUSIVE);
  }

  /** Whether it keeps out all that this one does, and more. */
  public boolean isStrongerThan(LockMode other) {
    return compareTo(other) > 0;
  }

  /** Notes a lock on a table, of whose locks the strongest counts. */
  static void strengthen(Map<QualifiedName, LockMode> locks, QualifiedName table, LockMode mode) {
    LockMode known = locks.get(table);
    if (known == null || mode.isStrongerThan(known)) {
      locks.put(table, mode);
    }
  }

  /** The mode as {@code LOCK TABLE} spells it. */
  public String sql() {
    return name().replace('_', ' ');
  }

  /** The mode as {@code pg_locks} spells it. */
  public String catalogName() {
    StringBuilder out = new StringBuilder();
    for (String word : name().split("_", -1)) {
      out.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return out.append("Lock").toString();
  }
}
