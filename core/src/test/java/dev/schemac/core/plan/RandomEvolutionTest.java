package dev.schemac.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.diff.Diff;
import dev.schemac.core.diff.DiffResult;
import dev.schemac.core.finding.Finding;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.plan.input.PlanOptions;
import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.random.Draft;
import dev.schemac.core.random.RandomEvolution;
import dev.schemac.core.random.RandomRows;
import dev.schemac.core.random.RandomSchema;
import dev.schemac.core.random.Step;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.sql.RenderedScript;
import dev.schemac.core.text.PostgresVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Any change of any schema leads to the catalog of the target made anew, and keeps the rows. {@code
 * -Dschemac.test.seed=…} starts with a seed, {@code -Dschemac.test.pairs=…} says how many pairs.
 * Every other migration is an online one.
 */
class RandomEvolutionTest {

  /** Of four steps so many are carried out on live tables. */
  private static final int ONLINE = Integer.getInteger("schemac.test.online", 2);

  /** Each server takes its share of the seeds. */
  @OnPostgres
  void anyChangeLeadsToTheTarget(int major) {
    List<Integer> majors = PostgresServer.majors();
    long first = Long.getLong("schemac.test.seed", 1);
    int pairs = Integer.getInteger("schemac.test.pairs", 200);
    List<String> failures = new ArrayList<>();
    PostgresServer server = PostgresServer.of(major);
    try (TestDatabase migrated = server.newDatabase();
        TestDatabase fresh = server.newDatabase()) {
      for (long seed = first; seed < first + pairs; seed++) {
        if (pairs > 1 && majors.get((int) (seed % majors.size())) != major) {
          continue;
        }
        try {
          step(seed, migrated, fresh);
        } catch (RuntimeException | AssertionError e) {
          failures.add(
              "-Dschemac.test.seed=" + seed + " -Dschemac.test.pairs=1\n" + e.getMessage());
        }
      }
    }
    assertThat(failures).isEmpty();
  }

  private static void step(long seed, TestDatabase migrated, TestDatabase fresh) {
    Draft draft = RandomSchema.draftWithPromises(seed, 3);
    List<String> rows = RandomRows.inserts(draft.schemaOfRows(), seed);
    Step step = RandomEvolution.of(draft, seed).next();
    DiffResult result = diff(step, step.base(), Set.of());
    boolean online = seed % 4 < ONLINE;
    PlanOptions options =
        new PlanOptions(online, PostgresVersion.of(seed % 3 == 0 ? migrated.major() : 15), "3s");
    List<RenderedScript> scripts =
        Migrations.scripts(step.base(), step.target(), result.changes(), options);
    migrated.clear();
    fresh.clear();
    try {
      Migrations.create(migrated, step.base());
      rows.forEach(migrated::execute);
      EvolutionProof proof = EvolutionProof.before(migrated, step);
      Migrations.run(migrated, scripts);
      proof.after(fresh);
      Set<Intent> carriedOut = Set.copyOf(result.carriedOut());
      assertThat(diff(step, step.target(), carriedOut).changes()).isEmpty();
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError(
          e.getMessage()
              + ("\n" + step.mutations() + "\n" + Migrations.creationSql(step.base()))
              + String.join(";\n", rows)
              + ("\n-- MIGRATION\n" + Migrations.text(scripts)),
          e);
    }
  }

  private static DiffResult diff(Step step, Schema base, Set<Intent> carriedOut) {
    DiffResult result = Diff.between(base, step.target(), step.intents(), carriedOut, Step.OPTIONS);
    List<Finding> asked =
        result.findings().stream()
            .filter(finding -> finding.id() != FindingId.INTENT_INERT)
            .toList();
    assertThat(asked).as("findings after %s", step.mutations()).isEmpty();
    return result;
  }
}
