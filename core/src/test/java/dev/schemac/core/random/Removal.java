package dev.schemac.core.random;

import java.util.List;

/** Takes things out of a draft with all that cannot be without them. */
final class Removal {

  private final Draft draft;

  Removal(Draft draft) {
    this.draft = draft;
  }

  void table(DraftTable table) {
    for (DraftTable other : draft.tables) {
      other.constraints.removeIf(
          it -> it instanceof DraftConstraint.Reference reference && reference.target == table);
    }
    draft.tables.remove(table);
    if (table.origin != null) {
      draft.goneTables.add(table.origin);
    }
  }

  void column(DraftColumn column) {
    dependents(column);
    DraftTable table = column.table;
    table.columns.remove(column);
    if (column.origin != null) {
      table.goneColumns.add(column.origin);
      column.name = column.origin;
    }
  }

  /** Everything that mentions a column, also in other tables. */
  void dependents(DraftColumn column) {
    for (DraftConstraint.Key key : column.table.keys()) {
      if (key.mentions(column)) {
        key(column.table, key);
      }
    }
    for (DraftTable table : draft.tables) {
      table.constraints.removeIf(constraint -> constraint.mentions(column));
    }
    expressionsOver(column);
    column.table.indexes.removeIf(index -> index.mentions(column));
  }

  /** Whatever has an expression over a column, whose type may not fit it any more. */
  void expressionsOver(DraftColumn column) {
    DraftTable table = column.table;
    table.constraints.removeIf(
        it ->
            (it instanceof DraftConstraint.Condition || it instanceof DraftConstraint.Exclusion)
                && it.mentions(column));
    table.indexes.removeIf(index -> index.mentions(column));
    Draft.generatedFrom(column).forEach(this::column);
  }

  /** A key, with the foreign keys onto it. */
  void key(DraftTable table, DraftConstraint.Key key) {
    table.constraints.remove(key);
    references(table, key);
  }

  void references(DraftTable table, DraftConstraint.Key key) {
    for (DraftTable other : draft.tables) {
      other.constraints.removeIf(
          it ->
              it instanceof DraftConstraint.Reference reference
                  && reference.target == table
                  && reference.targetColumns.equals(key.columns));
    }
  }

  /** All expressions that mention a label; a default takes the other label. */
  void label(List<DraftTable> tables, DraftLabel label, DraftLabel other) {
    for (DraftTable table : tables) {
      table.constraints.removeIf(
          it ->
              (it instanceof DraftConstraint.Condition condition
                      && condition.expression.mentions(label))
                  || (it instanceof DraftConstraint.Exclusion exclusion
                      && exclusion.where != null
                      && exclusion.where.mentions(label)));
      table.indexes.removeIf(index -> index.mentionsLabel(label));
      for (DraftColumn column : List.copyOf(table.columns)) {
        if (column.defaultSql != null) {
          column.defaultSql = column.defaultSql.with(label, other);
        }
        if (column.backfill != null) {
          column.backfill = column.backfill.with(label, other);
        }
        if (column.generatedAs != null && column.generatedAs.mentions(label)) {
          column(column);
        }
      }
    }
  }
}
