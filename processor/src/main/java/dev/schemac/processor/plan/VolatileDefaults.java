package dev.schemac.processor.plan;

import dev.schemac.processor.diff.Change;
import dev.schemac.processor.model.Column;
import dev.schemac.processor.model.SqlText;
import java.util.Objects;

/**
 * New columns whose default is another one for each row: PostgreSQL would write the whole table
 * anew to add one. The column comes without it, the default holds from then on, and the rows that
 * are there get their values in batches.
 */
final class VolatileDefaults {

  private final Work work;

  VolatileDefaults(Work work) {
    this.work = work;
  }

  void split(LiveTable table) {
    for (Change.AddColumn change : table.changes(Change.AddColumn.class)) {
      Column column = change.column();
      SqlText value = column.defaultSql();
      if (value != null && change.backfill() == null && Volatility.isVolatile(value)) {
        split(table, column);
      }
    }
  }

  private void split(LiveTable table, Column column) {
    String its = column.name();
    SqlText value = Objects.requireNonNull(column.defaultSql());
    Vertex add = new Vertex(Vertex.Action.ADD_COLUMN, table.name(), its);
    Vertex set = new Vertex(Vertex.Action.SET_DEFAULT, table.name(), its);
    Vertex fill = new Vertex(Vertex.Action.FILL, table.name(), its);
    work.replace(
        add, new Op.Alter(table.name(), new Alteration.AddColumn(ColumnPlanner.bare(column))));
    work.add(set, new Op.Alter(table.name(), new Alteration.SetDefault(its, value)));
    work.add(fill, new Op.Fill(table.name(), new Step.Assignment(its, value), its));
    work.before(add, set);
    work.before(add, fill);
    if (!column.nullable()) {
      Vertex notNull = new Vertex(Vertex.Action.SET_NOT_NULL, table.name(), its);
      work.add(notNull, new Op.Alter(table.name(), new Alteration.SetNotNull(its)));
      work.before(fill, notNull);
    }
  }
}
