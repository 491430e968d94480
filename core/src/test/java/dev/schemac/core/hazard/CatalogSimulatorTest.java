package dev.schemac.core.hazard;

import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.schema;
import static dev.schemac.core.postgres.SchemaBuilder.schemaOf;
import static dev.schemac.core.postgres.SchemaBuilder.sql;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static dev.schemac.core.postgres.SchemaBuilder.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.plan.statement.Keeper;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.text.BatchOptions;
import dev.schemac.core.text.PostgresVersion;
import dev.schemac.core.text.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is known of rows, names and running code once a statement has run. */
class CatalogSimulatorTest {

  private static final QualifiedName JOBS = name("jobs");

  private static final QualifiedName NUMBERS = name("numbers");

  private static final Check POSITIVE = new Check("positive", sql("size > 0"));

  private static final Schema BASE =
      schema()
          .sequence("numbers")
          .table(
              "jobs",
              it ->
                  it.column("id", "integer", "not null")
                      .column("size", "integer")
                      .column("state", "text", "not null")
                      .constraint(POSITIVE)
                      .labels("state", "new", "old")
                      .index("size"))
          .build();

  private final Hazards hazards = new Hazards(BASE, Schema.EMPTY, PostgresVersion.V15);
  private final CatalogState state = hazards.catalogState();

  @Test
  void rowsHoldTheNewLabelsBehindAnUpdate() {
    run(relabel("new", "open"));
    assertThat(state.labels(JOBS, "state")).containsExactly("old", "open");
  }

  @Test
  void rowsMayHoldTheOldLabelsBehindBatchesSinceRunningCodeWritesThem() {
    run(new Step.InBatches(relabel("new", "open"), List.of("id"), BatchOptions.DEFAULT));
    assertThat(state.labels(JOBS, "state")).containsExactly("new", "old", "open");
  }

  @Test
  void anUpdateOfAColumnThatTakesAnyTextTellsNothingOfItsLabels() {
    run(dropConstraint("jobs_state_labels"));
    state.labels(JOBS, "state", null);
    run(relabel("new", "open"));
    run(new Step.InBatches(relabel("new", "open"), List.of("id"), BatchOptions.DEFAULT));
    assertThat(state.labels(JOBS, "state")).isNull();
  }

  @Test
  void aNewColumnHoldsNothingUntilItIsFilled() {
    run(alter(new Alteration.AddColumn(Column.of("note", type("text"), true))));
    assertThat(state.isEmpty(JOBS, "note")).isTrue();
    run(fill("note"));
    assertThat(state.isEmpty(JOBS, "note")).isFalse();
  }

  @Test
  void rowsSatisfyACheckThatHasJustGone() {
    run(dropConstraint("positive"));
    assertThat(isProven()).isTrue();
  }

  @Test
  void rowsNeedNotSatisfyItWhereItsColumnIsFilledAnew() {
    run(dropConstraint("positive"), fill("size"));
    assertThat(isProven()).isFalse();
  }

  @Test
  void rowsSatisfyItStillWhereAnotherColumnIsFilled() {
    run(dropConstraint("positive"), fill("state"));
    assertThat(isProven()).isTrue();
  }

  @Test
  void rowsNeedNotSatisfyACheckOfLabelsThatAnUpdateChanges() {
    Check closed = new Check("closed", sql("state <> 'open'"));
    run(alter(new Alteration.AddConstraint(closed, null)), dropConstraint("closed"));
    assertThat(state.provenConditions().satisfies(JOBS, closed.condition())).isTrue();
    run(relabel("new", "open"));
    assertThat(state.provenConditions().satisfies(JOBS, closed.condition())).isFalse();
  }

  @Test
  void nothingIsProvenUnderNewNames() {
    List<Step> renames =
        List.of(
            new Step.RenameTable(JOBS, "tasks"),
            new Step.MoveTable(JOBS, "shop"),
            new Step.RenameColumn(JOBS, "state", "status"));
    for (Step rename : renames) {
      Hazards anew = new Hazards(BASE, Schema.EMPTY, PostgresVersion.V15);
      anew.of(dropConstraint("positive"));
      anew.of(rename);
      assertThat(anew.catalogState().provenConditions().satisfies(JOBS, POSITIVE.condition()))
          .as("behind %s", rename)
          .isFalse();
    }
  }

