package dev.schemac.core.plan.online;

import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SequenceCalls;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the things are called until the switch that are renamed only there, by their names in the
 * target. Whatever is not renamed, or earlier, is called what the target calls it.
 */
final class NamesUntilSwitch {

  private final Map<QualifiedName, QualifiedName> tables = new HashMap<>();

  /** The names of the constraints of tables that go. */
  private final Map<QualifiedName, Set<String>> dropped = new HashMap<>();

  /** For each table by each of its names. */
  private final Map<QualifiedName, Map<String, String>> columns = new HashMap<>();

  private final Map<QualifiedName, QualifiedName> types = new HashMap<>();
  private final Map<QualifiedName, QualifiedName> sequences = new HashMap<>();
  private final Map<QualifiedName, Map<String, String>> labels = new HashMap<>();

  void addTable(QualifiedName table, QualifiedName before) {
    tables.put(table, before);
  }

  /** Adds a table that goes, whose name may be that of another in the target. */
  void addDropped(Table table) {
    Set<String> names = new HashSet<>();
    for (Constraint constraint : table.constraints()) {
      names.add(constraint.name());
    }
    dropped.put(table.name(), names);
  }

  /** Whether a statement drops keys of a table that goes, and is not about one with its name. */
  boolean isOfDropped(Step.AlterTable statement) {
    Set<String> constraints = dropped.getOrDefault(statement.table(), Set.of());
    for (Alteration alteration : statement.alterations()) {
      if (!(alteration instanceof Alteration.DropConstraint drop)
          || !constraints.contains(drop.constraint())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Adds columns.
   *
   * @param former names in the base by names in the target
   */
  void addColumns(QualifiedName table, QualifiedName before, Map<String, String> former) {
    columns.put(table, former);
    columns.put(before, former);
  }

  void addType(QualifiedName type, QualifiedName before) {
    types.put(type, before);
  }

  void addSequence(QualifiedName sequence, QualifiedName before) {
    sequences.put(sequence, before);
  }

  /**
   * Adds labels.
   *
   * @param former labels in the base by labels in the target
   */
  void addLabels(QualifiedName type, Map<String, String> former) {
    if (!former.isEmpty()) {
      labels.put(type, former);
    }
  }

  /** Whether no table, column, type or label is renamed in the switch. */
  boolean isEmpty() {
    return tables.isEmpty() && columns.isEmpty() && types.isEmpty() && labels.isEmpty();
  }

  /** Whether a table or one of its columns is renamed in the switch. */
  boolean concern(QualifiedName table) {
    return tables.containsKey(table) || columns.containsKey(table);
  }

  QualifiedName table(QualifiedName table) {
    return tables.getOrDefault(table, table);
  }

  /** Names of columns of a table until the switch by their names in the target. */
  Map<String, String> columns(QualifiedName table) {
    return columns.getOrDefault(table, Map.of());
  }

  /** An enum type. */
  QualifiedName type(QualifiedName type) {
    return types.getOrDefault(type, type);
  }

  /** The type of a column. */
  SqlType type(SqlType type) {
    QualifiedName former = types.get(type.name());
    return former == null ? type : new SqlType(former, type.modifiers(), type.array());
  }

  @Nullable SqlType typeOrNull(@Nullable SqlType type) {
    return type == null ? null : type(type);
  }

  String label(QualifiedName type, String label) {
    return labels.getOrDefault(type, Map.of()).getOrDefault(label, label);
  }

  /**
   * A text about a row of a table.
   *
   * @param columns the table's columns
   */
  SqlText text(SqlText text, Map<String, String> columns) {
    SqlText renamed = columns.isEmpty() ? text : text.renamed(columns);
    SqlText called = SequenceCalls.renamed(renamed, sequences);
    return types.isEmpty() ? called : called.retyped(types);
  }

  /** A column that comes, which has its name already. */
  Column newColumn(Column column, Map<String, String> columns) {
    SqlText defaultSql = column.defaultSql();
    SqlText generatedAs = column.generatedAs();
    return new Column(
        column.name(),
        type(column.type()),
        column.nullable(),
        defaultSql == null ? null : text(defaultSql, Map.of()),
        generatedAs == null ? null : text(generatedAs, columns),
        column.identity(),
        column.collation(),
        column.comment(),
        column.pending(),
        column.held());
  }
}
