package dev.schemac.database.pull;

import dev.schemac.core.history.journal.MigrationName;
import dev.schemac.core.history.journal.Naming;
import dev.schemac.core.schema.Schema;
import dev.schemac.database.catalog.Leftover;
import dev.schemac.database.catalog.Prerequisites;
import dev.schemac.database.migrations.MigrationFile;
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

  private FirstMigration() {}

  /**
   * Makes it.
   *
   * @param leftovers what the database has beside the schema: of these the migration makes what the
   *     tables cannot be made without
   */
  static PulledFile of(Schema schema, List<Leftover> leftovers, Naming naming) {
    StringJoiner body = new StringJoiner("\n", HEADER, "");
    for (MigrationFile script :
        SchemaScripts.creating(schema, Prerequisites.of(schema, leftovers))) {
      body.add(script.text());
    }
    return new PulledFile(
        MigrationName.of(naming, MigrationName.first(naming), TITLE, "").file(), body.toString());
  }
}
