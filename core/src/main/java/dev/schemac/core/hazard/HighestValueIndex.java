package dev.schemac.core.hazard;

import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.Unique;

/** Whether PostgreSQL finds the highest value of a column without reading all rows. */
final class HighestValueIndex {

  private HighestValueIndex() {}

  static boolean isOn(Table table, String column) {
    PrimaryKey key = table.primaryKey();
    return (key != null && leads(key, column))
        || table.constraints(Unique.class).stream().anyMatch(it -> leads(it, column))
        || table.indexes().stream().anyMatch(it -> leads(it, column));
  }

  private static boolean leads(Constraint.Key key, String column) {
    return key.columns().get(0).equals(column);
  }

  private static boolean leads(Index index, String column) {
    return index.method() == Index.Method.BTREE
        && index.where() == null
        && index.elements().get(0).key().isColumn(column);
  }
}
