package dev.schemac.core.finding;

/**
 * A column that the classes have lost and that the database cannot keep until a later migration.
 *
 * @param column the column
 * @param table its table
 * @param reason why it cannot
 * @param by what stands against it: a key, or another column
 */
public record PendingNotPossible(String column, String table, Reason reason, String by)
    implements Message {

  /** Why a column cannot stay. */
  public enum Reason {
    /** New code has no value for a column of the primary key. */
    IN_PRIMARY_KEY,
    /** A foreign key of a table leads to it. */
    REFERENCED,
    /** A generated column is computed from it, and would change under code that still writes it. */
    COMPUTED_FROM,
    /** A new column is filled from it, once: what code writes to it afterwards gets nowhere. */
    FILLS,
    /** It is computed from a column that goes at once. */
    LOSES_SOURCE,
    /** It is computed from a column that changes, so that it would have to be made anew. */
    SOURCE_CHANGES
  }

  @Override
  public FindingId id() {
    return FindingId.PENDING_NOT_POSSIBLE;
  }

  @Override
  public String words() {
    return "Column '%s' of table '%s' cannot stay in the database until a later release: %s."
        .formatted(column, table, why());
  }

  private String why() {
    return switch (reason) {
      case IN_PRIMARY_KEY ->
          "it is part of the primary key %s. Change the key in a release before, while the class still has the column; or drop the column at once"
              .formatted(by);
      case REFERENCED ->
          "%s references it. Take that key away in a release before, while the class still has the column; or drop the column at once"
              .formatted(by);
      case COMPUTED_FROM ->
          "the generated column '%s' is computed from it. Change that column in a release before, while the class still has this one; or drop this one at once"
              .formatted(by);
      case FILLS ->
          "column '%s' is filled from it, and what code that still runs writes to it afterwards would not get there. It takes three releases: keep the field in this one, whose code writes both columns; in the next one take it away and say later = true; in the one after that drop the column. Or drop it at once"
              .formatted(by);
      case LOSES_SOURCE ->
          "it is computed from '%s', which goes. Drop both at once, or both later".formatted(by);
      case SOURCE_CHANGES ->
          "it is computed from '%s', which changes. Drop it at once, or change '%s' in a release after it has gone"
              .formatted(by, by);
    };
  }
}
