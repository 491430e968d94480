package dev.schemac.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.diff.Diff;
import dev.schemac.core.diff.DiffResult;
import dev.schemac.core.plan.input.PlanOptions;
import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.ScriptSplitter;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.random.Draft;
import dev.schemac.core.random.RandomEvolution;
import dev.schemac.core.random.RandomRows;
import dev.schemac.core.random.RandomSchema;
import dev.schemac.core.random.Step;
import dev.schemac.core.sql.RenderedScript;
import dev.schemac.core.text.PostgresVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A migration that is cut off behind any of its statements, and run again from the start of the
 * file, leads to the same database. {@code -Dschemac.test.seed=…} starts with a seed, {@code
 * -Dschemac.test.faults=…} says how many migrations.
 */
class FaultTest {

  @OnPostgres
  void anyFileCanRunAgainFromItsStart(int major) {
    List<Integer> majors = PostgresServer.majors();
    long first = Long.getLong("schemac.test.seed", 1);
    int migrations = Integer.getInteger("schemac.test.faults", 80);
    int cuts = 0;
    List<String> failures = new ArrayList<>();
    PostgresServer server = PostgresServer.of(major);
    try (TestDatabase migrated = server.newDatabase();
        TestDatabase fresh = server.newDatabase()) {
      for (long seed = first; seed < first + migrations; seed++) {
        if (migrations > 1 && majors.get((int) (seed % majors.size())) != major) {
          continue;
        }
        try {
          cuts += run(seed, migrated, fresh);
        } catch (RuntimeException | AssertionError e) {
          failures.add(
              "-Dschemac.test.seed=" + seed + " -Dschemac.test.faults=1\n" + e.getMessage());
        }
      }
    }
    assertThat(failures).isEmpty();
    assertThat(cuts).as("statements behind which a file was cut off").isPositive();
    System.out.println(
        "faults on PostgreSQL " + major + ": cut off " + cuts + " times, first seed " + first);
  }

  private static int run(long seed, TestDatabase migrated, TestDatabase fresh) {
    Draft draft = RandomSchema.draftWithPromises(seed, 3);
    List<String> rows = RandomRows.inserts(draft.schemaOfRows(), seed);
    Step step = RandomEvolution.of(draft, seed).next();
    DiffResult result =
        Diff.between(step.base(), step.target(), step.intents(), Set.of(), Step.OPTIONS);
    PlanOptions options =
        new PlanOptions(true, PostgresVersion.of(seed % 3 == 0 ? migrated.major() : 15), "3s");
    List<RenderedScript> scripts =
        Migrations.scripts(step.base(), step.target(), result.changes(), options);
    migrated.clear();
    fresh.clear();
    Migrations.create(migrated, step.base());
    rows.forEach(migrated::execute);
    EvolutionProof proof = EvolutionProof.before(migrated, step);
    int cuts = 0;
    try {
      for (RenderedScript script : scripts) {
        cuts += script.transactional() ? rolledBack(script, migrated) : again(script, migrated);
      }
      proof.after(fresh);
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError(
          e.getMessage()
              + ("\n" + step.mutations() + "\n" + Migrations.creationSql(step.base()))
              + String.join(";\n", rows)
              + ("\n-- MIGRATION\n" + Migrations.text(scripts)),
          e);
    }
    return cuts;
  }

  /** Nothing of a transaction that is not committed is left. */
  private static int rolledBack(RenderedScript script, TestDatabase database) {
    database.execute("BEGIN");
    ScriptSplitter.split(script.body()).forEach(database::execute);
    database.execute("ROLLBACK");
    database.runInTransaction(script.body());
    return 1;
  }

  private static int again(RenderedScript script, TestDatabase database) {
    List<String> statements = ScriptSplitter.split(script.body());
    for (int end = 1; end <= statements.size(); end++) {
      // Whoever comes back has a session of its own.
      database.execute("RESET lock_timeout; RESET statement_timeout");
      statements.subList(0, end).forEach(database::execute);
    }
    return statements.size();
  }
}
