package dev.schemac.core.plan.graph;

import dev.schemac.core.plan.input.CurrentNames;
import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.text.QualifiedName;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a vertex of the graph does. Tables that are there already go by their names in the target
 * until the order is known: only then it shows which name they have at that moment.
 */
public sealed interface Task {

  /**
   * Nothing; others come before or after it.
   *
   * @param apart whether what comes after must be in another statement
   */
  record Barrier(boolean apart) implements Task {}

  /** An action on a table, which may become part of a larger {@code ALTER TABLE}. */
  record Alter(QualifiedName table, Alteration alteration) implements Task {}

  /** A value for the rows of a table, which may become part of a larger {@code UPDATE}. */
  record Fill(QualifiedName table, Step.Assignment assignment, @Nullable String whereNull)
      implements Task {}

  /** Statements of their own. */
  record Run(Function<CurrentNames, List<Step>> steps) implements Task {

    public static Run of(Step step) {
      return of(List.of(step));
    }

    public static Run of(List<Step> steps) {
      return new Run(names -> steps);
    }
  }
}
