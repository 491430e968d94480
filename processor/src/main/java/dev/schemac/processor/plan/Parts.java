package dev.schemac.processor.plan;

import dev.schemac.processor.model.Constraint;
import dev.schemac.processor.model.ForeignKey;
import dev.schemac.processor.model.Index;
import dev.schemac.processor.model.LabelCheck;
import dev.schemac.processor.model.PrimaryKey;
import dev.schemac.processor.model.SqlType;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The constraints and indexes of tables with rows that come and go, by their vertices. */
final class Parts {

  /**
   * A constraint or an index.
   *
   * @param constraint the constraint, if it is one
   * @param index the index, if it is one
   * @param labelsType the type of the column whose labels are checked
   */
  record Part(
      @Nullable Constraint constraint, @Nullable Index index, @Nullable SqlType labelsType) {

    /** The columns of its own table that it is about. */
    Set<String> columns() {
      if (constraint != null) {
        return Mentions.of(constraint);
      }
      return index == null ? Set.of() : Mentions.of(index);
    }

    /** The columns that a foreign key can reference through it; null: none can. */
    @Nullable Set<String> keyColumns() {
      if (constraint instanceof Constraint.Key key) {
        return new HashSet<>(key.columns());
      } else if (index != null && index.unique() && index.where() == null) {
        Set<String> columns = Mentions.of(index);
        columns.removeAll(index.include());
        return columns;
      }
      return null;
    }

    @Nullable ForeignKey foreignKey() {
      return constraint instanceof ForeignKey key ? key : null;
    }

    boolean isPrimaryKey() {
      return constraint instanceof PrimaryKey;
    }

    @Nullable LabelCheck labels() {
      return constraint instanceof LabelCheck check ? check : null;
    }

    /** Whether it can refuse a row. */
    boolean restricts() {
      return index == null || index.unique();
    }
  }

  private final Map<Vertex, Part> coming = new LinkedHashMap<>();
  private final Map<Vertex, Part> going = new LinkedHashMap<>();
  private final Set<Vertex> unrepeatable = new HashSet<>();

  void comes(Vertex vertex, Constraint constraint, @Nullable SqlType labelsType) {
    coming.put(vertex, new Part(constraint, null, labelsType));
  }

  void comes(Vertex vertex, Index index) {
    coming.put(vertex, new Part(null, index, null));
  }

  void goes(Vertex vertex, Constraint constraint) {
    going.put(vertex, new Part(constraint, null, null));
  }

  void goes(Vertex vertex, Index index) {
    going.put(vertex, new Part(null, index, null));
  }

  /**
   * Notes an update of labels.
   *
   * @param labels new labels by old ones
   */
  void relabels(Vertex vertex, Map<String, String> labels) {
    if (!Collections.disjoint(labels.keySet(), labels.values())) {
      unrepeatable.add(vertex);
    }
  }

  /**
   * Whether a vertex updates labels so that a second run would update them again, as where two
   * swap: it takes one transaction.
   */
  boolean isUnrepeatable(Vertex vertex) {
    return unrepeatable.contains(vertex);
  }

  /**
   * Adds what a primary key must wait for, though the index that it takes over need not: the end of
   * the old one and columns without NULLs.
   */
  void orderPrimaryKeys(Work work) {
    for (Map.Entry<Vertex, Part> entry : coming.entrySet()) {
      Vertex add = entry.getKey();
      Part part = entry.getValue();
      if (part.isPrimaryKey()) {
        for (String column : part.columns()) {
          work.before(new Vertex(Vertex.Action.SET_NOT_NULL, add.object(), column), add);
        }
        afterOldPrimaryKey(work, add);
      }
    }
  }

  private void afterOldPrimaryKey(Work work, Vertex add) {
    for (Map.Entry<Vertex, Part> entry : going.entrySet()) {
      Vertex drop = entry.getKey();
      if (entry.getValue().isPrimaryKey() && drop.object().equals(add.object())) {
        work.before(drop, add);
      }
    }
  }

  Map<Vertex, Part> coming() {
    return coming;
  }

  Map<Vertex, Part> going() {
    return going;
  }
}
