package dev.schemac.processor.plan;

import static dev.schemac.processor.plan.Vertex.Action.ADD_COLUMN;
import static dev.schemac.processor.plan.Vertex.Action.ALTER_TYPE;
import static dev.schemac.processor.plan.Vertex.Action.CLEARED;
import static dev.schemac.processor.plan.Vertex.Action.COLUMNS;
import static dev.schemac.processor.plan.Vertex.Action.COMMENT_COLUMN;
import static dev.schemac.processor.plan.Vertex.Action.DROP_COLUMN;
import static dev.schemac.processor.plan.Vertex.Action.DROP_DEFAULT;
import static dev.schemac.processor.plan.Vertex.Action.DROP_EXPRESSION;
import static dev.schemac.processor.plan.Vertex.Action.DROP_IDENTITY;
import static dev.schemac.processor.plan.Vertex.Action.DROP_NOT_NULL;
import static dev.schemac.processor.plan.Vertex.Action.FILL;
import static dev.schemac.processor.plan.Vertex.Action.NO_EXPRESSION;
import static dev.schemac.processor.plan.Vertex.Action.READY;
import static dev.schemac.processor.plan.Vertex.Action.RENAMED;
import static dev.schemac.processor.plan.Vertex.Action.SET_DEFAULT;
import static dev.schemac.processor.plan.Vertex.Action.SET_EXPRESSION;
import static dev.schemac.processor.plan.Vertex.Action.SET_NOT_NULL;

import dev.schemac.processor.diff.Change;
import dev.schemac.processor.model.Column;
import dev.schemac.processor.model.QualifiedName;
import dev.schemac.processor.model.SqlText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Plans the columns of one table that is there. */
final class ColumnPlanner {

  private final Context context;
  private final Work work;
  private final LiveTable table;
  private final QualifiedName name;
  private final Reading reading;
  private final IdentityPlanner identities;

  ColumnPlanner(Context context, LiveTable table) {
    this.context = context;
    this.work = context.work();
    this.table = table;
    this.name = table.name();
    this.reading = new Reading(context, table);
    this.identities = new IdentityPlanner(context, table);
  }

  void plan() {
    for (Vertex.Action barrier : List.of(RENAMED, CLEARED, COLUMNS, READY)) {
      work.barrier(Vertex.of(barrier, name));
    }
    work.before(Vertex.of(RENAMED, name), Vertex.of(COLUMNS, name));
    work.before(Vertex.of(COLUMNS, name), Vertex.of(READY, name));
    for (Change.AddColumn change : table.changes(Change.AddColumn.class)) {
      add(change.column(), values(change));
    }
    for (Change.DropColumn change : table.changes(Change.DropColumn.class)) {
      drop(change.column().name(), change.column());
    }
    for (Column column : table.keptColumns()) {
      ColumnWork columnWork = context.dependents().column(table, column.name());
      if (context.dependents().isNew(table, column.name())) {
        renew(column);
      } else if (columnWork != null) {
        alter(columnWork);
      }
    }
  }

  /**
   * The values of rows that are there, if they are to get them after the column: PostgreSQL writes
   * the whole table anew to add a column whose default is another one for each row.
   */
  private @Nullable SqlText values(Change.AddColumn change) {
    SqlText value = change.column().defaultSql();
    boolean later =
        context.situation().options().online() && value != null && Volatility.isVolatile(value);
    return change.backfill() == null && later ? value : change.backfill();
  }

  /** The column is there first, then the rows get their values, then it gets what it wants. */
  private void add(Column column, @Nullable SqlText backfill) {
    String its = column.name();
    Vertex add = at(ADD_COLUMN, its);
    context.names().arrives(Name.ofColumn(name, its), add);
    SqlText expression = column.generatedAs();
    if (expression != null) {
      reading.after(expression, add);
    }
    computed(column, add);
    if (backfill == null || expression != null) {
      alter(add, new Alteration.AddColumn(column));
      if (column.identity() != Column.Identity.NONE) {
        context.names().arrives(Context.sequence(name, its), add);
      }
    } else {
      alter(add, new Alteration.AddColumn(bare(column)));
      fill(its, backfill, null);
      if (column.defaultSql() != null) {
        alter(at(SET_DEFAULT, its), new Alteration.SetDefault(its, column.defaultSql()));
        work.before(add, at(SET_DEFAULT, its));
        work.before(at(FILL, its), at(SET_DEFAULT, its));
      }
      if (!column.nullable()) {
        setNotNull(its);
      }
      if (column.identity() != Column.Identity.NONE) {
        identities.add(column);
      }
    }
    comment(its, null, column.comment());
  }