  @Test
  void aSequenceIsKnownByItsNewName() {
    run(new Step.RenameDeclaredSequence(NUMBERS, "tickets"));
    assertThat(state.isLiveSequence(NUMBERS)).isFalse();
    run(new Step.MoveSequence(name("tickets"), "shop"));
    assertThat(state.isLiveSequence(name("tickets"))).isFalse();
    assertThat(state.isLiveSequence(name("shop.tickets"))).isTrue();
    run(new Step.DropSequence(name("shop.tickets")));
    assertThat(state.isLiveSequence(name("shop.tickets"))).isFalse();
  }

  @Test
  void aConstraintThatWasNotValidIsNotValidUnderItsNewName() {
    Check check = new Check("small", sql("size < 9"));
    run(alter(new Alteration.AddConstraint(check, null, true, null)));
    run(new Step.RenameConstraint(JOBS, "small", "tiny"));
    assertThat(state.isValid(JOBS, "tiny")).isFalse();
    assertThat(state.isMade(JOBS, "tiny")).isTrue();
    assertThat(state.isMade(JOBS, "small")).isFalse();
  }

  @Test
  void anIndexThatTheMigrationMadeIsItsOwnUnderItsNewName() {
    Index index = table("jobs").index("id").build().indexes().get(0);
    run(new Step.CreateIndex(JOBS, index, false));
    assertThat(state.isMade(JOBS, "jobs_id_idx")).isTrue();
    run(new Step.RenameIndex(JOBS, "jobs_id_idx", "jobs_by_id"));
    assertThat(state.isMade(JOBS, "jobs_by_id")).isTrue();
    assertThat(state.isMade(JOBS, "jobs_id_idx")).isFalse();
  }

  @Test
  void aColumnTakesItsConstraintsAndIndexesAlong() {
    run(alter(new Alteration.DropColumn("size")));
    assertThat(state.constraint(JOBS, "positive")).isNull();
    assertThat(state.table(JOBS).indexes()).isEmpty();
    assertThat(state.constraint(JOBS, "jobs_state_labels")).isNotNull();
  }

  @Test
  void onlyTheKeyThatIsDeferredIs() {
    Hazards ofKeys =
        new Hazards(
            schemaOf(
                table("jobs")
                    .column("id", "integer", "not null")
                    .column("parent", "integer")
                    .column("next", "integer")
                    .primaryKey("id")
                    .foreignKey("parent", "jobs", "id")
                    .foreignKey("next", "jobs", "id")),
            Schema.EMPTY,
            PostgresVersion.V15);
    ofKeys.of(
        alter(
            new Alteration.AlterConstraint(
                "jobs_parent_fkey", Constraint.Deferral.INITIALLY_DEFERRED)));
    assertThat(deferral(ofKeys, "jobs_parent_fkey"))
        .isEqualTo(Constraint.Deferral.INITIALLY_DEFERRED);
    assertThat(deferral(ofKeys, "jobs_next_fkey")).isEqualTo(Constraint.Deferral.NOT_DEFERRABLE);
  }

  private static Constraint.Deferral deferral(Hazards hazards, String key) {
    return hazards.catalogState().table(JOBS).constraint(key).deferral();
  }

  @Test
  void aTriggerFillsItsColumnsAsLongAsItIsThere() {
    Keeper keeper =
        new Keeper(List.of(new Keeper.Kept("size", sql("id"), List.of(), false, false, false)));
    run(new Step.KeeperStep(JOBS, keeper, Keeper.Statement.CREATE_TRIGGER));
    assertThat(state.isKept(JOBS, "size")).isTrue();
    assertThat(state.wasKept(JOBS, "size")).isFalse();
    run(new Step.KeeperStep(JOBS, keeper, Keeper.Statement.DROP_TRIGGER));
    assertThat(state.isKept(JOBS, "size")).isFalse();
    assertThat(state.wasKept(JOBS, "size")).isTrue();
  }

  private void run(Step... steps) {
    for (Step step : steps) {
      hazards.of(step);
    }
  }

  private boolean isProven() {
    return state.provenConditions().satisfies(JOBS, POSITIVE.condition());
  }

  private static Step alter(Alteration alteration) {
    return new Step.AlterTable(JOBS, List.of(alteration));
  }

  private static Step dropConstraint(String name) {
    return alter(new Alteration.DropConstraint(name, Set.of()));
  }

  private static Step fill(String column) {
    return new Step.Fill(JOBS, List.of(new Step.Assignment(column, sql("NULL"))), null);
  }

  private static Step.Relabel relabel(String from, String to) {
    return new Step.Relabel(JOBS, "state", type("text"), new TreeMap<>(Map.of(from, to)));
  }
}
