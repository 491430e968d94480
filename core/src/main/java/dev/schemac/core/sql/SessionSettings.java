package dev.schemac.core.sql;

import dev.schemac.core.hazard.Hazard;
import dev.schemac.core.hazard.ScriptHazards;
import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.plan.statement.Plan;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.text.LockTimeouts;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says beside its statements: how long each may wait and take, and which tables it
 * locks before the first of them.
 *
 * <p>Whether a file has time-outs at all, the planner decides ({@code plan.online.OnlinePlanner}):
 * that of new labels has none, nor has a migration of the offline mode. A file that works through
 * rows sets {@code statement_timeout} to 0, since that of the role or the database would end it. In
 * a transaction one setting of {@code lock_timeout} holds for all statements. Outside, a concurrent
 * build or drop of an index waits for ever: nobody waits behind it, and a time-out would leave an
 * invalid index. A statement there is a transaction of its own; one on two tables waits for either
 * no longer than the others may wait for the one that it has.
 */
final class SessionSettings {

  private static final String FOR_EVER = "0";

  /**
   * Fails at once where {@code CONCURRENTLY} would never end: it waits for all older transactions,
   * and Flyway keeps one open that holds its advisory lock. The key of that is 77431708279161 and a
   * number that depends on the history table, so that its upper half is 18027 or 18028.
   */
  private static final String FLYWAY_GUARD =
      """
      -- CONCURRENTLY waits for older transactions. With its default lock Flyway itself has one.
      DO $$
      BEGIN
        IF EXISTS (
          SELECT FROM pg_locks l JOIN pg_locks x ON x.pid = l.pid AND x.locktype = 'virtualxid'
          WHERE l.locktype = 'advisory' AND l.classid IN (18027, 18028) AND l.objsubid = 1
            AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
            AND l.granted AND l.pid <> pg_backend_pid()
        ) THEN
          RAISE EXCEPTION 'CONCURRENTLY would wait for ever for the transaction of Flyway''s own lock'
            USING HINT = 'Set flyway.postgresql.transactional.lock=false, repair and migrate again.';
        END IF;
      END
      $$;

      """;

  private final Plan.Script script;
  private final ScriptHazards hazards;
  private final @Nullable LockTimeouts timeouts;

  /** The {@code lock_timeout} that holds for the next statement outside a transaction. */
  private String current = "";

  SessionSettings(Plan.Script script, ScriptHazards hazards) {
    this.script = script;
    this.hazards = hazards;
    this.timeouts = script.timeouts();
  }

  /** What stands above the first statement; empty where nothing is set. */
  String start() {
    StringBuilder out = new StringBuilder();
    if (script.phase().isTransactional()) {
      inTransaction(out);
    } else if (timeouts != null) {
      out.append(hasConcurrent() ? FLYWAY_GUARD : "");
      current = wanted(timeouts, 0);
      out.append(lockTimeout("SET ", current));
      out.append("SET statement_timeout = 0;\n").append(transactionTimeout("'0'", false));
    }
    return out.isEmpty() ? "" : out.append('\n').toString();
  }

  private void inTransaction(StringBuilder out) {
    boolean works = worksThroughRows();
    if (timeouts != null) {
      out.append("SAVEPOINT transaction;  -- fails outside one\n");
      out.append(lockTimeout("SET LOCAL ", timeouts.first()));
    }
    if (timeouts != null || works) {
      String limit = works || timeouts == null ? FOR_EVER : timeouts.ofStatement();
      out.append(statementTimeout(limit)).append('\n');
      if (works) {
        out.append(transactionTimeout("'0'", true));
      }
      if (timeouts != null) {
        locks(out, timeouts, limit);
      }
    }
  }

