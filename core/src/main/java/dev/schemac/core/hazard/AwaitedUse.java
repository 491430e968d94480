package dev.schemac.core.hazard;

/**
 * What code of the new classes does that works only behind a statement, as it goes into a sentence
 * behind the words new code. What of the old code a statement breaks is in {@link BrokenUse}.
 */
public enum AwaitedUse {
  /** It uses a table, a column, a type or an extension, by its new name. */
  USES("uses "),

  /** It reads a column into something that takes no NULL, such as an {@code int} of Java. */
  READS_AS_NOT_NULL("reads ", " as never NULL"),

  /** It gives no value to a column that still has to have one. */
  LEAVES_OUT("leaves out ", " or writes NULL to it"),

  /** It relies on the default or the numbers that a column gets. */
  INSERTS_WITHOUT("inserts without "),

  /** It writes labels that are new. */
  WRITES_LABELS("writes "),

  /** It reads or writes a column as one of its new type. */
  TAKES_FOR("takes "),

  /** It relies on a column being computed as the new expression says. */
  RELIES_ON_COMPUTED("relies on ", " being computed"),

  /** It writes values of its own to a column that PostgreSQL still computes or numbers. */
  WRITES_OWN_VALUES("writes values of its own to "),

  /** It reserves a block of values for each one that it takes, by the new increment. */
  RESERVES_VALUES("reserves a block of values of ", " by its increment"),

  /** It names the columns of a new unique index as the target of a conflict. */
  ON_CONFLICT("says ON CONFLICT "),

  /** It writes what a constraint or a unique index refuses as long as it is there. */
  WRITES_REFUSED("writes what ", " refuses"),

  /** It deletes rows that rows of a table or a column that it does not know reference. */
  DELETES_REFERENCED("deletes rows that ", " keeps"),

  /** It relies on what a new foreign key does with the rows that reference a deleted one. */
  RELIES_ON_ACTION("relies on the action of "),

  /** It defers a key that cannot be deferred before. */
  DEFERS("defers ");

  private final String before;
  private final String after;

  AwaitedUse(String before) {
    this(before, "");
  }

  AwaitedUse(String before, String after) {
    this.before = before;
    this.after = after;
  }

  /** Whether only some code of the new classes does it; all else is taken to be done by any. */
  public boolean isOptional() {
    return switch (this) {
      case INSERTS_WITHOUT,
          RESERVES_VALUES,
          ON_CONFLICT,
          WRITES_REFUSED,
          DELETES_REFERENCED,
          RELIES_ON_ACTION,
          DEFERS ->
          true;
      default -> false;
    };
  }

  /** The words before what it is about. */
  public String before() {
    return before;
  }

  /** The words behind what it is about. */
  public String after() {
    return after;
  }
}
