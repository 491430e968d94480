package dev.schemac.core.plan.object;

import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Constraint.Deferral;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Constraints with an index that say the same as the primary key or as one another. {@code CREATE
 * TABLE} silently makes one of them ({@code transformIndexConstraints} in {@code parse_utilcmd.c});
 * added later, each is made.
 */
final class TwinKeys {

  private TwinKeys() {}

  static List<Constraint> of(Table table) {
    List<Constraint> made = new ArrayList<>();
    List<Constraint> twins = new ArrayList<>();
    for (Constraint constraint : table.constraints()) {
      if (constraint.hasIndex()) {
        boolean isTwin =
            saysTheSame(table.primaryKey(), constraint) || saysTheSame(made, constraint);
        (isTwin ? twins : made).add(constraint);
      }
    }
    return twins;
  }

  private static boolean saysTheSame(@Nullable PrimaryKey key, Constraint constraint) {
    return key != null
        && constraint instanceof Unique unique
        && key.columns().equals(unique.columns())
        && !unique.nullsNotDistinct()
        && unique.deferral() == Deferral.NOT_DEFERRABLE;
  }

  private static boolean saysTheSame(List<Constraint> others, Constraint constraint) {
    for (Constraint other : others) {
      if (other.named(constraint.name()).equals(constraint)) {
        return true;
      }
    }
    return false;
  }
}
