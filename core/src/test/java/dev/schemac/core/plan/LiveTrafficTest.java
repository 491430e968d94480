package dev.schemac.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.Catalog;
import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import java.sql.SQLException;
import java.util.Set;

/**
 * Online migrations while old code reads and writes: no statement reads or writes all rows while it
 * holds a lock that writers wait for, and what the old code says works until the switch. {@code
 * -Dschemac.test.traffic=300000} says on how many rows, and prints the longest waits beside those
 * of {@code schemac.online=false}; nothing is asserted of them.
 */
class LiveTrafficTest {

  private static final int FEW_ROWS = 4000;

  private static final Set<String> SCANS =
      Set.of(
          "add a column with a value for each row",
          "add an index",
          "add a unique constraint",
          "add a check",
          "add a foreign key");

  @OnPostgres
  void readersAndWritersGoOn(int major) throws SQLException, InterruptedException {
    int rows = Integer.getInteger("schemac.test.traffic", FEW_ROWS);
    boolean compare = rows != FEW_ROWS;
    StringBuilder table = new StringBuilder();
    PostgresServer server = PostgresServer.of(major);
    for (LiveScenario scenario : LiveScenario.all()) {
      try (TestDatabase database = server.newDatabase();
          TestDatabase fresh = server.newDatabase()) {
        LiveRun online = new LiveRun(database, rows);
        online.run(scenario, true, slow(scenario, compare));
        assertThat(online.problems()).as(scenario.name()).isEmpty();
        assertThat(online.statements()).as(scenario.name()).isPositive();
        Migrations.create(fresh, scenario.target().build());
        assertThat(Catalog.read(database)).as(scenario.name()).isEqualTo(Catalog.read(fresh));
        table.append(row(scenario.name(), online));
      }
      if (compare) {
        try (TestDatabase database = server.newDatabase()) {
          LiveRun offline = new LiveRun(database, rows);
          offline.run(scenario, false, slow(scenario, compare));
          table.append(row("  with schemac.online=false", offline));
        }
      }
    }
    System.out.println("Longest waits while PostgreSQL " + major + " migrates " + rows + " rows:");
    System.out.print(table);
  }

  /** The measurement itself: it sees what the plan for a quiet database does. */
  @OnPostgres
  void plansThatAreNotOnlineAreFoundOut(int major) throws SQLException, InterruptedException {
    for (LiveScenario scenario : LiveScenario.all()) {
      if (SCANS.contains(scenario.name())) {
        try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
          LiveRun run = new LiveRun(database, FEW_ROWS);
          run.run(scenario, false, 0);
          assertThat(run.problems()).as(scenario.name()).isNotEmpty();
        }
      }
    }
  }

  /** For how many milliseconds each transaction keeps another table than the busiest. */
  private static int slow(LiveScenario scenario, boolean compare) {
    return scenario.twoTables() ? compare ? 700 : 30 : 0;
  }

  private static String row(String name, LiveRun run) {
    return String.format(
        "  %-42s read %6d ms, write %6d ms, %6d statements, %2d retries%n",
        name, run.longestRead(), run.longestWrite(), run.statements(), run.retries());
  }
}
