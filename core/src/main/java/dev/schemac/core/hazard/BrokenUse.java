package dev.schemac.core.hazard;

/**
 * What code of the old classes does that a statement breaks, as it goes into a sentence behind the
 * word code. What code of the new classes waits for is in {@link AwaitedUse}; which indexes serve
 * {@code ON CONFLICT} is found by {@code OnConflictTargets}.
 */
public enum BrokenUse {
  /** It uses a table, a column or an extension. */
  USES("that uses "),

  /** It names the columns of a unique index that goes, as the target of a conflict. */
  ON_CONFLICT("that says ON CONFLICT "),

  /** It relies on PostgreSQL to refuse two rows with the same values, which it no longer does. */
  EXPECTS_UNIQUE("that expects no duplicates of "),

  /** It reads a column into something that takes no NULL, such as an {@code int} of Java. */
  READS_AS_NOT_NULL("that reads ", " as never NULL"),

  /** It reads labels into something that has no place for others, such as an enum of Java. */
  READS_UNKNOWN_LABEL(
      "that reads ", " without knowing it", "; PostgreSQL cannot take a label back"),

  /** It reads a column of text into something that has no place for new labels. */
  READS_NEW_LABEL("that reads ", " without knowing it"),

  /** It inserts rows without a value for a column. */
  INSERTS_WITHOUT("that inserts without "),

  /** It writes NULL to a column that takes it no more, and has a default. */
  WRITES_NULL("that writes NULL to "),

  /** It looks for labels that rows hold no more. */
  LOOKS_FOR("that looks for "),

  /** It writes a row that a check refuses, be it for a column that it does not write. */
  VIOLATES_CHECK("that inserts, or updates in any column, a row that violates "),

  /** It writes rows that a unique index refuses while it is built, and if its build failed. */
  WRITES_DUPLICATES("that writes duplicates into ", "", ", also if its build fails"),

  /** It writes what a key or a constraint refuses from now on. */
  VIOLATES("that violates "),

  /** It gives no value to a column that has to have one. */
  LEAVES_OUT("that leaves out ", " or writes NULL to it"),

  /** It leaves it to the trigger of a migration to fill a column, and the trigger goes. */
  LEAVES_TO_BE_FILLED("that leaves ", " to be filled"),

  /** It relies on a column being computed that is an ordinary one from now on. */
  RELIES_ON_COMPUTED("that relies on ", " being computed"),

  /** It relies on what a foreign key did with the rows that reference a deleted one. */
  RELIES_ON_ACTION("that relies on the action of "),

  /** It inserts values into a column that PostgreSQL numbers from now on. */
  INSERTS_OWN_VALUES("that inserts values of its own into ", ""),

  /** It writes labels that are gone. */
  WRITES_LABELS("that writes ", ""),

  /** It writes a row from which a generated column cannot be computed. */
  WRITES_ROW("that writes a row of ", ""),

  /** It writes a label as it was spelled before. */
  SAYS_LABEL("that says ", ""),

  /** It reads or writes a column as one of its former type. */
  TAKES_FOR("that takes ", ""),

  /** It writes values that do not fit into the type that a column gets. */
  WRITES_MORE("that writes to ", " what the new type cannot hold"),

  /** It reserves a block of values for each one that it takes, by the increment as it was. */
  RESERVES_VALUES(
      "that reserves a block of values of ",
      " by its increment, as pooled generators do",
      ": it hands out values twice"),

  /** It takes values from a sequence that goes, or by a name that it loses. */
  TAKES_VALUES("that takes values from ", ""),

  /** It names a type that goes or gets another name. */
  NAMES_TYPE("that names the type ", ""),

  /** It names a table with the schema that it leaves. */
  NAMES_SCHEMA("that does not find it through the search_path, or names its old schema", ""),

  /** It violates a key that is checked at once from now on. */
  VIOLATES_UNTIL_COMMIT("that violates ", " until it commits"),

  /** It relies on a key that is checked only when a transaction commits from now on. */
  EXPECTS_CHECK("that expects ", " to be checked before it commits"),

  /** It defers a key that cannot be deferred any more. */
  DEFERS("that defers ", "");

  private final String before;
  private final String after;
  private final String remark;
  private final boolean shared;

  /** Words that several things behind them share. */
  BrokenUse(String before) {
    this.before = before;
    this.after = "";
    this.remark = "";
    this.shared = true;
  }

  /** Words that are said of each thing. */
  BrokenUse(String before, String after) {
    this(before, after, "");
  }

  /** The same with what a reader of the statement has to know as well. */
  BrokenUse(String before, String after, String remark) {
    this.before = before;
    this.after = after;
    this.remark = remark;
    this.shared = false;
  }

  /** Whether the words are said once for several things, which stand behind them. */
  public boolean isShared() {
    return shared;
  }

  /** Whether it breaks only by what new code writes, however long the statement is past. */
  public boolean isByNewCode() {
    return this == READS_AS_NOT_NULL || this == READS_UNKNOWN_LABEL || this == READS_NEW_LABEL;
  }

  /** Whether only some code of the old classes does it; all else is taken to be done by any. */
  public boolean isOptional() {
    return switch (this) {
      case ON_CONFLICT,
          EXPECTS_UNIQUE,
          WRITES_NULL,
          VIOLATES_CHECK,
          WRITES_DUPLICATES,
          VIOLATES,
          RELIES_ON_ACTION,
          INSERTS_OWN_VALUES,
          WRITES_MORE,
          RESERVES_VALUES,
          TAKES_VALUES,
          WRITES_ROW,
          NAMES_TYPE,
          VIOLATES_UNTIL_COMMIT,
          EXPECTS_CHECK,
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

  /** All words about one thing. */
  public String of(String what) {
    return before + what + after + remark;
  }
}
