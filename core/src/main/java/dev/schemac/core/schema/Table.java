package dev.schemac.core.schema;

import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param name its name
 * @param columns its columns in the order of {@code CREATE TABLE}; the order is no part of the
 *     schema
 * @param primaryKey its primary key, if it has one
 * @param constraints its other constraints, sorted by name
 * @param indexes its indexes that no constraint owns, sorted by name
 * @param comment its comment, if any
 */
public record Table(
    QualifiedName name,
    List<Column> columns,
    @Nullable PrimaryKey primaryKey,
    List<Constraint> constraints,
    List<Index> indexes,
    @Nullable String comment)
    implements SchemaObject {

  /** Copies and sorts. */
  public Table {
    columns = List.copyOf(columns);
    constraints = Named.sorted(constraints);
    indexes = Named.sorted(indexes);
  }

  /** The column of that name, or null. */
  public @Nullable Column column(String columnName) {
    for (Column column : columns) {
      if (column.name().equals(columnName)) {
        return column;
      }
    }
    return null;
  }

  /** The constraint of that name, the primary key among them, or null. */
  public @Nullable Constraint constraint(String constraintName) {
    if (primaryKey != null && primaryKey.name().equals(constraintName)) {
      return primaryKey;
    }
    for (Constraint constraint : constraints) {
      if (constraint.name().equals(constraintName)) {
        return constraint;
      }
    }
    return null;
  }

  /** The index of that name, or null. */
  public @Nullable Index index(String indexName) {
    for (Index index : indexes) {
      if (index.name().equals(indexName)) {
        return index;
      }
    }
    return null;
  }

  /**
   * Whether the classes have lost all of it and the database keeps it until a later migration: the
   * table of a class has a column that is not pending.
   */
  public boolean isPending() {
    for (Column column : columns) {
      if (!column.pending()) {
        return false;
      }
    }
    return !columns.isEmpty();
  }

  /** The names of its columns that are pending. */
  public Set<String> pendingColumns() {
    Set<String> pending = Set.of();
    for (Column column : columns) {
      if (column.pending()) {
        // Few tables have any, and each compile asks each table.
        pending = pending.isEmpty() ? new HashSet<>() : pending;
        pending.add(column.name());
      }
    }
    return pending;
  }

  /**
   * The table as its class has it: without its pending columns and without what mentions them,
   * which only the database has.
   */
  public Table withoutPending() {
    Set<String> pending = pendingColumns();
    if (pending.isEmpty()) {
      return this;
    }
    List<Column> live = new ArrayList<>();
    for (Column column : columns) {
      if (!column.pending()) {
        live.add(column);
      }
    }
    List<Constraint> constraintsOfLive = new ArrayList<>();
    for (Constraint constraint : constraints) {
      if (!Mentions.any(constraint.mentions(), pending)) {
        constraintsOfLive.add(constraint);
      }
    }
    List<Index> indexesOfLive = new ArrayList<>();
    for (Index index : indexes) {
      if (!Mentions.any(Mentions.of(index), pending)) {
        indexesOfLive.add(index);
      }
    }
    return new Table(name, live, primaryKey, constraintsOfLive, indexesOfLive, comment);
  }

  /** Whether it is known of a column what its values stand for. */
  public boolean hasHeldLabels() {
    for (Column column : columns) {
      if (column.held() != null) {
        return true;
      }
    }
    return false;
  }

  /** The table without what the values of its columns stand for. */
  public Table withoutHeldLabels() {
    List<Column> without = new ArrayList<>();
    for (Column column : columns) {
      without.add(column.withHeld(null));
    }
    return new Table(name, without, primaryKey, constraints, indexes, comment);
  }

  /** The constraints of one kind, sorted by name. */
  public <T extends Constraint> List<T> constraints(Class<T> kind) {
    List<T> found = new ArrayList<>();
    for (Constraint constraint : constraints) {
      if (kind.isInstance(constraint)) {
        found.add(kind.cast(constraint));
      }
    }
    return found;
  }

  /**
   * Whether just these columns, in any order, are those of the primary key, of a unique constraint
   * or of a unique index without a predicate: what a foreign key can reference.
   */
  public boolean hasKey(Set<String> keyColumns) {
    if (primaryKey != null && new HashSet<>(primaryKey.columns()).equals(keyColumns)) {
      return true;
    }
    for (Constraint constraint : constraints) {
      if (constraint instanceof Constraint.Key key
          && new HashSet<>(key.columns()).equals(keyColumns)) {
        return true;
      }
    }
    for (Index index : indexes) {
      List<String> indexed = index.uniqueColumns();
      if (indexed != null && new HashSet<>(indexed).equals(keyColumns)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether rows are found by these columns without reading the whole table, by an index that there
   * is or by that of a key.
   */
  public boolean hasIndexOn(Set<String> leading) {
    if (primaryKey != null && Index.begins(primaryKey.columns(), leading)) {
      return true;
    }
    for (Constraint constraint : constraints) {
      if (constraint instanceof Constraint.Key key && Index.begins(key.columns(), leading)) {
        return true;
      }
    }
    for (Index index : indexes) {
      if (index.finds(leading)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public ObjectKind kind() {
    return ObjectKind.TABLE;
  }

  @Override
  public Set<QualifiedName> references() {
    Set<QualifiedName> referenced = new HashSet<>();
    for (Constraint constraint : constraints) {
      referenced.addAll(constraint.references());
    }
    return referenced;
  }

  @Override
  public boolean usesType(QualifiedName type) {
    return Mentions.hasColumnOf(this, type) || Mentions.type(Mentions.texts(this), type);
  }

  @Override
  public void addTo(SchemaHash hash) {
    hash.add(this);
  }

  @Override
  public <E extends Exception> void accept(Visitor<E> visitor) throws E {
    visitor.visit(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Table that
        && name.equals(that.name)
        && columns.equals(that.columns)
        && Objects.equals(primaryKey, that.primaryKey)
        && constraints.equals(that.constraints)
        && indexes.equals(that.indexes)
        && Objects.equals(comment, that.comment);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
