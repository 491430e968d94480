package dev.schemac.processor.read.table;

import dev.schemac.core.finding.Address;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.read.element.Places;
import dev.schemac.processor.report.Problems;

/** How much PostgreSQL takes in one table, key or index (manual, appendix K). */
public final class PostgresLimits {

  private static final int COLUMNS = 1600;

  /** {@code INDEX_MAX_KEYS}; the columns that an index only carries count too. */
  private static final int INDEX_COLUMNS = 32;

  private final Problems problems;
  private final Places places;

  private PostgresLimits(Problems problems, Places places) {
    this.problems = problems;
    this.places = places;
  }

  /** Says of each table, key and index that it has too many columns. */
  public static void check(Schema schema, Problems problems, Places places) {
    PostgresLimits limits = new PostgresLimits(problems, places);
    for (Table table : schema.tables().values()) {
      limits.table(table);
    }
  }

  private void table(Table table) {
    QualifiedName name = table.name();
    check(
        table.columns().size(),
        COLUMNS,
        "Table '" + name + "'",
        "table",
        new Address.OfTable(name));
    PrimaryKey primaryKey = table.primaryKey();
    if (primaryKey != null) {
      key(name, primaryKey, primaryKey.columns().size());
    }
    for (Constraint constraint : table.constraints()) {
      Index index = constraint.index();
      int columns = index == null ? constraint.columns().size() : index.elements().size();
      key(name, constraint, columns);
    }
    for (Index index : table.indexes()) {
      check(
          index.elements().size() + index.include().size(),
          INDEX_COLUMNS,
          "Index '" + index.name() + "'",
          "index, those of include counted",
          new Address.OfIndex(name, index.name()));
    }
  }

  private void key(QualifiedName table, Constraint key, int columns) {
    check(
        columns,
        INDEX_COLUMNS,
        "Key '" + key.name() + "'",
        "key",
        new Address.OfConstraint(table, key.name()));
  }

  private void check(int columns, int most, String what, String kind, Address address) {
    if (columns > most) {
      problems.add(
          FindingId.BAD_VALUE,
          places.of(address),
          what + " with " + columns + " columns",
          "PostgreSQL takes at most " + most + " in one " + kind);
    }
  }
}