  /** A computed value may be refused as long as what it is computed from is still to be filled. */
  private void computed(Column column, Vertex vertex) {
    boolean late =
        column.generatedAs() != null
            && !column.nullable()
            && reading.afterFills(column.generatedAs(), column.name(), vertex);
    work.before(vertex, Vertex.of(late ? READY : COLUMNS, name));
  }

  private static Column bare(Column column) {
    return new Column(
        column.name(),
        column.type(),
        true,
        null,
        null,
        Column.Identity.NONE,
        column.collation(),
        null);
  }

  /**
   * Drops a column.
   *
   * @param column the column by its new name, as far as it has one
   */
  private void drop(String nameNow, Column column) {
    Vertex drop = at(DROP_COLUMN, nameNow);
    work.add(drop, new Op.Alter(name, new Alteration.DropColumn(nameNow)));
    work.before(Vertex.of(CLEARED, name), drop);
    context.names().leaves(Name.ofColumn(name, nameNow), drop);
    if (column.identity() != Column.Identity.NONE) {
      context.names().leaves(Context.sequence(table.before().name(), nameNow), drop);
    }
    if (reading.isReadBeforeItGoes(column)) {
      // Its sources may change before others have read it: until then it keeps what it has.
      Vertex plain = at(DROP_EXPRESSION, nameNow);
      dropExpression(plain);
      reading.beforeSources(nameNow, plain);
      work.before(plain, Vertex.of(COLUMNS, name));
      work.before(plain, drop);
    } else {
      reading.beforeSources(nameNow, drop);
    }
  }

  /** A column that nothing can change into the one wanted: its values are computed anyway. */
  private void renew(Column column) {
    Change.AlterColumn change = table.altered(column.name());
    drop(table.columnBefore(column.name()), change == null ? column : change.from());
    add(column, change == null ? null : change.backfill());
  }

  private void alter(ColumnWork change) {
    Column from = change.from();
    Column to = change.to();
    String its = to.name();
    if (change.dropsDefault()) {
      alter(at(DROP_DEFAULT, its), new Alteration.DropDefault(its));
      work.before(at(DROP_DEFAULT, its), at(ALTER_TYPE, its));
      work.before(at(DROP_DEFAULT, its), at(SET_DEFAULT, its));
      work.before(at(DROP_DEFAULT, its), Vertex.of(COLUMNS, name));
    }
    identities.change(change);
    if (from.generatedAs() != null && to.generatedAs() == null) {
      dropExpression(at(DROP_EXPRESSION, its));
      reading.beforeSources(table.columnBefore(its), at(DROP_EXPRESSION, its));
      work.before(at(DROP_EXPRESSION, its), Vertex.of(COLUMNS, name));
    }
    if (change.changesType()) {
      alterType(change);
    }
    if (to.generatedAs() != null && !to.generatedAs().equals(from.generatedAs())) {
      Vertex set = at(SET_EXPRESSION, its);
      alter(set, new Alteration.SetExpression(its, to.generatedAs()));
      reading.after(to.generatedAs(), set);
      reading.beforeSources(table.columnBefore(its), set);
      work.before(Vertex.of(CLEARED, name), set);
      computed(to, set);
    }
    if (change.setsDefault()) {
      alter(
          at(SET_DEFAULT, its),
          new Alteration.SetDefault(its, Objects.requireNonNull(to.defaultSql())));
      work.before(at(ALTER_TYPE, its), at(SET_DEFAULT, its));
      work.before(at(DROP_IDENTITY, its), at(SET_DEFAULT, its));
      work.before(at(DROP_EXPRESSION, its), at(SET_DEFAULT, its));
    }
    nullability(change);
    comment(its, from.comment(), to.comment());
  }