  private void locks(StringBuilder out, LockTimeouts waits, String limit) {
    List<String> locks = new ArrayList<>();
    for (Hazard.Locks lock : hazards.locks()) {
      locks.add(lock(lock));
    }
    if (locks.isEmpty()) {
      return;
    }
    out.append(locks.get(0)).append('\n');
    List<String> others = locks.subList(1, locks.size());
    if (others.isEmpty()) {
      return;
    }
    String busiest = hazards.locks().get(0).tables().first().sql();
    String held = statementTimeout(waits.held());
    out.append(held).append("  -- who uses ").append(busiest).append(" waits from here on\n");
    if (others.size() == 1) {
      out.append(others.get(0)).append('\n');
    } else {
      // One statement, so that the time-out bounds all of its waits together.
      String body = "BEGIN\n  " + String.join("\n  ", others) + "\nEND";
      out.append("DO ").append(DollarQuotes.around(body, "lock")).append(";\n");
    }
    out.append(statementTimeout(limit)).append('\n');
  }

  private static String lock(Hazard.Locks lock) {
    List<String> names = new ArrayList<>();
    for (QualifiedName table : lock.tables()) {
      names.add(table.sql());
    }
    String tables = LineLayout.fill(names, ", ", 4);
    return LineLayout.line(
        List.of("LOCK TABLE " + tables, "IN " + lock.mode().sql() + " MODE;"), 2, 0);
  }

  /** What stands above a statement outside a transaction; empty where nothing changes. */
  String before(int step) {
    if (timeouts == null || script.phase().isTransactional()) {
      return "";
    }
    String wanted = wanted(timeouts, step);
    if (wanted.equals(current)) {
      return "";
    }
    current = wanted;
    return lockTimeout("SET ", wanted) + "\n";
  }

  private String wanted(LockTimeouts waits, int step) {
    Step next = script.steps().get(step);
    if (isConcurrent(next)) {
      return FOR_EVER;
    }
    // A batch that waits for a row holds the rows that it has changed, and is tried again.
    return next instanceof Step.InBatches || holdsOneForAnother(next)
        ? waits.held()
        : waits.first();
  }

  /**
   * Whether a statement keeps writers of one table waiting while it waits for another table, as one
   * that adds a foreign key. A validation keeps nobody waiting.
   */
  private static boolean holdsOneForAnother(Step step) {
    if (step instanceof Step.AlterTable alter) {
      for (Alteration alteration : alter.alterations()) {
        boolean validates = alteration instanceof Alteration.ValidateConstraint;
        for (QualifiedName other : alteration.otherTables()) {
          if (!validates && !other.equals(alter.table())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** What stands below the last statement, for whoever uses the session next. */
  String end() {
    if (timeouts == null || script.phase().isTransactional()) {
      return "";
    }
    return "\nRESET lock_timeout;\nRESET statement_timeout;\n"
        + transactionTimeout("reset_val", false);
  }

  private boolean hasConcurrent() {
    for (Step step : script.steps()) {
      if (isConcurrent(step)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isConcurrent(Step step) {
    return (step instanceof Step.CreateIndex create && create.concurrently())
        || (step instanceof Step.DropIndex drop && drop.concurrently());
  }

  /** Whether a statement may take long for another reason than a lock. */
  private boolean worksThroughRows() {
    boolean live = timeouts != null;
    for (int i = 0; i < hazards.ofSteps().size(); i++) {
      if (live && script.steps().get(i) instanceof Step.CreateExtension) {
        return true;
      }
      for (Hazard hazard : hazards.ofSteps().get(i)) {
        if (hazard.rowWork() != null) {
          return true;
        }
      }
    }
    return false;
  }

  private static String lockTimeout(String set, String time) {
    return set + "lock_timeout = " + value(time) + ";\n";
  }

  private static String statementTimeout(String time) {
    return "SET LOCAL statement_timeout = " + value(time) + ";";
  }

  /** PostgreSQL has it from 17 on, and {@code SET} fails where it is unknown. */
  private static String transactionTimeout(String value, boolean local) {
    return "SELECT set_config(name, "
        + value
        + ", "
        + local
        + ") FROM pg_settings WHERE name = 'transaction_timeout';\n";
  }

  private static String value(String time) {
    return time.equals(FOR_EVER) ? FOR_EVER : Literals.quote(time);
  }
}
