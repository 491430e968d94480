package dev.schemac.core.plan.graph;

import dev.schemac.core.plan.statement.Alteration;

/**
 * In which order PostgreSQL carries out the actions of one {@code ALTER TABLE}: by kind, and only
 * within a kind as they are written ({@code AT_PASS_…} in {@code tablecmds.c}).
 */
final class Passes {

  private Passes() {}

  static int of(Alteration alteration) {
    if (alteration instanceof Alteration.AlterType) {
      return 1;
    } else if (alteration instanceof Alteration.AddColumn) {
      return 2;
    } else if (alteration instanceof Alteration.SetExpression) {
      return 3;
    } else if (alteration instanceof Alteration.SetNotNull) {
      return 4;
    } else if (alteration instanceof Alteration.AddConstraint add) {
      return add.constraint().hasIndex() ? 5 : 6;
    } else if (alteration instanceof Alteration.AddNotNull
        || alteration instanceof Alteration.ValidateConstraint) {
      return 6;
    } else if (alteration instanceof Alteration.SetDefault
        || alteration instanceof Alteration.AddIdentity
        || alteration instanceof Alteration.AlterConstraint) {
      return 6;
    } else if (alteration instanceof Alteration.SetIdentity) {
      return 7;
    }
    return 0; // All that drops something.
  }
}
