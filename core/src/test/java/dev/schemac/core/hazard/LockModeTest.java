package dev.schemac.core.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

class LockModeTest {

  @OnPostgres
  void conflictsAsPostgreSqlSays(int major) throws SQLException {
    List<String> conflicts = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      database.execute("CREATE TABLE t ()");
      try (Connection other = database.connect();
          Statement statement = other.createStatement()) {
        for (LockMode one : LockMode.values()) {
          database.execute("BEGIN; LOCK TABLE t IN " + one.sql() + " MODE");
          assertThat(database.rows("SELECT mode FROM pg_locks WHERE relation = 't'::regclass"))
              .containsExactly(one.catalogName());
          for (LockMode two : LockMode.values()) {
            if (one.conflictsWith(two)) {
              expected.add(one + " " + two);
            }
            statement.execute("BEGIN");
            try {
              statement.execute("LOCK TABLE t IN " + two.sql() + " MODE NOWAIT");
            } catch (SQLException e) {
              conflicts.add(one + " " + two);
            }
            statement.execute("ROLLBACK");
          }
          database.execute("ROLLBACK");
        }
      }
    }
    assertThat(expected).isEqualTo(conflicts);
  }
}
