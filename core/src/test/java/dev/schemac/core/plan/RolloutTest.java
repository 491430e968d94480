package dev.schemac.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.hazard.RollingDeployment;
import dev.schemac.core.plan.input.PlanOptions;
import dev.schemac.core.postgres.Catalog;
import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.sql.RenderedScript;
import dev.schemac.core.text.PostgresVersion;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Old code runs until a file and new code from a file on, as the header says, while files are cut
 * off, killed and run again: no statement fails, finds nothing, or reads what its code cannot take,
 * and in the end the rows are those of the same statements around a migration in a world that
 * stands still. {@code -Dschemac.test.rollouts=3000} says how many runs, {@code
 * -Dschemac.test.seed=…} where to begin.
 */
class RolloutTest {

  /** The application has a trigger of its own, which changes what a keeper reads. */
  private static final String TRIGGER =
      """
      CREATE FUNCTION mark() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN NEW.email := upper(NEW.email); RETURN NEW; END $$;
      CREATE TRIGGER mark BEFORE INSERT OR UPDATE ON users FOR EACH ROW EXECUTE FUNCTION mark();
      """;

  @OnPostgres
  void noWriteIsLostOrRefused(int major) throws Exception {
    long first = Long.getLong("schemac.test.seed", 1);
    int runs = Integer.getInteger("schemac.test.rollouts", RolloutScenario.all().size());
    List<Integer> majors = PostgresServer.majors();
    List<String> failures = new ArrayList<>();
    int statements = 0;
    PostgresServer server = PostgresServer.of(major);
    try (TestDatabase live = server.newDatabase();
        TestDatabase still = server.newDatabase()) {
      live.execute("DROP ROLE IF EXISTS application; CREATE ROLE application");
      for (long seed = first; seed < first + runs; seed++) {
        if (runs > 1 && majors.get((int) (seed % majors.size())) != major) {
          continue;
        }
        List<RolloutScenario> all = RolloutScenario.all();
        RolloutScenario scenario = all.get((int) (seed % all.size()));
        try {
          statements += run(scenario, seed, live, still);
        } catch (RuntimeException | AssertionError e) {
          failures.add(
              "-Dschemac.test.seed=%d -Dschemac.test.rollouts=1: %s\n%s"
                  .formatted(seed, scenario, e.getMessage()));
        }
      }
      live.execute("DROP OWNED BY application; DROP ROLE application");
    }
    assertThat(failures).isEmpty();
    assertThat(statements).as("statements of code that runs").isPositive();
    System.out.printf(
        "rollouts on PostgreSQL %d: %d statements of old and new code, first seed %d%n",
        major, statements, first);
  }

  private static int run(RolloutScenario scenario, long seed, TestDatabase live, TestDatabase still)
      throws SQLException, InterruptedException {
    Random random = new Random(seed);
    boolean trigger = random.nextBoolean();
    prepare(scenario, live, trigger);
    prepare(scenario, still, trigger);
    live.execute(
        "GRANT USAGE ON SCHEMA public TO application;"
            + " GRANT SELECT, INSERT, UPDATE, DELETE ON users TO application");
    List<RenderedScript> scripts = scripts(scenario, true);
    Rollout rollout = new Rollout(scenario, live, seed, deployment(scenario));
    DisturbedMigration migration = new DisturbedMigration(live, random, rollout::runSome);
    try {
      rollout.start();
      for (RenderedScript script : scripts) {
        rollout.before(script.phase());
        rollout.runSome();
        migration.run(script);
        rollout.after(script.phase());
      }
    } catch (SQLException | RuntimeException e) {
      throw new AssertionError(e.getMessage() + "\n" + Migrations.text(scripts), e);
    } finally {
      rollout.end();
    }
    assertThat(rollout.problems()).as(() -> Migrations.text(scripts)).isEmpty();
    for (String statement : rollout.oldChanges()) {
      RunningCode.execute(still.connection(), statement);
    }
    for (RenderedScript script : scripts(scenario, false)) {
      still.runInTransaction(script.body());
    }
    for (String statement : rollout.newChanges()) {
      RunningCode.execute(still.connection(), statement);
    }
    String rows =
        "SELECT to_jsonb(t)::text FROM " + scenario.targetTable().name().sql() + " t ORDER BY id";
    assertThat(live.rows(rows)).as(() -> Migrations.text(scripts)).isEqualTo(still.rows(rows));
    assertThat(rollout.unreadable()).isEmpty();
    assertThat(live.rows("SELECT proname FROM pg_proc WHERE proname LIKE '%schemac%'")).isEmpty();
    assertThat(Catalog.read(live)).isEqualTo(Catalog.read(still));
    return rollout.count();
  }

  private static RollingDeployment deployment(RolloutScenario scenario) {
    return Migrations.onlineHazards(
            scenario.base().build(), scenario.target().build(), scenario.hints())
        .deployment();
  }

  private static List<RenderedScript> scripts(RolloutScenario scenario, boolean online) {
    return Migrations.scripts(
        scenario.base().build(),
        scenario.target().build(),
        scenario.changes(),
        new PlanOptions(online, PostgresVersion.V15, "3s"));
  }

  private static void prepare(RolloutScenario scenario, TestDatabase database, boolean trigger) {
    database.clear();
    Migrations.create(database, scenario.base().build());
    if (trigger) {
      database.execute(TRIGGER);
    }
    String names = scenario.required().stream().map(", "::concat).collect(Collectors.joining());
    database.execute(
        "INSERT INTO teams SELECT i, 'Team ' || i FROM generate_series(0, 3) i;"
            + (" INSERT INTO users (id, email, age, status" + names + ")")
            + " SELECT i, 'User' || i, i % 90, "
            + ("(CASE WHEN i % 2 = 0 THEN 'queued' ELSE 'lost' END)::" + scenario.statusType())
            + (", 'a'".repeat(scenario.required().size())
                + " FROM generate_series(1, "
                + Rollout.ROWS
                + ") i"));
  }
}
