package dev.schemac.core.hazard;

/** Which data a statement destroys, as it goes into a sentence. */
public enum LostData {
  /** The values of a column. */
  VALUES("the values of "),

  /** The rows of a table. */
  ROWS("all rows of "),

  /** What a conversion to another type leaves out of a column's values. */
  NOT_CONVERTED("what the new type cannot hold of "),

  /** A constraint or an index that would hinder code which no longer knows its columns. */
  AHEAD_OF_DROP("ahead of a later drop "),

  /** The last value that a sequence gave. */
  POSITION("the position of "),

  /** Which of two labels that become one a row held. */
  FORMER_LABEL("which rows of ");

  private final String words;

  LostData(String words) {
    this.words = words;
  }

  /** Whether the words are said once for several things, which stand behind them. */
  public boolean isShared() {
    return this == VALUES || this == POSITION || this == NOT_CONVERTED || this == AHEAD_OF_DROP;
  }

  /** The words before what it is about. */
  public String words() {
    return words;
  }
}
