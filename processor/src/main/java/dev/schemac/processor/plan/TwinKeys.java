package dev.schemac.processor.plan;

import dev.schemac.processor.model.Constraint.Deferral;
import dev.schemac.processor.model.Table;
import dev.schemac.processor.model.Unique;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Unique constraints that say the same as the primary key or as one another. {@code CREATE TABLE}
 * silently makes one of them ({@code transformIndexConstraints} in {@code parse_utilcmd.c}); added
 * later, each is made.
 */
final class TwinKeys {

  private record Content(List<String> columns, boolean nullsNotDistinct, Deferral deferral) {}

  private TwinKeys() {}

  static List<Unique> of(Table table) {
    Set<Content> seen = new HashSet<>();
    if (table.primaryKey() != null) {
      seen.add(new Content(table.primaryKey().columns(), false, Deferral.NOT_DEFERRABLE));
    }
    List<Unique> twins = new ArrayList<>();
    for (Unique unique : table.constraints(Unique.class)) {
      if (!seen.add(new Content(unique.columns(), unique.nullsNotDistinct(), unique.deferral()))) {
        twins.add(unique);
      }
    }
    return twins;
  }
}
