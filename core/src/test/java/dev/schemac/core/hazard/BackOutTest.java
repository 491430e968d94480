package dev.schemac.core.hazard;

import static dev.schemac.core.postgres.SchemaBuilder.schemaOf;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.plan.statement.Phase;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.postgres.Difference;
import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.SchemaBuilder;
import dev.schemac.core.postgres.SchemaBuilder.TableBuilder;
import dev.schemac.core.schema.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The way out of a migration neither fails for rows of new code nor looks at rows under a lock. */
class BackOutTest {

  @Test
  void rowsOfNewCodeMayHoldNull() {
    BackOut backOut =
        online(
            users(it -> it.column("note", "text", "not null")),
            users(it -> it.column("note", "text").column("login", "text", "not null")),
            it -> it.backfill("users.login", "email"));
    assertThat(backOut.stays()).containsExactly("NULL allowed in users.note");
    assertThat(alterations(backOut)).noneMatch(it -> it instanceof Alteration.SetNotNull);
  }

  @Test
  void rowsOfNewCodeMayHoldNewLabels() {
    BackOut backOut =
        online(
            users(it -> it.column("status", "text").labels("status", "a")),
            users(it -> it.column("status", "text").labels("status", "a", "b")),
            it -> it);
    assertThat(backOut.stays()).containsExactly("users_status_labels NOT VALID");
    assertThat(alterations(backOut))
        .filteredOn(it -> it instanceof Alteration.AddConstraint)
        .isNotEmpty()
        .allMatch(it -> ((Alteration.AddConstraint) it).notValid());
  }

  @Test
  void rowsThatWereFilledMayBeDuplicates() {
    BackOut backOut =
        online(
            users(it -> it.column(pending("note")).unique("note")),
            users(it -> it.column("note", "text", "not null")),
            it -> it.backfill("users.note", "'none'"));
    assertThat(backOut.lost()).containsExactly("the loss of users_note_key");
    assertThat(backOut.noReturn()).isEqualTo(Phase.FILL);
  }

  private static Column pending(String name) {
    return Column.of(name, SchemaBuilder.type("text"), true).withPending(true);
  }

  private static TableBuilder users(UnaryOperator<TableBuilder> more) {
    return more.apply(
            table("users").column("id", "integer", "not null").column("email", "text", "not null"))
        .primaryKey("id");
  }

  private static List<Alteration> alterations(BackOut backOut) {
    List<Alteration> all = new ArrayList<>();
    for (Step step : backOut.steps()) {
      if (step instanceof Step.AlterTable alter) {
        all.addAll(alter.alterations());
      }
    }
    return all;
  }

  private static BackOut online(
      TableBuilder before, TableBuilder after, UnaryOperator<Difference> hints) {
    return Migrations.onlineHazards(schemaOf(before), schemaOf(after), hints).backOut();
  }
}
