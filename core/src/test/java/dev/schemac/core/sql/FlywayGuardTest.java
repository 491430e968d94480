package dev.schemac.core.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.plan.input.PlanOptions;
import dev.schemac.core.postgres.Difference;
import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.SchemaBuilder;
import dev.schemac.core.postgres.ScriptSplitter;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.text.PostgresVersion;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Which advisory locks the first statement of a file that builds concurrently takes for Flyway's.
 */
class FlywayGuardTest {

  private static final Schema BASE =
      SchemaBuilder.schemaOf(SchemaBuilder.table("t").column("a", "bigint"));

  private static final Schema TARGET =
      SchemaBuilder.schemaOf(SchemaBuilder.table("t").column("a", "bigint").index("a"));

  /** What Flyway adds to a number that it makes of its history table's name. */
  private static final long KEY = 77431708279161L;

  @OnPostgres
  void flywaysOwnTransactionIsNamed(int major) throws SQLException {
    for (long key : new long[] {KEY, KEY + Integer.MAX_VALUE, KEY + Integer.MIN_VALUE}) {
      assertThat(refusal(major, "SELECT pg_advisory_xact_lock(" + key + ")", true))
          .contains("flyway.postgresql.transactional.lock=false", "repair");
    }
  }

  @OnPostgres
  void aLockWithoutATransactionHoldsNothingUp(int major) throws SQLException {
    assertThat(refusal(major, "SELECT pg_advisory_lock(" + KEY + ")", false)).isEmpty();
  }

  @OnPostgres
  void locksOfOthersAreNone(int major) throws SQLException {
    long upperHalf = KEY >> 32;
    for (String lock :
        new String[] {
          "pg_advisory_xact_lock(1)",
          "pg_advisory_xact_lock(" + (KEY - (3L << 32)) + ")",
          "pg_advisory_xact_lock(" + upperHalf + ", 1)"
        }) {
      assertThat(refusal(major, "SELECT " + lock, true)).as(lock).isEmpty();
    }
  }

  /** {@code pg_locks} says it to everybody. */
  @OnPostgres
  void aRoleWithoutRightsSeesItToo(int major) throws SQLException {
    try (TestDatabase database = PostgresServer.of(major).newDatabase();
        Connection other = database.connect();
        Statement its = other.createStatement()) {
      other.setAutoCommit(false);
      its.execute("SELECT pg_advisory_xact_lock(" + KEY + ")");
      database.execute("SET ROLE pg_database_owner");
      try {
        assertThat(refusal(database)).contains("flyway.postgresql.transactional.lock=false");
      } finally {
        database.execute("RESET ROLE");
      }
    }
  }

  private static String refusal(int major, String lock, boolean inTransaction) throws SQLException {
    try (TestDatabase database = PostgresServer.of(major).newDatabase();
        Connection other = database.connect();
        Statement its = other.createStatement()) {
      other.setAutoCommit(!inTransaction);
      its.execute(lock);
      return refusal(database);
    }
  }

  /** What the first statement of the file says; empty: nothing. */
  private static String refusal(TestDatabase database) throws SQLException {
    String file =
        Migrations.scripts(
                BASE,
                TARGET,
                Difference.between(BASE, TARGET).changes(),
                new PlanOptions(true, PostgresVersion.V15, "3s"))
            .get(0)
            .body();
    String guard = ScriptSplitter.split(file).get(0);
    assertThat(guard).contains("pg_locks").doesNotContain("\n\n");
    try (Statement statement = database.connection().createStatement()) {
      statement.execute(guard);
      return "";
    } catch (SQLException e) {
      return e.getMessage();
    }
  }
}
