package dev.schemac.core.sql;

import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.plan.statement.Step;

/**
 * The time zone in which a type change converts values: it must not be that of whoever runs the
 * migration. Which changes depend on it is said by {@link
 * dev.schemac.core.schema.TypeFamilies#dependOnTimeZone}. The conversion with a zone of its own
 * that a message offers for such a change is in {@code diff.ExampleConversion}. That the zone is
 * UTC is also what {@code diff.SqlTexts}, {@code diff.TypeChangeCost}, {@code
 * finding.ConversionMissing} and {@code hazard.TypeRisks} go by.
 */
final class SessionTimeZone {

  private static final String SET = "SET LOCAL timezone = 'UTC';\n";

  private SessionTimeZone() {}

  /**
   * The statement that a step needs before its own, below a comment that says what it is for; empty
   * where no value depends on the time zone.
   */
  static String before(Step step) {
    return step instanceof Step.AlterTable alter ? before(alter) : "";
  }

  private static String before(Step.AlterTable alter) {
    boolean keepsValues = false;
    boolean converts = false;
    for (Alteration alteration : alter.alterations()) {
      if (alteration instanceof Alteration.AlterType type && type.inUtc()) {
        keepsValues |= type.conversion() == null;
        converts |= type.conversion() != null;
      }
    }
    if (!keepsValues && !converts) {
      return "";
    }
    String comment;
    if (!converts) {
      comment =
          """
          -- @Using says UTC: in this time zone PostgreSQL keeps the stored values as they are, in any
          -- other it would move them and rewrite the table.
          """;
    } else if (keepsValues) {
      comment =
          """
          -- So that no conversion depends on the time zone of whoever runs this. Times without USING
          -- are taken for UTC, as @Using says: in another time zone PostgreSQL would move them.
          """;
    } else {
      comment =
          "-- So that the conversion does not depend on the time zone of whoever runs this.\n";
    }
    return comment + SET;
  }
}
