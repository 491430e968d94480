package dev.schemac.core.hazard;

import static dev.schemac.core.plan.statement.Phase.EXPAND;
import static dev.schemac.core.plan.statement.Phase.FILL;
import static dev.schemac.core.plan.statement.Phase.LABELS;
import static dev.schemac.core.plan.statement.Phase.SETTLE;
import static dev.schemac.core.plan.statement.Phase.SWITCH;
import static dev.schemac.core.postgres.SchemaBuilder.index;
import static dev.schemac.core.postgres.SchemaBuilder.schemaOf;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.plan.statement.Phase;
import dev.schemac.core.plan.statement.Plan;
import dev.schemac.core.postgres.Difference;
import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.SchemaBuilder;
import dev.schemac.core.postgres.SchemaBuilder.TableBuilder;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Schema;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Until which file code of the old classes runs, and from which on code of the new ones. */
class RollingDeploymentTest {

  private static final UnaryOperator<Difference> NO_HINTS = it -> it;

  @Test
  void aNullableColumnLetsOldCodeRunAndNewCodeFollow() {
    RollingDeployment deployment = users(it -> it, it -> it.column("note", "text"));
    expect(deployment, null, EXPAND);
    assertThat(deployment.newCode().causes())
        .containsExactly(new Hazard.AwaitedByNewCode(AwaitedUse.USES, "users.note"));
  }

  @Test
  void aFilledColumnIsReadableBehindTheFillAndLeftOutUntilTheSwitch() {
    RollingDeployment deployment =
        online(
            users(it -> it),
            users(it -> it.column("login", "text", "not null")),
            it -> it.backfill("users.login", "lower(email)"));
    expect(deployment, SWITCH, FILL);
    assertThat(deployment.isPossible()).isTrue();
    assertThat(deployment.oldCode().causes())
        .containsExactly(new Hazard.BreaksRunningCode(BrokenUse.LEAVES_OUT, "users.login"));
  }

  @Test
  void aTriggerFillsInWhatTheDefaultDoesFromTheSwitchOn() {
    RollingDeployment deployment =
        online(
            users(it -> it),
            users(it -> it.column("login", "text", "not null", "default 'x'")),
            it -> it.backfill("users.login", "lower(email)"));
    expect(deployment, SWITCH, FILL);
    assertThat(deployment.oldCode().causes())
        .containsExactly(
            new Hazard.BreaksRunningCode(BrokenUse.LEAVES_TO_BE_FILLED, "users.login"));
  }

  @Test
  void aDefaultGoesOnToGiveWhatTheTriggerGave() {
    expect(
        users(
            it -> it,
            it -> it.column("login", "text", "not null", "default gen_random_uuid()::text")),
        null,
        FILL);
  }

  @Test
  void aColumnThatMayBeNullIsReadableAtOnce() {
    RollingDeployment deployment =
        online(
            users(it -> it),
            users(it -> it.column("login", "text")),
            it -> it.backfill("users.login", "lower(email)"));
    expect(deployment, SWITCH, EXPAND);
  }

  @Test
  void aRenameLeavesNoTimeForBoth() {
    RollingDeployment deployment =
        online(
            users(it -> it.column("mail", "text")),
            users(it -> it.column("contact", "text")),
            it -> it.renameColumn("users", "mail", "contact"));
    expect(deployment, SWITCH, SWITCH);
    assertThat(deployment.isPossible()).isFalse();
    assertThat(deployment.newCode().causes())
        .containsExactly(new Hazard.AwaitedByNewCode(AwaitedUse.USES, "users.contact"));
  }

  @Test
  void oldCodeNamesTheTableAsItWas() {
    RollingDeployment deployment =
        online(
            schemaOf(users(it -> it.column("mail", "text"))),
            schemaOf(
                table("people")
                    .column("id", "integer", "not null")
                    .column("email", "text", "not null")
                    .column("contact", "text")
                    .primaryKey("id")),
            it -> it.renameTable("users", "people").renameColumn("people", "mail", "contact"));
    assertThat(deployment.oldCode().causes())
        .containsExactly(
            new Hazard.BreaksRunningCode(BrokenUse.USES, "users"),
            new Hazard.BreaksRunningCode(BrokenUse.USES, "users.mail"));
  }

