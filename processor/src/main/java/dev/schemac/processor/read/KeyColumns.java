package dev.schemac.processor.read;

import dev.schemac.processor.model.Column;
import dev.schemac.processor.model.SqlType;
import dev.schemac.processor.model.Table;
import java.util.List;
import java.util.Set;

/** Which columns of a table a foreign key can reference, and from columns of which types. */
final class KeyColumns {

  private static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint");

  private KeyColumns() {}

  /** Whether each referencing column can be compared with the one it references. */
  static boolean compare(Table table, List<String> columns, Table target, List<String> referenced) {
    if (columns.size() != referenced.size()) {
      return false;
    }
    for (int i = 0; i < columns.size(); i++) {
      Column from = table.column(columns.get(i));
      Column to = target.column(referenced.get(i));
      if (from != null && to != null && !comparable(from.type(), to.type())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a key can join the two: the same type but for modifiers, all integers, all texts. */
  static boolean comparable(SqlType from, SqlType to) {
    boolean integers =
        from.isBuiltIn()
            && to.isBuiltIn()
            && !from.array()
            && !to.array()
            && INTEGERS.contains(from.name().name())
            && INTEGERS.contains(to.name().name());
    boolean texts = from.isText() && to.isText();
    return integers || texts || (from.name().equals(to.name()) && from.array() == to.array());
  }
}
