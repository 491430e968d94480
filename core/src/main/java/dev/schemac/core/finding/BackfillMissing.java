package dev.schemac.core.finding;

/**
 * A column that rows have no value for.
 *
 * @param table the table
 * @param column the column
 * @param cause why rows need a value
 * @param annotation an example to paste
 * @param unique whether each row needs a value of its own
 * @param references the table of which each value must name a row; empty: none
 * @param hasUsing whether the field has a {@code @Using}, which gives no value to such rows
 * @param mapped whether the column has a field, where an annotation can stand
 */
public record BackfillMissing(
    String table,
    String column,
    Cause cause,
    String annotation,
    boolean unique,
    String references,
    boolean hasUsing,
    boolean mapped)
    implements Message {

  /** Why rows need a value. */
  public enum Cause {
    /** The column is new, and NOT NULL. */
    NEW_AND_NOT_NULL,
    /** The column is new, and a key would find one value in all rows. */
    NEW_WITH_ONE_VALUE,
    /** The column becomes NOT NULL. */
    BECOMES_NOT_NULL
  }

  /** The same of a column that no field has, which a comparison of two schemas cannot tell. */
  public BackfillMissing unmapped() {
    return new BackfillMissing(
        table, column, cause, annotation, unique, references, hasUsing, false);
  }

  @Override
  public FindingId id() {
    return FindingId.BACKFILL_MISSING;
  }

  @Override
  public String words() {
    String how =
        switch (cause) {
          case NEW_AND_NOT_NULL ->
              "is new and NOT NULL, but the rows that are there have no value for it.";
          case NEW_WITH_ONE_VALUE ->
              "is new and unique, but all rows that are there would get the same value.";
          case BECOMES_NOT_NULL -> "becomes NOT NULL, but rows may hold NULL.";
        };
    String using =
        hasUsing
            ? " @Using converts the values that are there, and gives none to rows without one."
            : "";
    return "Column '" + column + "' of table '" + table + "' " + how + advice() + using;
  }

  private String advice() {
    if (!mapped) {
      return " No attribute writes it, so say it on one that reads it: @Backfill(\"…\") %s."
          .formatted(ReadingAttribute.of(column));
    }
    if (!references.isEmpty()) {
      return " Say with an expression which row of '%s' each belongs to%s: %s, or make it nullable."
          .formatted(references, unique ? ", no two to the same" : "", annotation);
    }
    return unique
        ? " It is part of a key, so say with an expression what they get, each its own value: %s."
            .formatted(annotation)
        : " Say what they get, for example %s, or give it a default, or make it nullable."
            .formatted(annotation);
  }
}
