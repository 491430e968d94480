package dev.schemac.core.hazard;

import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.Volatility;
import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Unique indexes that running code relies on: {@code ON CONFLICT} finds them by their columns, and
 * fails without (manual, INSERT: unique index inference), and they keep duplicates out.
 */
final class OnConflictTargets {

  private final CatalogState catalogState;
  private final Risks risks;

  OnConflictTargets(CatalogState catalogState, Risks risks) {
    this.catalogState = catalogState;
    this.risks = risks;
  }

  /**
   * A unique index goes. Nothing breaks where another one serves in its place: one that is there
   * now, one that the same statement makes, or one that is there after the migration.
   */
  void lose(Table table, Uniqueness gone, List<Alteration> statement) {
    if (catalogState.isMade(table.name(), gone.name())) {
      return;
    }
    List<Uniqueness> others = in(table);
    others.removeIf(other -> other.name().equals(gone.name()));
    Table later = catalogState.later(table.name());
    if (later != null) {
      others.addAll(in(later));
    }
    for (Alteration alteration : statement) {
      if (alteration instanceof Alteration.AddConstraint add
          && add.constraint() instanceof Constraint.Key key) {
        others.add(Uniqueness.of(key));
      }
    }
    String columns = gone.arbiter();
    // No running code relies on what is about a column that its classes have lost.
    boolean pending = catalogState.isPending(table.name(), gone.columns());
    if (!pending && !gone.deferrable() && others.stream().noneMatch(gone::arbitratesLike)) {
      risks.breaks(BrokenUse.ON_CONFLICT, columns);
    }
    boolean unique = others.stream().anyMatch(other -> other.implies(gone, table));
    boolean spared = pending && losesColumn(table, gone, later);
    if (!unique && !spared && !isMetByNewCode(table, gone, later)) {
      String name = catalogState.nameForPeople(table.name(), gone.name());
      risks.awaited(AwaitedUse.WRITES_REFUSED, name);
    }
    if (!unique && !pending && !losesColumn(table, gone, later)) {
      String single = gone.columns().iterator().next();
      risks.breaks(
          BrokenUse.EXPECTS_UNIQUE,
          gone.columns().size() == 1 && table.column(single) != null
              ? ObjectPhrases.column(table.name(), single)
              : CatalogState.key(table.name()) + " " + columns);
    }
  }

  /** Whether a column goes as well, which breaks all code that could expect no duplicates. */
  private static boolean losesColumn(Table table, Uniqueness gone, @Nullable Table later) {
    for (Column column : table.columns()) {
      if (later != null
          && gone.columns().contains(column.name())
          && later.column(column.name()) == null) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether new code violates it never: it writes nothing to a column that goes at once or later,
   * NULL equals nothing, and a volatile default gives another value each time.
   */
  private static boolean isMetByNewCode(Table table, Uniqueness gone, @Nullable Table later) {
    if (later == null) {
      return false;
    }
    if (later.isPending()) {
      return true;
    }
    for (Column column : table.columns()) {
      Column after = later.column(column.name());
      if (gone.columns().contains(column.name()) && (after == null || after.pending())) {
        SqlText value = column.defaultSql();
        boolean varies = value != null && Volatility.isVolatile(value);
        boolean empty = value == null && (column.nullable() || after != null);
        return varies || (empty && !gone.nullsNotDistinct());
      }
    }
    return false;
  }

  static List<Uniqueness> in(Table table) {
    List<Uniqueness> all = new ArrayList<>(Uniqueness.in(table));
    for (Index index : table.indexes()) {
      Uniqueness uniqueness = Uniqueness.withExpressions(index);
      if (uniqueness != null) {
        all.add(uniqueness);
      }
    }
    return all;
  }
}
