package dev.schemac.core.plan;

import static dev.schemac.core.postgres.SchemaBuilder.table;
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
import dev.schemac.core.sql.RenderedScript;
import dev.schemac.core.text.PostgresVersion;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A migration and somebody who keeps one of its tables: it gives up, and whoever waits for its
 * other tables goes on. And a migration that takes longer than its role is allowed to.
 */
class BoundedWaitsTest {

  private static final PlanOptions ONLINE = new PlanOptions(true, PostgresVersion.V15, "1s");

  private static final Schema BASE =
      SchemaBuilder.schemaOf(
          table("orders").column("id", "bigint").primaryKey("id"),
          table("tenants").column("id", "bigint").primaryKey("id"),
          table("users").column("id", "bigint").primaryKey("id"));

  /** Locks {@code users} first, then the two others. */
  private static final Schema TARGET =
      SchemaBuilder.schemaOf(
          table("orders").column("id", "bigint").column("note", "text").primaryKey("id"),
          table("tenants").column("id", "bigint").primaryKey("id"),
          table("users").column("id", "bigint").column("note", "text").primaryKey("id"),
          table("bills")
              .column("tenant_id", "bigint")
              .column("user_id", "bigint")
              .foreignKey("tenant_id", "tenants", "id")
              .foreignKey("user_id", "users", "id"));

  @OnPostgres
  void forTheFirstTableItWaitsForTheLockTimeout(int major) throws SQLException {
    assertThat(failure(major, "LOCK TABLE users IN ACCESS SHARE MODE")).isEqualTo("55P03");
  }

  @OnPostgres
  void forTheOthersItWaitsShorterAndForAllTogether(int major) throws SQLException {
    assertThat(failure(major, "LOCK TABLE orders IN ACCESS SHARE MODE")).isEqualTo("57014");
    assertThat(failure(major, "LOCK TABLE tenants IN ROW EXCLUSIVE MODE")).isEqualTo("57014");
  }

  /** Who has a table that the migration wants, and wants one that it has, gets it. */
  @OnPostgres
  void theMigrationAndNotTheApplicationGivesWay(int major) throws SQLException {
    try (TestDatabase database = PostgresServer.of(major).newDatabase();
        Connection application = database.connect();
        Statement its = application.createStatement()) {
      Migrations.create(database, BASE);
      application.setAutoCommit(false);
      its.execute("INSERT INTO orders VALUES (1)");
      CompletableFuture<Void> migration = CompletableFuture.runAsync(() -> migrate(database));
      await(its, "SELECT FROM pg_locks WHERE relation = 'orders'::regclass AND NOT granted");
      its.execute("INSERT INTO users VALUES (1)");
      application.commit();
      assertThat(sqlState(migration)).isEqualTo("57014");
      migrate(database);
      assertThat(database.value("SELECT count(*) FROM users JOIN orders USING (id)"))
          .isEqualTo("1");
    }
  }

  /** The migration fails with this SQL state while somebody keeps a table; afterwards it works. */
  private static String failure(int major, String inTheWay) throws SQLException {
    try (TestDatabase database = PostgresServer.of(major).newDatabase();
        Connection other = database.connect();
        Statement its = other.createStatement()) {
      Migrations.create(database, BASE);
      other.setAutoCommit(false);
      its.execute(inTheWay);
      String state = sqlState(CompletableFuture.runAsync(() -> migrate(database)));
      // All in one message, so in one transaction: it fails if the migration still holds a lock.
      database.execute("LOCK TABLE users, orders, tenants IN ACCESS SHARE MODE NOWAIT; SELECT 1");
      other.commit();
      migrate(database);
      return state;
    }
  }

  private static void migrate(TestDatabase database) {
    List<RenderedScript> scripts =
        Migrations.scripts(BASE, TARGET, Difference.between(BASE, TARGET).changes(), ONLINE);
    assertThat(scripts).hasSize(1);
    database.runInTransaction(scripts.get(0).body());
  }

  private static String sqlState(CompletableFuture<Void> migration) {
    try {
      migration.join();
      return "";
    } catch (CompletionException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof SQLException sql) {
          return sql.getSQLState();
        }
      }
      throw e;
    }
  }

  private static void await(Statement statement, String query) throws SQLException {
    boolean there = false;
    while (!there) {
      try (ResultSet rows = statement.executeQuery(query)) {
        there = rows.next();
      }
    }
  }

  /** Each row and each index entry takes longer than a statement of the role may. */
  private static final String SLOW =
      """
      CREATE FUNCTION slow(bigint) RETURNS text IMMUTABLE LANGUAGE plpgsql AS
        $$ BEGIN PERFORM pg_sleep(1.2); RETURN 'slow ' || $1; END $$;
      """;

  private static final Schema SLOW_TARGET =
      SchemaBuilder.schemaOf(
          table("orders").column("id", "bigint").primaryKey("id"),
          table("tenants").column("id", "bigint").primaryKey("id"),
          table("users")
              .column("id", "bigint")
              .column("note", "text", "not null")
              .primaryKey("id")
              .index(false, null, "slow(id)"));

  @OnPostgres
  void whatWorksThroughRowsMayTakeLongerThanTheRoleLetsIt(int major) throws SQLException {
    for (boolean online : new boolean[] {true, false}) {
      try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
        Migrations.create(database, BASE);
        database.execute(SLOW + "INSERT INTO users VALUES (1)");
        limit(database, "SET statement_timeout = '1s'");
        if (major >= 17) {
          limit(database, "SET transaction_timeout = '1s'");
        }
        List<RenderedScript> scripts =
            Migrations.scripts(
                BASE,
                SLOW_TARGET,
                Difference.between(BASE, SLOW_TARGET).backfill("users.note", "slow(id)").changes(),
                new PlanOptions(online, PostgresVersion.V15, "3s"));
        try (Connection connection = database.connect();
            Statement statement = connection.createStatement()) {
          for (RenderedScript script : scripts) {
            run(statement, script);
            assertThat(setting(statement, "lock_timeout")).isEqualTo("0");
            assertThat(setting(statement, "statement_timeout")).isEqualTo("1s");
            if (major >= 17) {
              assertThat(setting(statement, "transaction_timeout")).isEqualTo("1s");
            }
          }
        } finally {
          limit(database, "RESET ALL");
        }
        assertThat(database.value("SELECT note FROM users")).isEqualTo("slow 1");
        assertThat(database.rows("SELECT FROM pg_index WHERE NOT indisvalid")).isEmpty();
      }
    }
  }

  /** Says what holds for new sessions of this role in this database. */
  private static void limit(TestDatabase database, String setting) {
    String role = database.value("SELECT quote_ident(current_user)");
    String name = database.value("SELECT quote_ident(current_database())");
    database.execute("ALTER ROLE " + role + " IN DATABASE " + name + " " + setting);
  }

  private static void run(Statement statement, RenderedScript script) throws SQLException {
    statement.setEscapeProcessing(false);
    if (script.transactional()) {
      statement.execute("BEGIN");
    }
    for (String one : ScriptSplitter.split(script.body())) {
      statement.execute(one);
    }
    if (script.transactional()) {
      statement.execute("COMMIT");
    }
  }

  private static String setting(Statement statement, String name) throws SQLException {
    try (ResultSet value = statement.executeQuery("SHOW " + name)) {
      value.next();
      return value.getString(1);
    }
  }
}
