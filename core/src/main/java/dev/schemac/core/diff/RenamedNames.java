package dev.schemac.core.diff;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What becomes of all names of the base.
 *
 * @param tables of tables
 * @param types of native enum types
 * @param sequences of sequences
 * @param columns of the columns of each table that stays and whose columns do not all stay, by the
 *     table's name in the base
 */
record RenamedNames(
    NameMap<QualifiedName> tables,
    NameMap<QualifiedName> types,
    NameMap<QualifiedName> sequences,
    Map<QualifiedName, NameMap<String>> columns) {

  /** The map of a table whose columns all stay as they are. */
  static final NameMap<String> NONE = NameMap.of(Set.<String>of(), Set.of(), new TreeMap<>());

  /** Of the columns of a table; those of one that goes keep their names and are not doomed. */
  NameMap<String> columns(QualifiedName baseTable) {
    return columns.getOrDefault(baseTable, NONE);
  }

  /** Whether nothing at all is renamed, so that the base can be compared as it is. */
  boolean changeNothing() {
    return tables.renamed().isEmpty()
        && types.renamed().isEmpty()
        && sequences.renamed().isEmpty()
        && !anyColumnRenamed();
  }

  private boolean anyColumnRenamed() {
    for (NameMap<String> ofTable : columns.values()) {
      if (!ofTable.renamed().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether two tables have columns of the same names in the same order. */
  static boolean sameColumns(Table one, Table other) {
    if (one.columns().size() != other.columns().size()) {
      return false;
    }
    for (int i = 0; i < one.columns().size(); i++) {
      if (!one.columns().get(i).name().equals(other.columns().get(i).name())) {
        return false;
      }
    }
    return true;
  }

  static List<String> columnNames(Table table) {
    List<String> names = new ArrayList<>();
    for (Column column : table.columns()) {
      names.add(column.name());
    }
    return names;
  }
}
