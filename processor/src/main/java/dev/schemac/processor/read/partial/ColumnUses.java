package dev.schemac.processor.read.partial;

import dev.schemac.core.schema.Column;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.table.BuiltTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The uses of types that gave a table the columns which this compile found, in sources and in class
 * files.
 *
 * @param byColumn for each column the use, in the order of the classes
 * @param read the columns that types which were read have a say in; the others are of class files
 */
record ColumnUses(Map<String, MappedTypeUse> byColumn, Set<String> read) {

  static ColumnUses of(BuiltTable built, PreviousTable last, SeenTypes types) {
    Map<String, MappedTypeUse> byColumn = new LinkedHashMap<>();
    Set<String> read = new HashSet<>();
    for (String column : built.columns().keySet()) {
      MappedTypeUse use = built.useOf(column);
      byColumn.put(column, use);
      if (use.isDeterminedBy(types.read())
          || (built.draft().isOfEntity() && last.isFrom(column, types.read()))) {
        read.add(column);
      }
    }
    return new ColumnUses(byColumn, read);
  }

  boolean isRead(String column) {
    return read.contains(column);
  }

  /** Null for a column that the table does not have now. */
  @Nullable MappedTypeUse of(String column) {
    return byColumn.get(column);
  }

  /** The columns of a use, in the order of its class. */
  List<Column> columns(MappedTypeUse use, BuiltTable built) {
    List<Column> columns = new ArrayList<>();
    for (Map.Entry<String, MappedTypeUse> column : byColumn.entrySet()) {
      if (column.getValue().equals(use)) {
        columns.add(built.column(column.getKey()));
      }
    }
    return columns;
  }
}
