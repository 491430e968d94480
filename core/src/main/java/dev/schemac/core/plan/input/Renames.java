package dev.schemac.core.plan.input;

import dev.schemac.core.diff.Change;
import dev.schemac.core.text.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Base names by target names, of all that is renamed. */
public final class Renames {

  /** A thing that is part of a table. */
  record TableMember(QualifiedName table, String name) {}

  private final Map<QualifiedName, QualifiedName> tables = new HashMap<>();
  private final Map<QualifiedName, QualifiedName> types = new HashMap<>();
  private final Map<QualifiedName, QualifiedName> sequences = new HashMap<>();
  private final Map<TableMember, String> columns = new HashMap<>();
  private final Map<TableMember, String> constraints = new HashMap<>();
  private final Map<TableMember, String> indexes = new HashMap<>();

  Renames(List<Change> changes) {
    for (Change change : changes) {
      if (change instanceof Change.RenameTable rename) {
        tables.put(rename.to(), rename.from());
      } else if (change instanceof Change.RenameEnumType rename) {
        types.put(rename.to(), rename.from());
      } else if (change instanceof Change.RenameSequence rename) {
        sequences.put(rename.to(), rename.from());
      } else if (change instanceof Change.RenameColumn rename) {
        columns.put(new TableMember(rename.table(), rename.to()), rename.from());
      } else if (change instanceof Change.RenameConstraint rename) {
        constraints.put(new TableMember(rename.table(), rename.to()), rename.from());
      } else if (change instanceof Change.RenameIndex rename) {
        indexes.put(new TableMember(rename.table(), rename.to()), rename.from());
      }
    }
  }

  Map<QualifiedName, QualifiedName> tables() {
    return tables;
  }

  Map<QualifiedName, QualifiedName> types() {
    return types;
  }

  Map<QualifiedName, QualifiedName> sequences() {
    return sequences;
  }

  public QualifiedName sequence(QualifiedName target) {
    return sequences.getOrDefault(target, target);
  }

  QualifiedName table(QualifiedName target) {
    return tables.getOrDefault(target, target);
  }

  public QualifiedName type(QualifiedName target) {
    return types.getOrDefault(target, target);
  }

  String column(QualifiedName table, String target) {
    return columns.getOrDefault(new TableMember(table, target), target);
  }

  String constraint(QualifiedName table, String target) {
    return constraints.getOrDefault(new TableMember(table, target), target);
  }

  String index(QualifiedName table, String target) {
    return indexes.getOrDefault(new TableMember(table, target), target);
  }
}
