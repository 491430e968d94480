package dev.schemac.database.pull;

import dev.schemac.core.diff.Diff;
import dev.schemac.core.diff.DiffOptions;
import dev.schemac.core.diff.DiffResult;
import dev.schemac.core.hazard.Hazards;
import dev.schemac.core.hazard.MigrationHazards;
import dev.schemac.core.history.journal.MigrationName;
import dev.schemac.core.history.journal.Naming;
import dev.schemac.core.plan.Planner;
import dev.schemac.core.plan.input.PlanOptions;
import dev.schemac.core.plan.statement.Plan;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.sql.RenderedScript;
import dev.schemac.core.sql.SqlRenderer;
import dev.schemac.core.text.LockTimeouts;
import dev.schemac.core.text.PostgresVersion;
import java.util.Collections;
import java.util.Set;
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

  static PulledFile of(Schema schema, Naming naming) {
    DiffResult diff =
        Diff.between(Schema.EMPTY, schema, Set.of(), Set.of(), new DiffOptions(false, false));
    PostgresVersion oldest = PostgresVersion.OLDEST;
    PlanOptions options = new PlanOptions(false, oldest, LockTimeouts.FIRST);
    Plan plan = Planner.plan(Schema.EMPTY, schema, diff.changes(), options).plan();
    MigrationHazards hazards = new Hazards(Schema.EMPTY, schema, oldest).of(plan);
    StringJoiner body = new StringJoiner("\n", HEADER, "");
    for (RenderedScript script :
        SqlRenderer.render(plan, hazards, Collections.nCopies(plan.scripts().size(), ""))) {
      body.add(script.body());
    }
    return new PulledFile(
        MigrationName.of(naming, MigrationName.first(naming), TITLE, "").file(), body.toString());
  }
}
