package dev.schemac.core.diff;

import dev.schemac.core.finding.Address;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table that is on both sides. */
final class TablePair {

  /** As it is in the base. */
  final Table base;

  /** As it is in the base, with all new names. */
  final Table from;

  /** As it is in the target. */
  final Table to;

  /** What becomes of its columns. */
  final NameMap<String> columns;

  private final Map<String, Column> columnsBefore = new HashMap<>();
  private final Map<String, Column> columnsAfter = new HashMap<>();
  private final Map<String, LabelCheck> labelsBefore = new HashMap<>();
  private final Map<String, LabelCheck> labelsAfter = new HashMap<>();

  TablePair(Table base, Table from, Table to, NameMap<String> columns) {
    this.base = base;
    this.from = from;
    this.to = to;
    this.columns = columns;
    for (Column column : to.columns()) {
      columnsAfter.put(column.name(), column);
    }
    for (LabelCheck check : to.constraints(LabelCheck.class)) {
      labelsAfter.put(check.column(), check);
    }
    for (int i = 0; i < base.columns().size(); i++) {
      if (!columns.isDoomed(base.columns().get(i).name())) {
        columnsBefore.put(from.columns().get(i).name(), from.columns().get(i));
      }
    }
    // A rename does not change the names of constraints, so both lists are in the same order.
    for (int i = 0; i < base.constraints().size(); i++) {
      if (base.constraints().get(i) instanceof LabelCheck check
          && !columns.isDoomed(check.column())) {
        LabelCheck renamed = (LabelCheck) from.constraints().get(i);
        labelsBefore.put(renamed.column(), renamed);
      }
    }
  }

  /** Its name in the target. */
  QualifiedName name() {
    return to.name();
  }

  Address address() {
    return new Address.OfTable(name());
  }

  Address address(String column) {
    return new Address.OfColumn(name(), column);
  }

  /** The base's column that goes by this name after all renames; none that is dropped. */
  @Nullable Column columnBefore(String name) {
    return columnsBefore.get(name);
  }

  @Nullable Column columnAfter(String name) {
    return columnsAfter.get(name);
  }

  /** The base's check of labels on the column that goes by this name after all renames. */
  @Nullable LabelCheck labelsBefore(String column) {
    return labelsBefore.get(column);
  }

  @Nullable LabelCheck labelsAfter(String column) {
    return labelsAfter.get(column);
  }

  /** All constraints of a table, the primary key first. */
  static List<Constraint> constraints(Table table) {
    List<Constraint> all = new ArrayList<>();
    PrimaryKey key = table.primaryKey();
    if (key != null) {
      all.add(key);
    }
    all.addAll(table.constraints());
    return all;
  }
}