  @Test
  void aDropOfAColumnThatTakesNullWaitsForOldCodeOnly() {
    expect(users(it -> it.column("note", "text"), it -> it), SWITCH, null);
  }

  @Test
  void newCodeCannotLeaveOutAColumnThatTakesNoNull() {
    RollingDeployment deployment = users(it -> it.column("note", "text", "not null"), it -> it);
    expect(deployment, SWITCH, SWITCH);
    assertThat(deployment.isPossible()).isFalse();
    assertThat(deployment.newCode().causes())
        .containsExactly(new Hazard.AwaitedByNewCode(AwaitedUse.LEAVES_OUT, "users.note"));
  }

  @Test
  void aDefaultFillsTheColumnThatNewCodeLeavesOut() {
    expect(
        users(it -> it.column("note", "text", "not null", "default ''"), it -> it), SWITCH, null);
  }

  @Test
  void aCheckMayRefuseWhatLeavesItsColumnOut() {
    TableBuilder users = users(it -> it.column("a", "text").column("b", "text"));
    RollingDeployment deployment =
        online(
            users.check("one", "num_nonnulls(a, b) = 1"),
            users(it -> it.column("a", "text")),
            NO_HINTS);
    expect(deployment, SWITCH, SWITCH);
    assertThat(deployment.isPossible()).as("for what does not write a row without a").isTrue();
    assertThat(deployment.someNewCode().causes())
        .containsExactly(new Hazard.AwaitedByNewCode(AwaitedUse.WRITES_REFUSED, "one"));
  }

  @Test
  void aNewCheckConcernsOnlyWhatItRefuses() {
    RollingDeployment deployment = users(it -> it, it -> it.check("named", "email <> ''"));
    expect(deployment, SWITCH, null);
    assertThat(deployment.oldCode()).isNull();
    assertThat(deployment.someOldCode().causes())
        .containsExactly(new Hazard.BreaksRunningCode(BrokenUse.VIOLATES_CHECK, "named"));
  }

  @Test
  void aCheckThatGoesLetsNewCodeWriteMore() {
    RollingDeployment deployment = users(it -> it.check("named", "email <> ''"), it -> it);
    expect(deployment, null, SWITCH);
    assertThat(deployment.newCode()).isNull();
  }

  @Test
  void aUniqueConstraintIsATargetOfConflictsFromItsBuildOn() {
    RollingDeployment deployment = users(it -> it, it -> it.unique("email"));
    expect(deployment, FILL, FILL);
    assertThat(deployment.oldCode()).isNull();
    assertThat(deployment.newCode()).isNull();
    assertThat(deployment.someNewCode().causes())
        .containsExactly(new Hazard.AwaitedByNewCode(AwaitedUse.ON_CONFLICT, "(email)"));
  }

  @Test
  void aUniqueConstraintThatGoesIsMissedAndNoLongerInTheWay() {
    RollingDeployment deployment = users(it -> it.unique("email"), it -> it);
    expect(deployment, SWITCH, SWITCH);
    assertThat(deployment.isPossible()).isTrue();
  }

  @Test
  void aPlainIndexAndACommentConcernNoCode() {
    expect(users(it -> it, it -> it.index(index("users_email_idx", "email"))), null, null);
    expect(users(it -> it, it -> it.comment("people")), null, null);
  }

  @Test
  void aTypeThatHoldsMoreIsThereBehindItsFile() {
    expect(
        users(it -> it.column("note", "varchar(10)"), it -> it.column("note", "varchar(20)")),
        null,
        EXPAND);
  }

  @Test
  void aColumnThatMayBecomeNullBreaksOldReadersOnlyByWhatNewCodeWrites() {
    RollingDeployment deployment =
        users(it -> it.column("note", "text", "not null"), it -> it.column("note", "text"));
    expect(deployment, null, EXPAND);
    assertThat(deployment.metByOldCode())
        .containsExactly(new Hazard.BreaksRunningCode(BrokenUse.READS_AS_NOT_NULL, "users.note"));
  }

