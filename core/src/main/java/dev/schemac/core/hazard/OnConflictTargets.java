package dev.schemac.core.hazard;

import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Unique indexes that {@code ON CONFLICT} finds by their columns, and fails without (manual,
 * INSERT: unique index inference).
 */
final class OnConflictTargets {

  private final CatalogState catalogState;
  private final Schema target;
  private final Risks risks;

  OnConflictTargets(CatalogState catalogState, Schema target, Risks risks) {
    this.catalogState = catalogState;
    this.target = target;
    this.risks = risks;
  }

  /**
   * One goes. Nothing breaks where another one does as well, is made by the same statement, or is
   * there after the migration.
   */
  void lose(Table table, Uniqueness gone, List<Alteration> statement) {
    if (catalogState.isMade(table.name(), gone.name())) {
      return;
    }
    List<Uniqueness> others = new ArrayList<>(Uniqueness.in(table));
    others.removeIf(other -> other.name().equals(gone.name()));
    Table later = target.tables().get(table.name());
    if (later != null) {
      others.addAll(Uniqueness.in(later));
    }
    for (Alteration alteration : statement) {
      if (alteration instanceof Alteration.AddConstraint add
          && add.constraint() instanceof Constraint.Key key) {
        others.add(Uniqueness.of(key));
      }
    }
    if (others.stream().noneMatch(gone::arbitratesLike)) {
      risks.breaks(BrokenUse.ON_CONFLICT, "(" + String.join(", ", gone.columns()) + ")");
    }
  }
}
