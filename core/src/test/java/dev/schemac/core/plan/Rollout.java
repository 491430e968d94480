package dev.schemac.core.plan;

import dev.schemac.core.hazard.BrokenUse;
import dev.schemac.core.hazard.Hazard;
import dev.schemac.core.hazard.RollingDeployment;
import dev.schemac.core.plan.statement.Phase;
import dev.schemac.core.postgres.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * A release as the header of its migration describes it: the old code runs until a file, the new
 * code from a file on, and in between both do.
 */
final class Rollout {

  /** How many rows there are at first, with the ids from 1 on. */
  static final int ROWS = 40;

  private static final int OWN_ROWS = 1_000_000;

  private final TestDatabase database;
  private final RollingDeployment deployment;
  private final ApplicationStatements newStatements;
  private final RunningCode oldCode;
  private final RunningCode newCode;
  private boolean oldRuns;
  private boolean newRuns;

  /**
   * A release that has not begun.
   *
   * @param deployment which code may run when
   */
  Rollout(
      RolloutScenario scenario, TestDatabase database, long seed, RollingDeployment deployment) {
    this.database = database;
    this.deployment = deployment;
    ApplicationStatements oldStatements =
        new ApplicationStatements(
            scenario.base().build(),
            scenario.baseTable(),
            Set.of(),
            new Random(seed + 1),
            new ApplicationStatements.Rows(2, ROWS / 2, ROWS + 1),
            "'queued'");
    this.newStatements =
        new ApplicationStatements(
            scenario.target().build(),
            scenario.targetTable(),
            scenario.filled(),
            new Random(seed + 2),
            new ApplicationStatements.Rows(ROWS / 2 + 1, ROWS, OWN_ROWS),
            null);
    // Each may meet the labels of the other while both run, as the comments say.
    Set<String> labels = new TreeSet<>(oldStatements.labels());
    labels.addAll(newStatements.labels());
    this.oldCode =
        new RunningCode(
            database, oldStatements, oldStatements.query(metNull()), new Random(seed + 3), labels);
    this.newCode =
        new RunningCode(
            database, newStatements, newStatements.query(Set.of()), new Random(seed + 4), labels);
  }

  /** Columns in which old code meets the NULL of new code, as the header says. */
  private Set<String> metNull() {
    Set<String> columns = new TreeSet<>();
    for (Hazard.BreaksRunningCode met : deployment.metByOldCode()) {
      if (met.use() == BrokenUse.READS_AS_NOT_NULL) {
        columns.add(met.what().substring(met.what().indexOf('.') + 1));
      }
    }
    return columns;
  }

  void start() {
    oldRuns = true;
    oldCode.start();
    if (deployment.newCodeFrom() == null) {
      startNew();
    }
  }

  /** The file of this phase is about to run. */
  void before(Phase phase) throws InterruptedException {
    Phase until = deployment.oldCodeUntil();
    if (oldRuns && until != null && phase.compareTo(until) >= 0) {
      oldRuns = false;
      oldCode.stop();
    }
  }

  /** The file of this phase has run. */
  void after(Phase phase) {
    Phase from = deployment.newCodeFrom();
    if (!newRuns && from != null && phase.compareTo(from) >= 0) {
      startNew();
    }
  }

  private void startNew() {
    newRuns = true;
    newCode.start();
  }

  /** Lets whatever runs at the moment run on a little. */
  void runSome() throws InterruptedException {
    oldCode.runSome();
    newCode.runSome();
  }

  void end() throws InterruptedException {
    oldCode.stop();
    newCode.stop();
  }

  List<String> problems() {
    List<String> problems = new ArrayList<>();
    oldCode.problems().forEach(problem -> problems.add("old code: " + problem));
    newCode.problems().forEach(problem -> problems.add("new code: " + problem));
    return problems;
  }

  /** What new code cannot read when all is done: each row is to hold what the classes say. */
  List<String> unreadable() throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      return RunningCode.unreadable(
          statement, newStatements.query(Set.of()), newStatements.labels());
    }
  }

  List<String> oldChanges() {
    return oldCode.changes();
  }

  List<String> newChanges() {
    return newCode.changes();
  }

  /** How many statements ran meanwhile. */
  int count() {
    return oldCode.count() + newCode.count();
  }
}
