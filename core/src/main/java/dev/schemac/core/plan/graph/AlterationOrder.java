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
final class AlterationOrder implements Comparator<Alteration>, Alteration.Visitor<Integer> {

  /** The group of what changes, behind constraints that go and before columns that do. */
  private static final int CHANGES = 1;

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
    int byGroup = Integer.compare(one.accept(this), other.accept(this));
    return byGroup != 0 ? byGroup : Integer.compare(place(one), place(other));
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

  // The groups.

  @Override
  public Integer visit(Alteration.AddColumn it) {
    return it.column().generatedAs() == null ? 3 : 4;
  }

  @Override
  public Integer visit(Alteration.DropColumn it) {
    return 2;
  }

  @Override
  public Integer visit(Alteration.AlterType it) {
    return CHANGES;
  }

  @Override
  public Integer visit(Alteration.SetDefault it) {
    return added.contains(it.column()) ? 5 : CHANGES;
  }

  @Override
  public Integer visit(Alteration.DropDefault it) {
    return CHANGES;
  }

  @Override
  public Integer visit(Alteration.SetNotNull it) {
    return CHANGES;
  }

  @Override
  public Integer visit(Alteration.DropNotNull it) {
    return CHANGES;
  }

  @Override
  public Integer visit(Alteration.AddIdentity it) {
    return CHANGES;
  }

  @Override
  public Integer visit(Alteration.SetIdentity it) {
    return CHANGES;
  }

  @Override
  public Integer visit(Alteration.DropIdentity it) {
    return CHANGES;
  }

  @Override
  public Integer visit(Alteration.SetExpression it) {
    return CHANGES;
  }

  @Override
  public Integer visit(Alteration.DropExpression it) {
    return CHANGES;
  }

  @Override
  public Integer visit(Alteration.AddConstraint it) {
    return 6 + it.constraint().place();
  }

  @Override
  public Integer visit(Alteration.DropConstraint it) {
    return 0;
  }

  @Override
  public Integer visit(Alteration.AlterConstraint it) {
    return CHANGES;
  }

  @Override
  public Integer visit(Alteration.ValidateConstraint it) {
    return CHANGES;
  }

  @Override
  public Integer visit(Alteration.AddNotNull it) {
    return CHANGES;
  }
}
