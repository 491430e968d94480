package dev.schemac.core.finding;

/**
 * A type change that can lose or refuse values.
 *
 * @param table the table
 * @param column the column
 * @param from the type that it has
 * @param to the type that it is to have
 * @param annotation an example to paste
 * @param rewrite whether the table is rewritten, which nobody has allowed
 * @param timeZone what the session's time zone has to do with it
 */
public record ConversionMissing(
    String table,
    String column,
    String from,
    String to,
    String annotation,
    Rewrite rewrite,
    TimeZone timeZone)
    implements Message {

  /** Whether a conversion needs a rewrite that nobody has allowed. */
  public enum Rewrite {
    /** No, or rewrites are allowed. */
    NONE,
    /** Unless the time zone that is meant is UTC. */
    UNLESS_UTC,
    /** It does. */
    ALWAYS
  }

  /** What the session's time zone has to do with a conversion. */
  public enum TimeZone {
    /** Nothing. */
    NONE,
    /** It decides, unless the conversion says which zone is meant. */
    TO_BE_SAID,
    /** It decides, and is UTC in the migration: the conversion cannot say another one. */
    OF_THE_MIGRATION
  }

  @Override
  public FindingId id() {
    return FindingId.CONVERSION_MISSING;
  }

  @Override
  public String words() {
    String rewrites =
        switch (rewrite) {
          case NONE -> "";
          case UNLESS_UTC ->
              " Any zone but UTC rewrites the table, and needs -Aschemac.rewrites=allow.";
          case ALWAYS -> " It rewrites the table: -Aschemac.rewrites=allow.";
        };
    String advice =
        switch (timeZone) {
          case TO_BE_SAID ->
              ": what its values become depends on the session's time zone. Say which zone is meant";
          case OF_THE_MIGRATION ->
              ": what its values become depends on the session's time zone, which is UTC in the migration. Say how they are converted";
          case NONE -> ", which can lose or refuse values. Say how they are converted";
        };
    return "Column '%s' of table '%s' changes from %s to %s%s, for example %s.%s"
        .formatted(column, table, from, to, advice, annotation, rewrites);
  }
}
