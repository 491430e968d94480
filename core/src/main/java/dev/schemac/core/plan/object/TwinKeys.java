package dev.schemac.core.plan.object;

import dev.schemac.core.schema.Constraint.Deferral;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Unique constraints that say the same as the primary key or as one another. {@code CREATE TABLE}
 * silently makes one of them ({@code transformIndexConstraints} in {@code parse_utilcmd.c}); added
 * later, each is made.
 */
final class TwinKeys {

  private TwinKeys() {}

  static List<Unique> of(Table table) {
    List<Unique> made = new ArrayList<>();
    List<Unique> twins = new ArrayList<>();
    for (Unique unique : table.constraints(Unique.class)) {
      boolean isTwin = saysTheSame(table.primaryKey(), unique) || saysTheSame(made, unique);
      (isTwin ? twins : made).add(unique);
    }
    return twins;
  }

  private static boolean saysTheSame(@Nullable PrimaryKey key, Unique unique) {
    return key != null
        && key.columns().equals(unique.columns())
        && !unique.nullsNotDistinct()
        && unique.deferral() == Deferral.NOT_DEFERRABLE;
  }

  private static boolean saysTheSame(List<Unique> others, Unique unique) {
    for (Unique other : others) {
      if (other.columns().equals(unique.columns())
          && other.nullsNotDistinct() == unique.nullsNotDistinct()
          && other.deferral() == unique.deferral()) {
        return true;
      }
    }
    return false;
  }
}
