package dev.schemac.database.migrations;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a script runs in one transaction. It says so itself, in the first of these ways that it
 * uses; else it does, unless it has a statement that PostgreSQL takes outside of transactions only,
 * as Flyway decides too.
 */
final class TransactionMode {

  /** Flyway's file of settings beside a script. */
  private static final Pattern CONF =
      Pattern.compile("(?m)^\\s*executeInTransaction\\s*=\\s*(true|false)\\s*$");

  /** The third line of what schemac writes. */
  private static final Pattern HEADER = Pattern.compile("(?m)^-- Run: psql [^\\n]*");

  private static final String OUTSIDE = "outside a transaction";

  /** Liquibase's changelogs in SQL. */
  private static final Pattern CHANGESET =
      Pattern.compile("(?m)^\\s*--\\s*changeset\\s[^\\n]*\\brunInTransaction:(true|false)\\b");

  private static final Pattern NEVER_IN_TRANSACTION =
      Pattern.compile(
          "(CREATE|DROP) (DATABASE|TABLESPACE|SUBSCRIPTION)\\b.*"
              + "|ALTER SYSTEM\\b.*"
              + "|VACUUM\\b.*"
              + "|(CREATE( UNIQUE)?|DROP) INDEX CONCURRENTLY\\b.*"
              + "|REINDEX\\b.*\\b(CONCURRENTLY|DATABASE|SYSTEM|SCHEMA)\\b.*"
              + "|DISCARD ALL\\b.*"
              + "|ALTER TABLE .* DETACH PARTITION .* CONCURRENTLY",
          Pattern.DOTALL);

  private static final int LONGEST_START = 2_000;

  private TransactionMode() {}

  /**
   * Whether a script runs in one transaction.
   *
   * @param conf the text of the script's file of settings; null: it has none
   */
  static boolean isTransactional(
      String script, @Nullable String conf, List<MigrationStatement> statements) {
    if (conf != null) {
      Matcher said = CONF.matcher(conf);
      if (said.find()) {
        return said.group(1).equals("true");
      }
    }
    Matcher header = HEADER.matcher(script);
    if (header.find()) {
      return !header.group().contains(OUTSIDE);
    }
    Matcher changeset = CHANGESET.matcher(script);
    if (changeset.find()) {
      return changeset.group(1).equals("true");
    }
    return statements.stream().noneMatch(TransactionMode::isRefusedInTransaction);
  }

  private static boolean isRefusedInTransaction(MigrationStatement statement) {
    String start = statement.sql().substring(0, Math.min(LONGEST_START, statement.sql().length()));
    String words = start.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    return NEVER_IN_TRANSACTION.matcher(words).matches();
  }
}
