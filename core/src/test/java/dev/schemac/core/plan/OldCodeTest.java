package dev.schemac.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.plan.input.PlanOptions;
import dev.schemac.core.plan.statement.Phase;
import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.ScriptSplitter;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.sql.RenderedScript;
import dev.schemac.core.text.PostgresVersion;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Old code runs until the switch: none of its statements fails or finds nothing, and in the end the
 * rows are those that the same statements leave before a migration in a world that stands still.
 * {@code -Dschemac.test.oldcode=1000} says how many runs, {@code -Dschemac.test.seed=…} where to
 * begin.
 */
class OldCodeTest {

  private static final int ROWS = 40;

  @OnPostgres
  void noWriteIsLostOrRefused(int major) throws Exception {
    long first = Long.getLong("schemac.test.seed", 1);
    int runs = Integer.getInteger("schemac.test.oldcode", OldCodeScenario.all().size());
    List<Integer> majors = PostgresServer.majors();
    List<String> failures = new ArrayList<>();
    int statements = 0;
    PostgresServer server = PostgresServer.of(major);
    try (TestDatabase live = server.newDatabase();
        TestDatabase still = server.newDatabase()) {
      live.execute("DROP ROLE IF EXISTS old_code; CREATE ROLE old_code");
      for (long seed = first; seed < first + runs; seed++) {
        if (runs > 1 && majors.get((int) (seed % majors.size())) != major) {
          continue;
        }
        List<OldCodeScenario> all = OldCodeScenario.all();
        OldCodeScenario scenario = all.get((int) (seed % all.size()));
        try {
          statements += run(scenario, seed, live, still);
        } catch (RuntimeException | AssertionError e) {
          failures.add(
              "-Dschemac.test.seed=%d -Dschemac.test.oldcode=1: %s\n%s"
                  .formatted(seed, scenario, e.getMessage()));
        }
      }
      live.execute("DROP OWNED BY old_code; DROP ROLE old_code");
    }
    assertThat(failures).isEmpty();
    assertThat(statements).as("statements of old code").isPositive();
    System.out.printf(
        "old code on PostgreSQL %d: %d statements while migrations ran, first seed %d%n",
        major, statements, first);
  }

  private static int run(OldCodeScenario scenario, long seed, TestDatabase live, TestDatabase still)
      throws SQLException, InterruptedException {
    Random random = new Random(seed);
    prepare(scenario, live);
    prepare(scenario, still);
    live.execute(
        "GRANT USAGE ON SCHEMA public TO old_code; GRANT SELECT, INSERT, UPDATE, DELETE ON users TO old_code");
    List<RenderedScript> scripts = scripts(scenario, true);
    boolean key =
        scenario.base().build().tables().values().stream()
            .allMatch(table -> table.primaryKey() != null);
    OldCode code = new OldCode(live, seed, ROWS, key);
    Thread thread = new Thread(code);
    thread.start();
    boolean switched = false;
    try {
      for (RenderedScript script : scripts) {
        if (!switched && script.phase().compareTo(Phase.SWITCH) >= 0) {
          switched = true;
          stop(code, thread);
        }
        migrate(script, live, random, switched ? null : code);
      }
    } catch (RuntimeException e) {
      throw new AssertionError(e.getMessage() + "\n" + Migrations.text(scripts), e);
    } finally {
      stop(code, thread);
    }
    assertThat(code.problems()).as(() -> Migrations.text(scripts)).isEmpty();
    for (String statement : code.statements()) {
      OldCode.execute(still.connection(), statement);
    }
    for (RenderedScript script : scripts(scenario, false)) {
      still.runInTransaction(script.body());
    }
    String rows = "SELECT to_jsonb(u)::text FROM users u ORDER BY id";
    assertThat(live.rows(rows)).as(() -> Migrations.text(scripts)).isEqualTo(still.rows(rows));
    assertThat(live.rows("SELECT proname FROM pg_proc WHERE proname LIKE '%schemac%'")).isEmpty();
    return code.count();
  }

  private static void stop(OldCode code, Thread thread) throws InterruptedException {
    code.stop();
    thread.join();
  }

  private static List<RenderedScript> scripts(OldCodeScenario scenario, boolean online) {
    return Migrations.scripts(
        scenario.base().build(),
        scenario.target().build(),
        scenario.changes(),
        new PlanOptions(online, PostgresVersion.V15, "3s"));
  }

  private static void prepare(OldCodeScenario scenario, TestDatabase database) {
    database.clear();
    Migrations.create(database, scenario.base().build());
    database.execute(
        "INSERT INTO teams SELECT i, 'Team ' || i FROM generate_series(0, 3) i"
            + rows(1, "lost")
            + rows(2, "queued"));
  }

  private static String rows(int first, String status) {
    return "; INSERT INTO users (id, email, age, status) SELECT i, 'User' || i, i % 90, '"
        + (status + "' FROM generate_series(" + first + ", " + ROWS + ", 2) i");
  }

  /** A file outside a transaction may be cut off anywhere, and then runs once more. */
  private static void migrate(
      RenderedScript script, TestDatabase database, Random random, @Nullable OldCode code)
      throws InterruptedException {
    List<String> statements = ScriptSplitter.split(script.body());
    if (script.transactional()) {
      wait(code);
      database.runInTransaction(script.body());
      wait(code);
      return;
    }
    int cut = random.nextInt(statements.size() + 1);
    for (String statement : statements.subList(0, cut)) {
      database.execute(statement);
      wait(code);
    }
    database.execute("RESET lock_timeout");
    for (String statement : statements) {
      database.execute(statement);
      wait(code);
    }
  }

  /** Lets the old code run some statements. */
  private static void wait(@Nullable OldCode code) throws InterruptedException {
    int target = code == null ? 0 : code.count() + 5;
    while (code != null && code.count() < target && code.problems().isEmpty()) {
      Thread.sleep(1);
    }
  }
}
