package dev.schemac.core.sql;

import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.plan.statement.Step;

/**
 * The time zone of a type change that converts values by way of one: it must not be that of whoever
 * runs the migration.
 */
final class SessionTimeZone {

  private static final String SET = "SET LOCAL timezone = 'UTC';\n";

  private SessionTimeZone() {}

  /** The statement that a step needs before its own; empty: none. */
  static String before(Step step) {
    return step instanceof Step.AlterTable alter && isInUtc(alter) ? SET : "";
  }

  private static boolean isInUtc(Step.AlterTable alter) {
    for (Alteration alteration : alter.alterations()) {
      if (alteration instanceof Alteration.AlterType type && type.inUtc()) {
        return true;
      }
    }
    return false;
  }
}
