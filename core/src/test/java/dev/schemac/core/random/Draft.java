package dev.schemac.core.random;

import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A schema that is being worked on. */
public final class Draft {

  final NamePool names;
  final SortedSet<String> extensions = new TreeSet<>();
  final List<DraftType> types = new ArrayList<>();
  final List<DraftTable> tables = new ArrayList<>();
  final List<DraftSequence> sequences = new ArrayList<>();

  /** The database's names of tables that go. */
  final List<QualifiedName> goneTables = new ArrayList<>();

  /** The database's names of sequences that go. */
  final List<QualifiedName> goneSequences = new ArrayList<>();

  private int sequencesSoFar;

  Draft(NamePool names) {
    this.names = names;
  }

  /** The schema as it is now. */
  public Schema schema() {
    settleNames();
    return withSequences(tables.stream().map(DraftTable::freeze).toList());
  }

  private Schema withSequences(List<Table> frozen) {
    SortedMap<QualifiedName, Sequence> byName = new TreeMap<>();
    sequences.forEach(it -> byName.put(it.name, it.freeze(tables)));
    return Schema.of(extensions, types.stream().map(DraftType::freeze).toList(), frozen)
        .with(ObjectKind.SEQUENCE, byName);
  }

  /** A name that no other sequence has had: one that goes must not be taken for one that comes. */
  QualifiedName newSequenceName(String schema) {
    return new QualifiedName(schema, "Seq's " + sequencesSoFar++);
  }

  /**
   * The schema as it is now together with the constraints that the first step may add. Rows drawn
   * for it meet those constraints, too, and fit {@link #schema()} as well.
   */
  public Schema schemaOfRows() {
    settleNames();
    return withSequences(tables.stream().map(DraftTable::freezeWithPromised).toList());
  }

  /** All names in use, of whatever kind. */
  Set<String> namesInUse() {
    Set<String> names = new HashSet<>();
    for (DraftType type : types) {
      names.add(type.name.name());
      type.labels.forEach(label -> names.add(label.text));
    }
    for (DraftTable table : tables) {
      names.add(table.name.name());
      table.constraints.forEach(constraint -> names.add(constraint.name(table)));
      table.indexes.forEach(index -> names.add(index.name(table)));
      for (DraftColumn column : table.columns) {
        names.add(column.name);
        names.add(String.valueOf(column.labelCheckName));
        if (column.labels != null) {
          column.labels.forEach(label -> names.add(label.text));
        }
      }
    }
    return names;
  }

  /** Nobody takes an annotation away that says where a name comes from. */
  void keepHints() {
    for (DraftType type : types) {
      keep(type.hints, type.origin, type.name);
      type.labels.forEach(label -> keep(label.hints, label.origin, label.text));
    }
    sequences.forEach(it -> keep(it.hints, it.origin, it.name));
    for (DraftTable table : tables) {
      keep(table.hints, table.origin, table.name);
      for (DraftColumn column : table.columns) {
        keep(column.hints, column.origin, column.name);
        if (column.labels != null) {
          column.labels.forEach(label -> keep(label.hints, label.origin, label.text));
        }
      }
    }
  }

  private static <T> void keep(List<T> hints, @Nullable T origin, T name) {
    if (origin != null && !origin.equals(name)) {
      hints.add(0, origin);
    }
  }

  /** Begins a new piece of work: what is there now is in the database. */
  void mark() {
    goneTables.clear();
    goneSequences.clear();
    sequences.forEach(sequence -> sequence.origin = sequence.name);
    for (DraftType type : types) {
      type.origin = type.name;
      type.gone.clear();
      type.labels.forEach(label -> label.origin = label.text);
    }
    for (DraftTable table : tables) {
      table.origin = table.name;
      table.goneColumns.clear();
      for (DraftColumn column : table.columns) {
        mark(column);
      }
    }
  }

  private static void mark(DraftColumn column) {
    column.origin = column.name;
    column.wasNullable = column.nullable;
    column.backfill = null;
    column.using = null;
    column.valuesDropped = false;
    column.retyped = false;
    column.goneLabels.clear();
    if (column.labels != null) {
      column.labels.forEach(label -> label.origin = label.text);
    }
  }

  /** Two derived names may meet, of a table with itself or with another; one gets written then. */
  private void settleNames() {
    Set<QualifiedName> relations = new HashSet<>();
    tables.forEach(table -> relations.add(table.name));
    types.forEach(type -> relations.add(type.name));
    for (DraftTable table : tables) {
      Set<String> namesOfTable = new HashSet<>();
      for (DraftConstraint constraint : table.constraints) {
        boolean key =
            constraint instanceof DraftConstraint.Key
                || constraint instanceof DraftConstraint.Exclusion;
        while (!namesOfTable.add(constraint.name(table))
            || (key && !relations.add(table.name.sibling(constraint.name(table))))) {
          constraint.written = names.fresh();
        }
      }
      for (DraftColumn column : table.columns) {
        while (column.labels != null && !namesOfTable.add(table.labelCheckName(column))) {
          column.labelCheckName = names.fresh();
        }
      }
      for (DraftIndex index : table.indexes) {
        while (!relations.add(table.name.sibling(index.name(table)))) {
          index.written = names.fresh();
        }
      }
    }
  }

  boolean inKey(DraftColumn column) {
    return column.table.keys().stream().anyMatch(key -> key.mentions(column))
        || column.table.constraints(DraftConstraint.Exclusion.class).stream()
            .anyMatch(exclusion -> exclusion.mentions(column))
        || column.table.indexes.stream().anyMatch(index -> index.unique && index.mentions(column));
  }

  boolean inReference(DraftColumn column) {
    return references().stream().anyMatch(reference -> reference.mentions(column));
  }

  List<DraftConstraint.Reference> references() {
    List<DraftConstraint.Reference> all = new ArrayList<>();
    tables.forEach(table -> all.addAll(table.constraints(DraftConstraint.Reference.class)));
    return all;
  }

  /** The columns whose expression mentions one. */
  static List<DraftColumn> generatedFrom(DraftColumn column) {
    return column.table.columns.stream()
        .filter(other -> other.generatedAs != null && other.generatedAs.mentions(column))
        .toList();
  }

  List<DraftColumn> columnsOf(DraftType type) {
    List<DraftColumn> all = new ArrayList<>();
    for (DraftTable table : tables) {
      for (DraftColumn column : table.columns) {
        if (column.enumType == type) {
          all.add(column);
        }
      }
    }
    return all;
  }
}
