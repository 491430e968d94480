package dev.schemac.core.plan.input;

import dev.schemac.core.diff.Change;
import dev.schemac.core.text.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Base names by target names, of all that is renamed. */
public final class Renames implements Change.RenameVisitor {

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
      if (change instanceof Change.Rename rename) {
        rename.accept(this);
      }
    }
  }

  @Override
  public void visit(Change.RenameTable it) {
    tables.put(it.to(), it.from());
  }

  @Override
  public void visit(Change.RenameEnumType it) {
    types.put(it.to(), it.from());
  }

  @Override
  public void visit(Change.RenameSequence it) {
    sequences.put(it.to(), it.from());
  }

  @Override
  public void visit(Change.RenameColumn it) {
    columns.put(new TableMember(it.table(), it.to()), it.from());
  }

  @Override
  public void visit(Change.RenameConstraint it) {
    constraints.put(new TableMember(it.table(), it.to()), it.from());
  }

  @Override
  public void visit(Change.RenameIndex it) {
    indexes.put(new TableMember(it.table(), it.to()), it.from());
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
