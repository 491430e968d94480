package dev.schemac.database.migrations;

import dev.schemac.core.history.journal.MigrationName;
import org.jspecify.annotations.Nullable;

/**
 * A script of the migrations folder.
 *
 * @param name the file's name
 * @param number its number; null for one of Flyway's repeatable migrations
 * @param text its text
 * @param transactional whether it runs in one transaction, and not each statement in its own
 * @param asksServer whether its text has Flyway's placeholders for what only the server knows that
 *     it runs on: the role and the database
 */
public record MigrationFile(
    String name,
    @Nullable MigrationName number,
    String text,
    boolean transactional,
    boolean asksServer) {

  /** A script without Flyway's placeholders. */
  public MigrationFile(
      String name, @Nullable MigrationName number, String text, boolean transactional) {
    this(name, number, text, transactional, false);
  }

  static MigrationFile of(
      String name, String written, @Nullable String conf, Placeholders placeholders) {
    boolean replaces = placeholders.areIn(name, conf);
    String text = replaces ? placeholders.replaced(name, written) : written;
    MigrationName baseline = Baselines.number(name);
    return new MigrationFile(
        name,
        baseline == null ? MigrationName.parse(name) : baseline,
        text,
        TransactionMode.isTransactional(text, conf, StatementSplitter.split(text)),
        replaces && text.contains("${"));
  }

  /** Whether it stands for all migrations up to its number, as Flyway's {@code B5__x.sql} does. */
  public boolean isBaseline() {
    return Baselines.number(name) != null;
  }

  /**
   * A script that is none of the folder's own, such as one that fills rows in; it runs in one
   * transaction if it can.
   */
  public static MigrationFile script(String name, String text) {
    return of(name, text, null, new Placeholders(FlywaySettings.DEFAULT.withoutPlaceholders()));
  }
}
