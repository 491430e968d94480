package dev.schemac.core.plan.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.diff.Change;
import dev.schemac.core.plan.input.CurrentNames;
import dev.schemac.core.plan.input.PlanInput;
import dev.schemac.core.plan.input.PlanOptions;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.text.PostgresVersion;
import dev.schemac.core.text.QualifiedName;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tasks are data: they can be compared and printed, and their statements follow renames. */
class TaskTest {

  private static final QualifiedName OLD = new QualifiedName("shop", "orders");
  private static final QualifiedName NEW = new QualifiedName("sales", "purchases");

  private static CurrentNames names() {
    List<Change> changes =
        List.of(
            new Change.RenameTable(OLD, NEW),
            new Change.RenameEnumType(OLD, NEW),
            new Change.RenameSequence(OLD, NEW));
    PlanOptions options = new PlanOptions(false, PostgresVersion.V15, "3s");
    return new CurrentNames(new PlanInput(Schema.EMPTY, Schema.EMPTY, changes, options).renames());
  }

  private static List<Step> run(Task.Run task, CurrentNames names) {
    List<Step> steps = task.steps(names);
    task.note(names);
    return steps;
  }

  @Test
  void statementsNameATableAsItIsCalledByThen() {
    CurrentNames names = names();
    Task.Run drop = new Task.DropIndex(NEW, "orders_idx", false);

    assertThat(run(drop, names)).containsExactly(new Step.DropIndex(OLD, "orders_idx"));
    assertThat(run(new RenameTask.MoveTable(NEW), names))
        .containsExactly(new Step.MoveTable(OLD, "sales"));
    QualifiedName moved = new QualifiedName("sales", "orders");
    assertThat(run(drop, names)).containsExactly(new Step.DropIndex(moved, "orders_idx"));
    assertThat(run(new RenameTask.OfTable(NEW, "purchases"), names))
        .containsExactly(new Step.RenameTable(moved, "purchases"));
    assertThat(run(drop, names)).containsExactly(new Step.DropIndex(NEW, "orders_idx"));
  }

  @Test
  void typesAndSequencesAreMovedAndRenamedInTurn() {
    CurrentNames names = names();
    QualifiedName moved = new QualifiedName("sales", "orders");
    assertThat(run(new RenameTask.MoveType(NEW), names))
        .containsExactly(new Step.MoveEnumType(OLD, "sales"));
    assertThat(run(new RenameTask.OfType(NEW, "purchases"), names))
        .containsExactly(new Step.RenameEnumType(moved, "purchases"));
    assertThat(names.ofType(NEW)).isEqualTo(NEW);
    assertThat(run(new RenameTask.MoveSequence(NEW, false), names))
        .containsExactly(new Step.MoveSequence(OLD, "sales"));
    assertThat(run(new RenameTask.OfSequence(NEW, "purchases"), names))
        .containsExactly(new Step.RenameDeclaredSequence(moved, "purchases"));
    assertThat(names.ofSequence(NEW)).isEqualTo(NEW);
  }

  @Test
  void aSequenceThatItsTableTakesAlongIsElsewhereWithoutAStatement() {
    CurrentNames names = names();
    assertThat(run(new RenameTask.MoveSequence(NEW, true), names)).isEmpty();
    assertThat(names.ofSequence(NEW)).isEqualTo(new QualifiedName("sales", "orders"));
  }

  @Test
  void eachPartOfATableHasItsStatement() {
    CurrentNames names = names();
    assertThat(run(part(RenameTask.Part.COLUMN), names))
        .containsExactly(new Step.RenameColumn(OLD, "a", "b"));
    assertThat(run(part(RenameTask.Part.CONSTRAINT), names))
        .containsExactly(new Step.RenameConstraint(OLD, "a", "b"));
    assertThat(run(part(RenameTask.Part.INDEX), names))
        .containsExactly(new Step.RenameIndex(OLD, "a", "b"));
    assertThat(run(part(RenameTask.Part.SEQUENCE), names))
        .containsExactly(new Step.RenameSequence(OLD, "a", "b"));
  }

  private static RenameTask part(RenameTask.Part part) {
    return new RenameTask.OfPart(part, NEW, "a", "b");
  }

  @Test
  void tasksArePrintedAndComparedByWhatTheyDo() {
    RenameTask rename = new RenameTask.OfPart(RenameTask.Part.COLUMN, NEW, "a", "b");

    assertThat(rename).isEqualTo(new RenameTask.OfPart(RenameTask.Part.COLUMN, NEW, "a", "b"));
    assertThat(rename).hasToString("OfPart[part=COLUMN, table=sales.purchases, from=a, to=b]");
  }
}
