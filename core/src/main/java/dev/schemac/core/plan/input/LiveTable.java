package dev.schemac.core.plan.input;

import dev.schemac.core.diff.Change;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Mentions;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table that is there and stays, with the changes in it. */
public final class LiveTable {

  private final Table before;
  private final Table after;
  private final Renames renames;
  private final List<Change> changes = new ArrayList<>();
  private final Map<String, Change.AlterColumn> altered = new HashMap<>();
  private final Set<String> newColumns = new HashSet<>();
  private final Set<String> doomedColumns = new HashSet<>();
  private final Set<String> newConstraints = new HashSet<>();
  private final Set<String> newIndexes = new HashSet<>();
  private final Set<String> droppedLater = new HashSet<>();

  LiveTable(Table before, Table after, Renames renames) {
    this.before = before;
    this.after = after;
    this.renames = renames;
  }

  void add(Change change) {
    changes.add(change);
    if (change instanceof Change.AlterColumn alter) {
      altered.put(alter.to().name(), alter);
    } else if (change instanceof Change.AddColumn add) {
      newColumns.add(add.column().name());
    } else if (change instanceof Change.DropColumn drop) {
      doomedColumns.add(drop.column().name());
    } else if (change instanceof Change.DropColumnLater later) {
      droppedLater.add(later.column());
    } else if (change instanceof Change.DropTableLater) {
      droppedLater.addAll(after.pendingColumns());
    }
    Constraint constraint = change.addedConstraint();
    if (constraint != null) {
      newConstraints.add(constraint.name());
    }
    Index index = change.addedIndex();
    if (index != null) {
      newIndexes.add(index.name());
    }
  }

  /**
   * Whether a constraint or an index that goes would hinder code that no longer knows columns which
   * are dropped later.
   *
   * @param mentioned the columns that it is about
   */
  public boolean isHinderedBy(Set<String> mentioned) {
    return Mentions.any(mentioned, droppedLater);
  }

  /** Its name in the target. */
  public QualifiedName name() {
    return after.name();
  }

  /** The table as the base has it, with the names of the base. */
  public Table before() {
    return before;
  }

  /** The table as the target has it. */
  public Table after() {
    return after;
  }

  /** Whether neither its name changes nor anything in it, but for what follows from types. */
  public boolean staysAsItIs() {
    return changes.isEmpty() && before.name().equals(after.name());
  }

  public List<Change> changes() {
    return changes;
  }

  public <C extends Change> List<C> changes(Class<C> kind) {
    return PlanInput.ofKind(changes, kind);
  }

  public Change.@Nullable AlterColumn altered(String column) {
    return altered.get(column);
  }

  /** The name in the base of a column of the target. */
  public String columnBefore(String column) {
    return renames.column(name(), column);
  }

  /** The name in the target of a column of the base; one that goes keeps its own. */
  public String columnNow(String columnBefore) {
    for (Column column : keptColumns()) {
      if (columnBefore(column.name()).equals(columnBefore)) {
        return column.name();
      }
    }
    return columnBefore;
  }

  /** The columns of the target that are there already. */
  public List<Column> keptColumns() {
    List<Column> kept = new ArrayList<>();
    for (Column column : after.columns()) {
      if (!newColumns.contains(column.name())) {
        kept.add(column);
      }
    }
    return kept;
  }

  /** Whether a column of the target is there already. */
  public boolean keeps(String column) {
    return after.column(column) != null && !newColumns.contains(column);
  }

  /** A kept column as the base has it, with its name in the base. */
  public Column before(Column kept) {
    return Objects.requireNonNull(before.column(columnBefore(kept.name())));
  }

  /** The constraints of the target that are there already and stay as they are. */
  public List<Constraint> keptConstraints() {
    List<Constraint> kept = new ArrayList<>();
    for (Constraint constraint : constraints(after)) {
      if (!newConstraints.contains(constraint.name())) {
        kept.add(constraint);
      }
    }
    return kept;
  }

  /** The indexes of the target that are there already and stay as they are. */
  public List<Index> keptIndexes() {
    List<Index> kept = new ArrayList<>();
    for (Index index : after.indexes()) {
      if (!newIndexes.contains(index.name())) {
        kept.add(index);
      }
    }
    return kept;
  }

  /** Whether a kept constraint stands on a column that goes and leaves its name to another one. */
  boolean losesColumn(Constraint kept) {
    String nameBefore = constraintBefore(kept);
    for (Constraint constraint : constraints(before)) {
      if (constraint.name().equals(nameBefore)
          && Mentions.any(constraint.mentions(), doomedColumns)) {
        return true;
      }
    }
    return false;
  }

  /** The primary key, then the others. */
  private static List<Constraint> constraints(Table table) {
    List<Constraint> all = new ArrayList<>();
    if (table.primaryKey() != null) {
      all.add(table.primaryKey());
    }
    all.addAll(table.constraints());
    return all;
  }

  /** Whether a kept index stands on a column that goes and leaves its name to another one. */
  boolean losesColumn(Index kept) {
    String nameBefore = indexBefore(kept);
    for (Index index : before.indexes()) {
      if (index.name().equals(nameBefore) && Mentions.any(Mentions.of(index), doomedColumns)) {
        return true;
      }
    }
    return false;
  }

  public String constraintBefore(Constraint kept) {
    return renames.constraint(name(), kept.name());
  }

  public String indexBefore(Index kept) {
    return renames.index(name(), kept.name());
  }
}
