package dev.schemac.processor.read.table;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.read.element.FormerName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a field that references a table needs to know of it.
 *
 * @param name its name
 * @param columns its columns by name
 * @param formerNames the former names of a column, by its name
 * @param key the columns of its primary key
 */
record ReferencedTable(
    QualifiedName name,
    Map<String, Column> columns,
    Map<String, List<FormerName>> formerNames,
    List<String> key) {

  static ReferencedTable of(Table table) {
    Map<String, Column> columns = new LinkedHashMap<>();
    for (Column column : table.columns()) {
      columns.put(column.name(), column);
    }
    PrimaryKey key = table.primaryKey();
    return new ReferencedTable(
        table.name(), columns, Map.of(), key == null ? List.of() : key.columns());
  }
}
