package dev.schemac.core.history.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Flyway's file of settings for one migration, {@code NAME.sql.conf} (Flyway: script configuration
 * files).
 */
public final class ConfFile {

  public static final String SUFFIX = ".conf";

  private static final String NO_TRANSACTION = "executeInTransaction=false\n";
  private static final String NO_PLACEHOLDERS = "placeholderReplacement=false\n";
  private static final List<String> WRITTEN =
      List.of(NO_TRANSACTION, NO_PLACEHOLDERS, NO_TRANSACTION + NO_PLACEHOLDERS);

  private ConfFile() {}

  /** What Flyway must be told to run a script as it stands; null: nothing. */
  static @Nullable public String render(MigrationScript migrationScript) {
    // Flyway replaces ${name} also in literals and comments, and fails where it knows no such name.
    boolean placeholders = migrationScript.text().contains("${");
    String text =
        (migrationScript.transactional() ? "" : NO_TRANSACTION)
            + (placeholders ? NO_PLACEHOLDERS : "");
    return text.isEmpty() ? null : text;
  }

  /** Whether a text is one that schemac writes, so that it may replace and remove it. */
  static boolean isWritten(String text) {
    return WRITTEN.contains(NormalText.of(text) + "\n");
  }
}