  @Test
  void newLabelsOfATextEnumAreThereAtOnce() {
    RollingDeployment deployment =
        users(
            it -> it.column("status", "text").labels("status", "a"),
            it -> it.column("status", "text").labels("status", "a", "b"));
    expect(deployment, null, EXPAND);
    assertThat(deployment.metByOldCode())
        .containsExactly(
            new Hazard.BreaksRunningCode(BrokenUse.READS_NEW_LABEL, "'b' in users.status"));
  }

  @Test
  void renamedLabelsOfATextEnumAreMetUntilTheyAreUpdated() {
    RollingDeployment deployment =
        online(
            users(it -> it.column("status", "text").labels("status", "a", "c")),
            users(it -> it.column("status", "text").labels("status", "b", "c")),
            it -> it.renameLabel("users.status", "a", "b"));
    expect(deployment, SETTLE, SWITCH);
    assertThat(deployment.oldLabels().file()).isEqualTo(SETTLE);
  }

  @Test
  void aNativeLabelIsThereBehindItsFile() {
    SchemaBuilder base = SchemaBuilder.schema().enumType("mood", "ok");
    SchemaBuilder target = SchemaBuilder.schema().enumType("mood", "ok", "bad");
    TableBuilder users = users(it -> it.column("mood", "mood"));
    RollingDeployment deployment =
        online(base.table(users).build(), target.table(users).build(), NO_HINTS);
    assertThat(deployment.oldCodeUntil()).isNull();
    assertThat(deployment.newCodeFrom()).isIn(LABELS, EXPAND);
    assertThat(deployment.metByOldCode()).hasSize(1);
  }

  @Test
  void aKeyOfWhatGoesKeepsRowsFromBeingDeleted() {
    TableBuilder notes =
        table("notes").column("user_id", "integer").foreignKey("user_id", "users", "id");
    RollingDeployment deployment =
        online(schemaOf(users(it -> it), notes), schemaOf(users(it -> it)), NO_HINTS);
    expect(deployment, SWITCH, SWITCH);
    assertThat(deployment.isPossible()).as("for what deletes no users").isTrue();
    assertThat(deployment.someNewCode().causes())
        .containsExactly(
            new Hazard.AwaitedByNewCode(AwaitedUse.DELETES_REFERENCED, "notes_user_id_fkey"));
  }

  @Test
  void aNewTableIsAwaitedOnlyWhereCodeRuns() {
    Schema users = schemaOf(users(it -> it));
    expect(
        online(users, schemaOf(users(it -> it), table("notes").column("a", "text")), NO_HINTS),
        null,
        EXPAND);
    expect(online(Schema.EMPTY, users, NO_HINTS), null, null);
  }

  @Test
  void oneTransactionIsBothEndAndBegin() {
    Schema base = schemaOf(users(it -> it.column("mail", "text")));
    Schema target = schemaOf(users(it -> it.column("contact", "text")));
    Difference difference =
        Difference.between(base, target).renameColumn("users", "mail", "contact");
    Plan plan = Migrations.plan(base, target, difference.changes(), Migrations.OFFLINE);
    expect(Migrations.hazards(plan, base, target).deployment(), EXPAND, EXPAND);
  }

  @Test
  void noRunningCodeUsesWhatIsPending() {
    TableBuilder users = users(it -> it.column(pending("note")).unique("note"));
    RollingDeployment deployment = online(users, users(it -> it), NO_HINTS);
    assertThat(deployment.oldCodeUntil()).as(deployment.toString()).isNull();
    assertThat(deployment.newCodeFrom()).as(deployment.toString()).isNull();

    TableBuilder notes = table("notes").column(pending("a")).column(pending("kind"));
    expect(
        online(schemaOf(users(it -> it), notes), schemaOf(users(it -> it)), NO_HINTS), null, null);
  }

  @Test
  void newCodeUsesAPendingColumnThatComesBack() {
    RollingDeployment deployment =
        online(
            users(it -> it.column(pending("note")).unique("note")),
            users(it -> it.column("note", "text")),
            NO_HINTS);
    assertThat(deployment.oldCodeUntil()).as(deployment.toString()).isNull();
    assertThat(deployment.someNewCode().causes())
        .containsExactly(new Hazard.AwaitedByNewCode(AwaitedUse.WRITES_REFUSED, "users_note_key"));
  }

