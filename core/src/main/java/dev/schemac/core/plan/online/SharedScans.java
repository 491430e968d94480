package dev.schemac.core.plan.online;

import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.plan.statement.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets checks of one table that are added, or validated, one behind the other share a statement:
 * one lock instead of several, and one scan, for {@code ALTER TABLE} looks at each row once for all
 * of its actions.
 */
final class SharedScans {

  private SharedScans() {}

  static List<Step> of(List<Step> steps) {
    List<Step> shared = new ArrayList<>();
    for (Step step : steps) {
      Step last = shared.isEmpty() ? step : shared.get(shared.size() - 1);
      if (!shared.isEmpty()
          && last instanceof Step.AlterTable before
          && step instanceof Step.AlterTable alter
          && before.table().equals(alter.table())
          && ((addsChecks(before) && addsChecks(alter))
              || (validates(before) && validates(alter)))) {
        shared.set(shared.size() - 1, together(before, alter));
      } else {
        shared.add(step);
      }
    }
    return shared;
  }

  private static Step together(Step.AlterTable one, Step.AlterTable other) {
    List<Alteration> alterations = new ArrayList<>();
    for (boolean drop : new boolean[] {true, false}) {
      for (Step.AlterTable alter : List.of(one, other)) {
        alter.alterations().stream()
            .filter(it -> it instanceof Alteration.DropConstraint == drop)
            .forEach(alterations::add);
      }
    }
    return new Step.AlterTable(one.table(), alterations);
  }

  private static boolean addsChecks(Step.AlterTable alter) {
    return alter.alterations().stream()
        .allMatch(
            it ->
                (it instanceof Alteration.DropConstraint drop && drop.ifExists())
                    || it instanceof Alteration.AddNotNull
                    || (it instanceof Alteration.AddConstraint add
                        && add.notValid()
                        && add.constraint().isCheck()));
  }

  /** A foreign key is validated by a query of its own. */
  private static boolean validates(Step.AlterTable alter) {
    return alter.alterations().stream()
        .allMatch(
            it ->
                it instanceof Alteration.ValidateConstraint validate
                    && validate.otherTables().isEmpty());
  }
}
