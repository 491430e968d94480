package dev.schemac.database.pull;

import dev.schemac.core.history.journal.MigrationName;
import dev.schemac.core.history.journal.Naming;
import dev.schemac.core.schema.Schema;
import dev.schemac.database.catalog.Leftover;
import dev.schemac.database.migrations.MigrationFile;
import dev.schemac.database.migrations.MigrationStatement;
import dev.schemac.database.migrations.SchemaScripts;
import java.util.List;
import java.util.StringJoiner;

/**
 * The migration that makes an empty database what the classes say: the pulled one has it already.
 */
final class FirstMigration {

  private static final String TITLE = "initial_schema";

  private static final String HEADER =
      """
      -- The schema of the database that the classes were pulled from, which has it already. A new
      -- database gets it from here; what the report of the pull names has to be added by hand.

      """;

  private static final String PREREQUISITES =
      """
      -- What the tables need and no class says, as the database has it. Functions may name tables.
      SET LOCAL check_function_bodies = off;

      """;

  private FirstMigration() {}

  /**
   * Makes it.
   *
   * @param leftovers what the database has beside the schema: of these the migration makes what the
   *     tables cannot be made without
   */
  static PulledFile of(Schema schema, List<Leftover> leftovers, Naming naming) {
    StringJoiner scripts = new StringJoiner("\n");
    for (MigrationFile script : SchemaScripts.creating(schema)) {
      scripts.add(script.text());
    }
    List<Leftover> needed = Prerequisites.of(schema, leftovers);
    String body = needed.isEmpty() ? scripts.toString() : with(needed, scripts.toString());
    return new PulledFile(
        MigrationName.of(naming, MigrationName.first(naming), TITLE, "").file(), HEADER + body);
  }

  /** Behind the schemas, extensions, enum types and sequences of the script. */
  private static String with(List<Leftover> needed, String script) {
    StringJoiner made = new StringJoiner("\n\n", PREREQUISITES, "\n\n");
    for (Leftover one : needed) {
      made.add(one.definition().strip() + ";");
    }
    List<String> lines = script.lines().toList();
    int behind = 0;
    for (MigrationStatement statement : MigrationStatement.of(MigrationFile.script("", script))) {
      if (statement.sql().startsWith("CREATE TABLE")) {
        behind = statement.line() - 1;
        break;
      }
    }
    return String.join("\n", lines.subList(0, behind))
        + (behind == 0 ? "" : "\n")
        + made
        + String.join("\n", lines.subList(behind, lines.size()))
        + "\n";
  }
}
