package dev.schemac.core.hazard;

import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static dev.schemac.core.postgres.SchemaBuilder.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.plan.statement.Phase;
import dev.schemac.core.plan.statement.Plan;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.postgres.SchemaBuilder;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.text.LockTimeouts;
import dev.schemac.core.text.PostgresVersion;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a transaction locks before its first statement, and in which order. */
class TransactionLocksTest {

  private static final Schema BASE =
      SchemaBuilder.schemaOf(
          table("tenants").column("id", "bigint").primaryKey("id"),
          table("users").column("id", "bigint").primaryKey("id"),
          table("orders").column("id", "bigint").primaryKey("id"),
          table("public.teams").column("id", "bigint").primaryKey("id"));

  private static final Step NEW_TABLE =
      new Step.CreateTable(
          table("bills")
              .column("tenant_id", "bigint")
              .column("user_id", "bigint")
              .foreignKey("tenant_id", "tenants", "id")
              .foreignKey("user_id", "users", "id")
              .build());

  @Test
  void oneTableThatItsOnlyStatementLocksNeedsNone() {
    assertThat(locks(alter("users"))).isEmpty();
    assertThat(locks(alter("users"), alter("users"))).isEmpty();
  }

  /** Two transactions that both hold the weaker lock would wait for one another for ever. */
  @Test
  void oneTableIsLockedAsTheStrongestStatementNeedsIt() {
    assertThat(locks(comment("users"), alter("users"))).containsExactly("ACCESS EXCLUSIVE users");
  }

  @Test
  void theTableThatIsLockedStrongestComesFirst() {
    assertThat(locks(NEW_TABLE, alter("users")))
        .containsExactly("ACCESS EXCLUSIVE users", "SHARE ROW EXCLUSIVE tenants");
  }

  @Test
  void ofThoseTheOneOfMostStatements() {
    assertThat(locks(alter("orders"), alter("users"), comment("users")))
        .containsExactly("ACCESS EXCLUSIVE users", "ACCESS EXCLUSIVE orders");
  }

  @Test
  void ofThoseTheFirstByName() {
    assertThat(locks(NEW_TABLE))
        .containsExactly("SHARE ROW EXCLUSIVE tenants", "SHARE ROW EXCLUSIVE users");
  }

  @Test
  void noTableIsLockedStrongerThanItsStatementsDo() {
    assertThat(locks(NEW_TABLE, alter("orders"), comment("public.teams"), alter("orders")))
        .containsExactly(
            "ACCESS EXCLUSIVE orders",
            "SHARE ROW EXCLUSIVE tenants, users",
            "SHARE UPDATE EXCLUSIVE public.teams");
  }

  @Test
  void aTableThatIsOnlyReadIsLockedToo() {
    assertThat(locks(alter("users"), new Step.AdvanceSequence(name("orders"), "id")))
        .containsExactly("ACCESS EXCLUSIVE users", "ACCESS SHARE orders");
  }

  @Test
  void tablesHaveTheNamesOfTheBeginning() {
    assertThat(
            locks(
                new Step.RenameTable(name("users"), "people"),
                new Step.RenameTable(name("orders"), "users"),
                new Step.MoveTable(name("users"), "shop"),
                alter("shop.users"),
                alter("shop.users"),
                alter("people")))
        .containsExactly("ACCESS EXCLUSIVE orders", "ACCESS EXCLUSIVE users");
  }

  @Test
  void newTablesNeedNone() {
    Step plain = new Step.CreateTable(table("bills").column("id", "bigint").build());
    assertThat(locks(plain, alter("bills"), alter("users"))).isEmpty();
  }

  @Test
  void nobodyWaitsForComments() {
    assertThat(locks(comment("users"), comment("orders"))).isEmpty();
  }

  @Test
  void filesThatNeedNotMindOthersLockNothingBefore() {
    List<Step> steps = List.of(alter("users"), alter("orders"));
    assertThat(locks(Phase.EXPAND, steps, null)).isEmpty();
    assertThat(locks(Phase.FILL, steps, new LockTimeouts("3s"))).isEmpty();
  }

  /** From the first lock on everybody waits for what takes long, also for a table further down. */
  @Test
  void whatIsLockedBeforeWaitsForAllThatTakesLong() {
    Step rewrite =
        new Step.AlterTable(
            name("users"), List.of(new Alteration.AlterType("id", type("integer"), null, null)));
    Plan.Script script =
        new Plan.Script(Phase.EXPAND, List.of(rewrite, alter("orders")), new LockTimeouts("3s"));
    assertThat(hazards().of(script).ofSteps().get(0))
        .contains(
            new Hazard.KeepsLocked(
                LockMode.ACCESS_EXCLUSIVE, new TreeSet<>(List.of(name("orders")))));
  }

  private static List<String> locks(Step... steps) {
    return locks(Phase.EXPAND, List.of(steps), new LockTimeouts("3s"));
  }

  private static List<String> locks(
      Phase phase, List<Step> steps, @Nullable LockTimeouts timeouts) {
    List<String> locks = new ArrayList<>();
    for (Hazard.Locks lock : hazards().of(new Plan.Script(phase, steps, timeouts)).locks()) {
      List<String> tables = lock.tables().stream().map(QualifiedName::toString).toList();
      locks.add(lock.mode().sql() + " " + String.join(", ", tables));
    }
    return locks;
  }

  private static Hazards hazards() {
    return new Hazards(BASE, Schema.EMPTY, PostgresVersion.V15);
  }

  private static Step alter(String table) {
    Column column = Column.of("c" + table.length(), type("text"), true);
    return new Step.AlterTable(name(table), List.of(new Alteration.AddColumn(column)));
  }

  private static Step comment(String table) {
    return new Step.CommentTable(name(table), "what it is");
  }
}
