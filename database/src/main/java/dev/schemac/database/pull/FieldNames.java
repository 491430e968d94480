package dev.schemac.database.pull;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.SqlNaming;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of a table's columns, each as {@link JavaNames} spells it, and no two alike. */
final class FieldNames {

  private final Map<String, String> byColumn = new HashMap<>();

  FieldNames(Table table) {
    Set<String> taken = new HashSet<>();
    List<String> others = new ArrayList<>();
    // A name that says the column's name comes before one that happens to be like it.
    for (Column column : table.columns()) {
      String name = JavaNames.field(column.name());
      if (SqlNaming.snakeCase(name).equals(column.name()) && taken.add(name)) {
        byColumn.put(column.name(), name);
      } else {
        others.add(column.name());
      }
    }
    for (String column : others) {
      String wanted = JavaNames.field(column);
      String name = wanted;
      for (int i = 2; !taken.add(name); i++) {
        name = wanted + i;
      }
      byColumn.put(column, name);
    }
  }

  /** The name of a column's field. */
  String of(String column) {
    String name = byColumn.get(column);
    if (name == null) {
      throw new IllegalStateException("no such column: " + column);
    }
    return name;
  }

  /** What {@code @Column} has to say of a column's name; empty: nothing. */
  String written(String column) {
    return written(of(column), column);
  }

  /**
   * What an annotation has to say of an SQL name; empty: nothing, since it follows from the Java
   * name.
   */
  static String written(String javaName, String sqlName) {
    boolean follows = SqlNaming.snakeCase(javaName).equals(sqlName);
    return follows && !Identifiers.isReserved(sqlName) ? "" : sqlName;
  }
}
