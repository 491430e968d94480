package dev.schemac.core.history.snapshot;

import dev.schemac.core.history.journal.JournalEntry;
import dev.schemac.core.history.journal.JournalFile;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.ExternalTable;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.SchemaHash;
import dev.schemac.core.schema.SchemaObject;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the parts of a snapshot fit together, which they may not if a person merged two
 * snapshots by hand. The rest of schemac may then rely on it as on a schema that was read from
 * classes. What is about to be written passes the same check, so that no compile leaves what the
 * next one refuses.
 */
public final class SnapshotCheck implements SchemaObject.Visitor<SnapshotException> {

  private final Schema schema;

  /**
   * The sequences, tables and indexes of the schema so far, and its tables that are still to come.
   */
  private final Set<QualifiedName> relations;

  private SnapshotCheck(Schema schema) {
    this.schema = schema;
    this.relations = new HashSet<>(schema.tables().keySet());
  }

  public static void check(Snapshot snapshot) throws SnapshotException {
    schema(snapshot.schema());
    for (QualifiedName type : snapshot.schema().enumTypes().keySet()) {
      if (!snapshot.origins().enumTypes().containsKey(type)
          && !isUsedByPending(snapshot.schema(), type)) {
        throw new SnapshotException("enum type " + type + " has no class");
      }
    }
    for (Sequence sequence : snapshot.schema().sequences().values()) {
      if (!snapshot.origins().sequences().containsKey(sequence.name())
          && !sequence.isNeededByPending(snapshot.schema().tables().values())) {
        throw new SnapshotException("sequence " + sequence.name() + " has no class");
      }
    }
    String last = null;
    String beforeLast = null;
    Set<String> files = new HashSet<>();
    for (JournalEntry entry : snapshot.journal()) {
      if (entry.schema() != null) {
        beforeLast = last;
        last = entry.schema();
      }
      for (JournalFile file : entry.files()) {
        if (!files.add(file.name())) {
          throw new SnapshotException("the journal has " + file.name() + " twice");
        }
      }
    }
    expect(last, snapshot.schema(), "the journal's last migration");
    PreviousState previousState = snapshot.previousState();
    if (previousState != null) {
      Schema previous = previousState.previous(snapshot.schema());
      schema(previous);
      if (last == null) {
        throw new SnapshotException("it has 'before' and no migration");
      }
      expect(beforeLast, previous, "'before'");
    }
  }

  /** A type that only columns use which are to be dropped later has lost its class. */
  private static boolean isUsedByPending(Schema schema, QualifiedName type) {
    for (Table table : schema.tables().values()) {
      if (!table.pendingColumns().isEmpty() && table.usesType(type)) {
        return true;
      }
    }
    return false;
  }

  private static void expect(@Nullable String hash, Schema schema, String what)
      throws SnapshotException {
    String expected = hash == null ? SchemaHash.of(Schema.EMPTY) : hash;
    if (!expected.equals(SchemaHash.of(schema))) {
      throw new SnapshotException("its tables are not those of " + what);
    }
  }

  private static void schema(Schema schema) throws SnapshotException {
    PlainNames.check(schema);
    SnapshotCheck check = new SnapshotCheck(schema);
    for (ObjectKind kind : ObjectKind.ALL) {
      for (SchemaObject object : schema.objects(kind).values()) {
        object.accept(check);
      }
    }
  }

  @Override
  public void visit(EnumType type) throws SnapshotException {
    labels(type.labels(), "type " + type.name());
  }

  @Override
  public void visit(Sequence sequence) throws SnapshotException {
    QualifiedName name = sequence.name();
    if (!relations.add(name)) {
      throw new SnapshotException("the sequence " + name + " has the name of a table");
    }
    if (sequence.increment() == 0
        || sequence.cache() < 1
        || sequence.min() < sequence.type().min()
        || sequence.max() > sequence.type().max()
        || sequence.min() >= sequence.max()
        || sequence.start() < sequence.min()
        || sequence.start() > sequence.max()) {
      throw new SnapshotException(
          "the sequence " + name + " has options that no sequence can have");
    }
    Sequence.Owner owner = sequence.owner();
    if (owner != null) {
      Table table = schema.tables().get(owner.table());
      if (table == null || table.column(owner.column()) == null) {
        throw new SnapshotException(
            "the sequence " + name + " is owned by " + owner.sql() + ", which is not there");
      }
      if (!owner.table().schema().equals(name.schema())) {
        throw new SnapshotException(
            "the sequence " + name + " is owned by a column of another schema");
      }
    }
  }