  @Test
  void newCodeWritesNothingToWhatIsDroppedLater() {
    UnaryOperator<TableBuilder> booked =
        it -> it.foreignKey("room", "rooms", "id").check("ck", "note > ''").unique("note");
    TableBuilder rooms = table("rooms").column("id", "text", "not null").primaryKey("id");
    RollingDeployment deployment =
        online(
            schemaOf(
                rooms, booked.apply(users(it -> it.column("room", "text").column("note", "text")))),
            schemaOf(rooms, users(it -> it.column(pending("room")).column(pending("note")))),
            NO_HINTS);
    assertThat(deployment.someNewCode().causes())
        .containsExactly(
            new Hazard.AwaitedByNewCode(AwaitedUse.DELETES_REFERENCED, "users_room_fkey"));
    assertThat(deployment.oldCode()).isNull();
  }

  @Test
  void newCodeWritesNoRowsOfATableThatIsDroppedLater() {
    TableBuilder before =
        table("notes")
            .column("note", "text")
            .column("user_id", "integer")
            .check("ck", "num_nonnulls(note, user_id) = 2")
            .foreignKey("user_id", "users", "id");
    TableBuilder after =
        table("notes").column(pending("note")).column(pending("user_id", "integer"));
    RollingDeployment deployment =
        online(schemaOf(users(it -> it), before), schemaOf(users(it -> it), after), NO_HINTS);
    assertThat(deployment.someNewCode().causes())
        .containsExactly(
            new Hazard.AwaitedByNewCode(AwaitedUse.DELETES_REFERENCED, "notes_user_id_fkey"));
    assertThat(deployment.oldCodeUntil()).isNull();
  }

  /** New code has to wait for the switch, so that old code need not lose its constraint before. */
  @Test
  void whatHindersNewCodeStaysUntilThatCanStart() {
    UnaryOperator<TableBuilder> old =
        it ->
            it.column("note", "text", "default 'x'")
                .column("seat", "integer", "not null")
                .unique("note")
                .index(true, "note IS NULL", "email");
    UnaryOperator<TableBuilder> kept =
        it -> it.column(pending("note").withDefault(SchemaBuilder.sql("'x'")));
    RollingDeployment alone =
        users(old, it -> kept.apply(it).column("seat", "integer", "not null"));
    expect(alone, EXPAND, EXPAND);
    RollingDeployment renamed =
        online(
            users(old),
            users(it -> kept.apply(it).column("place", "integer", "not null")),
            it -> it.renameColumn("users", "seat", "place"));
    expect(renamed, SWITCH, SWITCH);
    expect(users(old, kept), SWITCH, SWITCH);
  }

  @Test
  void aPendingColumnComesBackUnderANewNameAtOnce() {
    RollingDeployment deployment =
        online(
            users(it -> it.column(pending("note"))),
            users(it -> it.column("remark", "text")),
            it -> it.renameColumn("users", "note", "remark"));
    expect(deployment, null, EXPAND);
  }

  private static Column pending(String name, String type) {
    return Column.of(name, SchemaBuilder.type(type), true).withPending(true);
  }

  private static Column pending(String name) {
    return pending(name, "text");
  }

  private static TableBuilder users(UnaryOperator<TableBuilder> more) {
    return more.apply(
            table("users").column("id", "integer", "not null").column("email", "text", "not null"))
        .primaryKey("id");
  }

  private static RollingDeployment users(
      UnaryOperator<TableBuilder> before, UnaryOperator<TableBuilder> after) {
    return online(users(before), users(after), NO_HINTS);
  }

  private static RollingDeployment online(
      TableBuilder base, TableBuilder target, UnaryOperator<Difference> hints) {
    return online(schemaOf(base), schemaOf(target), hints);
  }

  private static RollingDeployment online(
      Schema base, Schema target, UnaryOperator<Difference> hints) {
    return Migrations.onlineHazards(base, target, hints).deployment();
  }

  private static void expect(
      RollingDeployment deployment, @Nullable Phase oldCodeUntil, @Nullable Phase newCodeFrom) {
    assertThat(deployment.oldCodeUntil())
        .as("old code until: " + deployment)
        .isEqualTo(oldCodeUntil);
    assertThat(deployment.newCodeFrom()).as("new code from: " + deployment).isEqualTo(newCodeFrom);
  }
}
