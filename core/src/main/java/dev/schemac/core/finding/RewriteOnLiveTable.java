package dev.schemac.core.finding;

/**
 * A change that rewrites a table under traffic.
 *
 * @param cause what changes
 * @param name the column with its table, or the enum type
 * @param from what it is now; of a column that is made anew the column whose type changes; empty
 *     for a new column
 * @param to what it is to be; empty for a column that is made anew
 */
public record RewriteOnLiveTable(Cause cause, String name, String from, String to)
    implements Message {

  /** What changes. */
  public enum Cause {
    /** A column is new, and generated or an identity. */
    NEW_COLUMN,
    /** A column that a generated one is computed from changes its type. */
    SOURCE_OF_GENERATED,
    /** The labels of an enum type, of which some go or change places. */
    LABELS,
    /** A column's type or expression. */
    COLUMN
  }

  @Override
  public FindingId id() {
    return FindingId.REWRITE_ON_LIVE_TABLE;
  }

  @Override
  public String words() {
    return switch (cause) {
      case NEW_COLUMN ->
          "Column '%s' comes as %s: PostgreSQL rewrites the table, and nobody can read or write it meanwhile. If that may be, set -Aschemac.rewrites=allow for this compile."
              .formatted(name, to);
      case SOURCE_OF_GENERATED ->
          "Column '%s' is computed from '%s', whose type changes, and is made anew: PostgreSQL rewrites the table, and nobody can read or write it meanwhile. If that may be, set -Aschemac.rewrites=allow for this compile."
              .formatted(name, from);
      case LABELS ->
          "The labels of enum type '%s' change from %s to %s: that makes a new type and rewrites each table that uses it, while nobody can read or write it. If that may be, set -Aschemac.rewrites=allow for this compile."
              .formatted(name, from, to);
      case COLUMN ->
          "Column '%s' changes from %s to %s: PostgreSQL rewrites the table, and nobody can read or write it meanwhile. If that may be, set -Aschemac.rewrites=allow for this compile. Without an outage, one release after the other: add a second column, nullable and without @Backfill; deploy code that writes both; make the second NOT NULL with @Backfill(\"…\"); deploy code that reads it; drop this one."
              .formatted(name, from, to);
    };
  }
}
