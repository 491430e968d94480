package dev.schemac.core.plan.graph;

import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Table;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The order in which the actions of one {@code ALTER TABLE} are written: constraints that go; then,
 * column by column, what changes; columns that go; columns that come; constraints that come, as
 * {@code CREATE TABLE} has them. It keeps the order of actions that PostgreSQL carries out as they
 * are written, see {@link AlterTablePasses}: constraints go before what they need, columns after
 * what needs them, and generated columns come after others.
 */
final class AlterationOrder implements Comparator<Alteration> {

  private final Map<String, Integer> places = new HashMap<>();
  private final Set<String> added = new HashSet<>();

  /** The order of these actions on a table as the target has it. */
  AlterationOrder(@Nullable Table table, List<Alteration> alterations) {
    for (Alteration alteration : alterations) {
      if (alteration instanceof Alteration.AddColumn add) {
        added.add(add.column().name());
      }
    }
    if (table != null) {
      for (Column column : table.columns()) {
        places.put(column.name(), places.size());
      }
    }
  }

  @Override
  public int compare(Alteration one, Alteration other) {
    int byGroup = Integer.compare(group(one), group(other));
    return byGroup != 0 ? byGroup : Integer.compare(place(one), place(other));
  }

  private int group(Alteration alteration) {
    if (alteration instanceof Alteration.DropConstraint) {
      return 0;
    } else if (alteration instanceof Alteration.DropColumn) {
      return 2;
    } else if (alteration instanceof Alteration.AddColumn add) {
      return add.column().generatedAs() == null ? 3 : 4;
    } else if (alteration instanceof Alteration.AddConstraint add) {
      return 6 + add.constraint().place();
    } else if (alteration instanceof Alteration.SetDefault set && added.contains(set.column())) {
      return 5;
    }
    return 1;
  }

  /** The place of the column; other things stay in the order they have, that of their names. */
  private int place(Alteration alteration) {
    if (alteration instanceof Alteration.AddColumn add) {
      return places.getOrDefault(add.column().name(), 0);
    }
    if (alteration instanceof Alteration.DropColumn) {
      return 0;
    }
    return alteration instanceof Alteration.OnColumn on ? places.getOrDefault(on.column(), 0) : 0;
  }
}