  private void alterType(ColumnWork change) {
    String its = change.to().name();
    Vertex alter = at(ALTER_TYPE, its);
    SqlText using = change.using() == null ? null : reading.withoutMadeAnew(change.using());
    Alteration.Conversion conversion =
        using == null ? change.conversion() : new Alteration.ByExpression(using);
    alter(
        alter,
        new Alteration.AlterType(
            its,
            change.to().type(),
            change.to().collation(),
            conversion,
            TypeFamilies.dependOnTimeZone(change.from().type(), change.to().type())));
    if (using != null) {
      reading.values(using, alter);
    }
    work.before(Vertex.of(CLEARED, name), alter);
    if (work.has(at(DROP_EXPRESSION, its))) {
      // PostgreSQL refuses USING as long as there is an expression, also one the statement drops.
      Vertex plain = at(NO_EXPRESSION, its);
      work.add(plain, new Op.Barrier(conversion != null));
      work.before(at(DROP_EXPRESSION, its), plain);
      work.before(plain, alter);
    }
    work.before(alter, Vertex.of(COLUMNS, name));
  }

  private void nullability(ColumnWork change) {
    String its = change.to().name();
    SqlText value = change.backfill() == null ? change.valueForNulls() : change.backfill();
    if (value != null) {
      fill(its, value, its);
    }
    if (change.from().nullable() && !change.to().nullable()) {
      setNotNull(its);
      if (change.to().generatedAs() != null) {
        reading.afterFills(change.to().generatedAs(), its, at(SET_NOT_NULL, its));
      }
    } else if (!change.from().nullable() && change.to().nullable()) {
      alter(at(DROP_NOT_NULL, its), new Alteration.DropNotNull(its));
      // A key and an identity want it as long as they are there.
      work.before(Vertex.of(CLEARED, name), at(DROP_NOT_NULL, its));
      work.before(at(DROP_IDENTITY, its), at(DROP_NOT_NULL, its));
    }
  }

  private void setNotNull(String its) {
    alter(at(SET_NOT_NULL, its), new Alteration.SetNotNull(its));
    for (Vertex.Action action : List.of(ADD_COLUMN, ALTER_TYPE, FILL)) {
      work.before(at(action, its), at(SET_NOT_NULL, its));
    }
    work.before(at(SET_NOT_NULL, its), Vertex.of(READY, name));
  }

  private void fill(String its, SqlText value, @Nullable String whereNull) {
    Vertex fill = at(FILL, its);
    work.add(fill, new Op.Fill(name, new Step.Assignment(its, value), whereNull));
    work.before(Vertex.of(RENAMED, name), fill);
    work.before(Vertex.of(CLEARED, name), fill);
    work.before(Vertex.of(COLUMNS, name), fill);
    work.before(fill, Vertex.of(READY, name));
    reading.values(value, fill);
    reading.filledFirst(its, value, fill);
    PendingChecks.before(context, table, fill);
  }

  private void comment(String its, @Nullable String from, @Nullable String to) {
    if (!Objects.equals(from, to)) {
      Vertex comment = at(COMMENT_COLUMN, its);
      work.add(comment, new Step.CommentColumn(name, its, to));
      work.before(Vertex.of(RENAMED, name), comment);
      work.before(at(ADD_COLUMN, its), comment);
    }
  }

  /** It waits for no other column's name: one may take that of a source that goes behind it. */
  private void dropExpression(Vertex vertex) {
    work.add(vertex, new Op.Alter(name, new Alteration.DropExpression(vertex.part())));
    work.before(at(Vertex.Action.RENAME_COLUMN, vertex.part()), vertex);
  }

  private void alter(Vertex vertex, Alteration alteration) {
    work.add(vertex, new Op.Alter(name, alteration));
    work.before(Vertex.of(RENAMED, name), vertex);
  }

  private Vertex at(Vertex.Action action, String column) {
    return new Vertex(action, name, column);
  }
}
