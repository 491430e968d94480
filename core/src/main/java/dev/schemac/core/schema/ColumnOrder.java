package dev.schemac.core.schema;

import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Gives the tables of a schema the order of columns they have in the database: a column that comes
 * to a table stands behind those that are there, wherever its field stands. So the order depends on
 * the history and the classes alone, not on which classes a compile happened to see.
 */
public final class ColumnOrder {

  private ColumnOrder() {}

  /**
   * The same schema, the columns of each table that is in {@code base} in the order they have
   * there.
   */
  public static Schema like(Schema base, Schema schema) {
    if (base.isEmpty()) {
      return schema;
    }
    SortedMap<QualifiedName, Table> tables = new TreeMap<>();
    for (Table table : schema.tables().values()) {
      Table before = base.tables().get(table.name());
      tables.put(table.name(), before == null ? table : like(before, table));
    }
    return schema.with(ObjectKind.TABLE, tables);
  }

  private static Table like(Table before, Table table) {
    if (table.columns().equals(before.columns())) {
      return table;
    }
    List<Column> columns = new ArrayList<>(table.columns().size());
    for (Column column : before.columns()) {
      Column now = table.column(column.name());
      if (now != null) {
        columns.add(now);
      }
    }
    for (Column column : table.columns()) {
      if (before.column(column.name()) == null) {
        columns.add(column);
      }
    }
    return columns.equals(table.columns())
        ? table
        : new Table(
            table.name(),
            columns,
            table.primaryKey(),
            table.constraints(),
            table.indexes(),
            table.comment());
  }
}
