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
    List<Change> changes = List.of(new Change.RenameTable(OLD, NEW));
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
  void tasksArePrintedAndComparedByWhatTheyDo() {
    RenameTask rename = new RenameTask.OfPart(RenameTask.Part.COLUMN, NEW, "a", "b");

    assertThat(rename).isEqualTo(new RenameTask.OfPart(RenameTask.Part.COLUMN, NEW, "a", "b"));
    assertThat(rename).hasToString("OfPart[part=COLUMN, table=sales.purchases, from=a, to=b]");
  }
}