  @Override
  public void visit(Table table) throws SnapshotException {
    check(table);
    names(table, relations);
  }

  private static void labels(List<String> labels, String of) throws SnapshotException {
    Set<String> seen = new HashSet<>();
    for (String label : labels) {
      if (!seen.add(label)) {
        throw new SnapshotException(of + " has the label " + label + " twice");
      }
    }
  }

  /**
   * Checks names that are used twice: the names of constraints are unique in their table, those of
   * indexes among all tables and indexes of a schema.
   */
  private static void names(Table table, Set<QualifiedName> relations) throws SnapshotException {
    Set<String> constraints = new HashSet<>();
    PrimaryKey primaryKey = table.primaryKey();
    if (primaryKey != null) {
      constraints.add(primaryKey.name());
      relation(table, primaryKey.name(), relations);
    }
    for (Constraint constraint : table.constraints()) {
      if (!constraints.add(constraint.name())) {
        throw twice("constraint", constraint.name(), table);
      }
      if (constraint.hasIndex()) {
        relation(table, constraint.name(), relations);
      }
    }
    for (Index index : table.indexes()) {
      relation(table, index.name(), relations);
    }
  }

  private static void relation(Table table, String name, Set<QualifiedName> relations)
      throws SnapshotException {
    if (!relations.add(table.name().sibling(name))) {
      throw twice("index or table", name, table);
    }
  }

  private static SnapshotException twice(String what, String name, Table table) {
    return new SnapshotException(
        "the " + what + " " + name + " is there twice, once with table " + table.name());
  }

  @Override
  public void visit(ExternalTable external) throws SnapshotException {
    Table table = external.table();
    if (schema.tables().containsKey(table.name())) {
      throw new SnapshotException(
          "table " + table.name() + " is there twice, once as one of another build");
    }
    if (!table.constraints(ForeignKey.class).isEmpty() || !table.indexes().isEmpty()) {
      throw new SnapshotException(
          "table " + table.name() + " of another build has more than its keys");
    }
    names(table, new HashSet<>());
    check(table);
  }

  private void check(Table table) throws SnapshotException {
    Set<String> columns = new HashSet<>();
    for (Column column : table.columns()) {
      if (!columns.add(column.name())) {
        throw new SnapshotException(
            "table " + table.name() + " has the column " + column.name() + " twice");
      }
    }
    if (columns.isEmpty()) {
      throw new SnapshotException("table " + table.name() + " has no columns");
    }
    if (table.primaryKey() != null) {
      constraint(columns, table, table.primaryKey());
    }
    for (Constraint constraint : table.constraints()) {
      constraint(columns, table, constraint);
      if (constraint instanceof ForeignKey key) {
        foreignKey(columns, table, key);
      } else if (constraint instanceof LabelCheck check) {
        labels(check.labels(), check.name() + " of table " + table.name());
      }
    }
    for (Index index : table.indexes()) {
      if (index.elements().isEmpty()) {
        throw new SnapshotException("index " + index.name() + " is of nothing");
      }
      knownIfAny(columns, index.columns(), table.name(), index.name());
      knownIfAny(columns, index.include(), table.name(), index.name());
    }
  }

  private void foreignKey(Set<String> columns, Table table, ForeignKey key)
      throws SnapshotException {
    knownIfAny(columns, key.onDeleteColumns(), table.name(), key.name());
    Table target = schema.referenced(key.target());
    if (target == null) {
      throw new SnapshotException(
          key.name()
              + " of table "
              + table.name()
              + " references "
              + key.target()
              + ", which is not there");
    }
    if (key.targetColumns().size() != key.columns().size()) {
      throw new SnapshotException(
          key.name() + " of table " + table.name() + " does not pair its columns");
    }
    for (String column : key.targetColumns()) {
      if (target.column(column) == null) {
        throw missing(column, target.name(), key.name());
      }
    }
  }

  private static void constraint(Set<String> columns, Table table, Constraint constraint)
      throws SnapshotException {
    String name = constraint.name();
    if (constraint.columns().isEmpty() && constraint.texts().isEmpty()) {
      throw new SnapshotException(name + " of table " + table.name() + " names no column");
    }
    knownIfAny(columns, constraint.columns(), table.name(), name);
  }

  private static void knownIfAny(
      Set<String> columns, Collection<String> named, QualifiedName table, String by)
      throws SnapshotException {
    for (String column : named) {
      if (!columns.contains(column)) {
        throw missing(column, table, by);
      }
    }
  }

  private static SnapshotException missing(String column, QualifiedName table, String by) {
    return new SnapshotException(
        by + " names column " + column + " of table " + table + ", which is not there");
  }
}
