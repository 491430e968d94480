package dev.schemac.processor.plan;

import dev.schemac.processor.model.Constraint;
import dev.schemac.processor.model.Index;
import dev.schemac.processor.model.PrimaryKey;
import dev.schemac.processor.model.Table;
import dev.schemac.processor.model.Unique;

/** Whether PostgreSQL finds the highest value of a column without reading all rows. */
final class Sorted {

  private Sorted() {}

  static boolean by(Table table, String column) {
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
        && index.elements().get(0).key() instanceof Index.ColumnKey part
        && part.name().equals(column);
  }
}
