package dev.schemac.core.hazard;

import static dev.schemac.core.postgres.SchemaBuilder.name;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.schema.Sequence;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the comment above a statement on a sequence claims: it waits for transactions that took
 * values, and whoever takes one waits for it.
 */
class SequenceLocksTest {

  private static final String TAKE = "SELECT nextval('numbers')";
  private static final String LOCK_TIMEOUT = "lock timeout";

  static List<Step> steps() {
    Sequence numbers = Sequence.of(name("numbers"));
    Sequence byTen =
        new Sequence(numbers.name(), Sequence.Type.BIGINT, 1, 10, 1, numbers.max(), 1, false, null);
    return List.of(
        new Step.AlterSequence(numbers.name(), numbers, byTen),
        new Step.SetSequenceOwner(
            numbers.name(), null, new Sequence.Owner(name("orders"), "number")),
        new Step.RenameDeclaredSequence(numbers.name(), "amounts"),
        new Step.MoveSequence(numbers.name(), "other"));
  }

  @ParameterizedTest
  @MethodSource("steps")
  void eachWaitsForTakersAndTheyForIt(Step step) throws SQLException {
    for (int major : PostgresServer.majors()) {
      try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
        database.execute("CREATE SCHEMA other");
        database.execute("CREATE SEQUENCE numbers");
        database.execute("CREATE TABLE orders (number bigint)");
        assertWaits(database, TAKE, Migrations.statement(step));
        assertWaits(database, Migrations.statement(step), TAKE);
      }
    }
  }

  private static void assertWaits(TestDatabase database, String first, String second)
      throws SQLException {
    try (Connection one = database.connect();
        Connection other = database.connect();
        Statement ofOne = one.createStatement();
        Statement ofOther = other.createStatement()) {
      one.setAutoCommit(false);
      ofOne.execute(first);
      ofOther.execute("SET lock_timeout = '50ms'");
      assertThatThrownBy(() -> ofOther.execute(second)).hasMessageContaining(LOCK_TIMEOUT);
      one.rollback();
    }
  }
}
