package dev.schemac.core.finding;

/**
 * SQL text that cannot be used.
 *
 * @param sql the text
 * @param why why not
 * @param member the member of the annotation that holds the text; empty where the message is pinned
 *     to that member already
 */
public record BadSql(String sql, String why, String member) implements Message {

  /** SQL text that cannot be used, at the member that holds it. */
  public BadSql(String sql, String why) {
    this(sql, why, "");
  }

  @Override
  public FindingId id() {
    return FindingId.BAD_SQL;
  }

  @Override
  public String words() {
    return "This SQL cannot be used: " + why + ". It reads: " + sql;
  }
}
