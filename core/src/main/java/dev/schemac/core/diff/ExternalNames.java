package dev.schemac.core.diff;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.ExternalTable;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What became of the names of external tables and of the columns of their primary keys. The build
 * that owns a table renames it, and PostgreSQL lets the foreign keys that lead there follow.
 *
 * @param tables new names by former ones
 * @param columns for each table with renamed columns, by its former name, new names by former ones
 */
record ExternalNames(
    Map<QualifiedName, QualifiedName> tables, Map<QualifiedName, Map<String, String>> columns) {

  /** A table is known by its class, and a column of the primary key by its place in that. */
  static ExternalNames of(Schema base, Schema target) {
    Map<QualifiedName, QualifiedName> tables = new TreeMap<>();
    Map<QualifiedName, Map<String, String>> columns = new TreeMap<>();
    for (ExternalTable before : base.externalTables().values()) {
      Table from = before.table();
      Table to = successor(before, target);
      if (to == null) {
        continue;
      }
      if (!to.name().equals(from.name())) {
        tables.put(from.name(), to.name());
      }
      Map<String, String> renamed = columns(from, to);
      if (!renamed.isEmpty()) {
        columns.put(from.name(), renamed);
      }
    }
    return new ExternalNames(tables, columns);
  }

  private static @Nullable Table successor(ExternalTable before, Schema target) {
    for (ExternalTable after : target.externalTables().values()) {
      if (after.className().equals(before.className())) {
        return after.table();
      }
    }
    ExternalTable sameName = target.externalTables().get(before.table().name());
    return sameName == null ? null : sameName.table();
  }

  private static Map<String, String> columns(Table from, Table to) {
    Map<String, String> renamed = new HashMap<>();
    PrimaryKey before = from.primaryKey();
    PrimaryKey after = to.primaryKey();
    if (before == null || after == null || before.columns().size() != after.columns().size()) {
      return renamed;
    }
    for (int i = 0; i < before.columns().size(); i++) {
      Column old = from.column(before.columns().get(i));
      Column now = to.column(after.columns().get(i));
      if (old != null
          && now != null
          && to.column(old.name()) == null
          && old.type().equals(now.type())) {
        renamed.put(old.name(), now.name());
      }
    }
    return renamed;
  }

  boolean isEmpty() {
    return tables.isEmpty() && columns.isEmpty();
  }

  /** The name that an external table has now. The name of any other table is returned as it is. */
  QualifiedName now(QualifiedName table) {
    return tables.getOrDefault(table, table);
  }

  /** The names that referenced columns have now. */
  List<String> now(QualifiedName table, List<String> referenced) {
    Map<String, String> renamed = columns.get(table);
    if (renamed == null) {
      return referenced;
    }
    List<String> now = new ArrayList<>();
    for (String column : referenced) {
      now.add(renamed.getOrDefault(column, column));
    }
    return now;
  }
}
