package dev.schemac.core.plan.graph;

import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.Mentions;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.text.SqlType;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The constraints and indexes of tables with rows that come and go, by their vertices. */
public final class TableObjects {

  /**
   * A constraint or an index.
   *
   * @param constraint the constraint, if it is one
   * @param index the index, if it is one
   * @param labelsType the type of the column whose labels are checked
   */
  public record TableObject(
      @Nullable Constraint constraint, @Nullable Index index, @Nullable SqlType labelsType) {

    /** The columns of its own table that it is about. */
    public Set<String> columns() {
      if (constraint != null) {
        return constraint.mentions();
      }
      return index == null ? Set.of() : Mentions.of(index);
    }

    /** The columns that a foreign key can reference through it; null: none can. */
    @Nullable
    public Set<String> keyColumns() {
      if (constraint instanceof Constraint.Key key) {
        return new HashSet<>(key.columns());
      } else if (index != null && index.unique() && index.where() == null) {
        Set<String> columns = Mentions.of(index);
        columns.removeAll(index.include());
        return columns;
      }
      return null;
    }

    @Nullable
    public ForeignKey foreignKey() {
      return constraint instanceof ForeignKey key ? key : null;
    }

    boolean isPrimaryKey() {
      return constraint instanceof PrimaryKey;
    }

    @Nullable
    public LabelCheck labels() {
      return constraint instanceof LabelCheck check ? check : null;
    }

    public boolean isCheck() {
      return constraint != null && constraint.isCheck();
    }

    /** Whether it can refuse a row. */
    public boolean restricts() {
      return index == null || index.unique();
    }
  }

  private final Map<Vertex, TableObject> added = new LinkedHashMap<>();
  private final Map<Vertex, TableObject> dropped = new LinkedHashMap<>();
  private final Set<Vertex> unrepeatable = new HashSet<>();

  public void add(Vertex vertex, Constraint constraint, @Nullable SqlType labelsType) {
    added.put(vertex, new TableObject(constraint, null, labelsType));
  }

  public void add(Vertex vertex, Index index) {
    added.put(vertex, new TableObject(null, index, null));
  }

  public void drop(Vertex vertex, Constraint constraint) {
    dropped.put(vertex, new TableObject(constraint, null, null));
  }

  public void drop(Vertex vertex, Index index) {
    dropped.put(vertex, new TableObject(null, index, null));
  }

  /**
   * Notes an update of labels.
   *
   * @param labels new labels by old ones
   * @param unchecked whether no check refuses the old labels once all rows have the new ones
   */
  public void relabels(Vertex vertex, Map<String, String> labels, boolean unchecked) {
    if (unchecked || !Collections.disjoint(labels.keySet(), labels.values())) {
      unrepeatable.add(vertex);
    }
  }

  /**
   * Whether a vertex updates labels so that a second run would update them again, as where two
   * swap: it takes one transaction.
   */
  public boolean isUnrepeatable(Vertex vertex) {
    return unrepeatable.contains(vertex);
  }

  /**
   * Adds what a primary key must wait for, though the index that it takes over need not: the end of
   * the old one and columns without NULLs.
   */
  public void orderPrimaryKeys(TaskGraph taskGraph) {
    for (Map.Entry<Vertex, TableObject> entry : added.entrySet()) {
      Vertex add = entry.getKey();
      TableObject tableObject = entry.getValue();
      if (tableObject.isPrimaryKey()) {
        for (String column : tableObject.columns()) {
          taskGraph.before(new Vertex(Action.SET_NOT_NULL, add.object(), column), add);
        }
        afterOldPrimaryKey(taskGraph, add);
      }
    }
  }

  private void afterOldPrimaryKey(TaskGraph taskGraph, Vertex add) {
    for (Map.Entry<Vertex, TableObject> entry : dropped.entrySet()) {
      Vertex drop = entry.getKey();
      if (entry.getValue().isPrimaryKey() && drop.object().equals(add.object())) {
        taskGraph.before(drop, add);
      }
    }
  }

  public Map<Vertex, TableObject> added() {
    return added;
  }

  public Map<Vertex, TableObject> dropped() {
    return dropped;
  }
}
