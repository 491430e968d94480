package dev.schemac.core.plan.object;

import static dev.schemac.core.plan.graph.Action.ADD_COLUMN;
import static dev.schemac.core.plan.graph.Action.ALTER_TYPE;
import static dev.schemac.core.plan.graph.Action.COMMENT_COLUMN;
import static dev.schemac.core.plan.graph.Action.DROP_COLUMN;
import static dev.schemac.core.plan.graph.Action.DROP_DEFAULT;
import static dev.schemac.core.plan.graph.Action.DROP_EXPRESSION;
import static dev.schemac.core.plan.graph.Action.DROP_IDENTITY;
import static dev.schemac.core.plan.graph.Action.DROP_NOT_NULL;
import static dev.schemac.core.plan.graph.Action.FILL;
import static dev.schemac.core.plan.graph.Action.NO_EXPRESSION;
import static dev.schemac.core.plan.graph.Action.RENAMED;
import static dev.schemac.core.plan.graph.Action.SET_DEFAULT;
import static dev.schemac.core.plan.graph.Action.SET_EXPRESSION;
import static dev.schemac.core.plan.graph.Action.SET_NOT_NULL;

import dev.schemac.core.diff.Change;
import dev.schemac.core.plan.graph.Action;
import dev.schemac.core.plan.graph.Task;
import dev.schemac.core.plan.graph.TaskGraph;
import dev.schemac.core.plan.graph.Vertex;
import dev.schemac.core.plan.input.ColumnTransition;
import dev.schemac.core.plan.input.LiveTable;
import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.plan.statement.ObjectName;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.TypeFamilies;
import dev.schemac.core.schema.Volatility;
import dev.schemac.core.text.CertainExpression;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans the columns of one table that is there. */
public final class ColumnPlanner {

  private final Context context;
  private final TaskGraph taskGraph;
  private final LiveTable table;
  private final QualifiedName name;
  private final ExpressionDependencies expressionDependencies;
  private final IdentityPlanner identities;

  public ColumnPlanner(Context context, LiveTable table) {
    this.context = context;
    this.taskGraph = context.taskGraph();
    this.table = table;
    this.name = table.name();
    this.expressionDependencies = new ExpressionDependencies(context, table);
    this.identities = new IdentityPlanner(context, table);
  }

  public void plan() {
    for (Change.AddColumn change : table.changes(Change.AddColumn.class)) {
      add(change.column(), values(change));
    }
    for (Change.DropColumn change : table.changes(Change.DropColumn.class)) {
      drop(change.column().name(), change.column());
    }
    for (Column column : table.keptColumns()) {
      ColumnTransition columnTransition = context.dependents().column(table, column.name());
      if (context.dependents().isNew(table, column.name())) {
        renew(column);
      } else if (columnTransition != null) {
        alter(columnTransition);
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
        context.planInput().options().online() && value != null && Volatility.isVolatile(value);
    return change.backfill() == null && later ? value : change.backfill();
  }

  /** The column is there first, then the rows get their values, then it gets what it wants. */
  private void add(Column column, @Nullable SqlText backfill) {
    String columnName = column.name();
    Vertex add = at(ADD_COLUMN, columnName);
    context.names().claim(ObjectName.ofColumn(name, columnName), add);
    SqlText expression = column.generatedAs();
    if (expression != null) {
      expressionDependencies.after(expression, add);
    }
    computed(column, add);
    if (backfill == null || expression != null) {
      alter(add, new Alteration.AddColumn(column));
      if (column.identity() != Column.Identity.NONE) {
        context.names().claim(Context.sequence(name, columnName), add);
      }
    } else {
      alter(add, new Alteration.AddColumn(bare(column)));
      fill(columnName, backfill, null);
      if (column.defaultSql() != null) {
        alter(
            at(SET_DEFAULT, columnName),
            new Alteration.SetDefault(columnName, column.defaultSql()));
        taskGraph.before(add, at(SET_DEFAULT, columnName));
        // Rows that are there, and those that running code adds meanwhile, get the value.
        taskGraph.before(at(FILL, columnName), at(SET_DEFAULT, columnName));
      }
      if (!column.nullable()) {
        setNotNull(columnName);
      }
      if (column.identity() != Column.Identity.NONE) {
        identities.add(column);
      }
    }
    comment(columnName, null, column.comment());
  }

  /** A computed value may be refused as long as what it is computed from is still to be filled. */
  private void computed(Column column, Vertex vertex) {
    if (column.generatedAs() != null && !column.nullable()) {
      expressionDependencies.afterFills(column.generatedAs(), column.name(), vertex);
    }
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
        null,
        false);
  }

  /**
   * Drops a column.
   *
   * @param column the column by its new name, as far as it has one
   */
  private void drop(String nameNow, Column column) {
    Vertex drop = at(DROP_COLUMN, nameNow);
    taskGraph.add(drop, new Task.Alter(name, new Alteration.DropColumn(nameNow)));
    context.names().release(ObjectName.ofColumn(name, nameNow), drop);
    if (column.identity() != Column.Identity.NONE) {
      context.names().release(Context.sequence(table.before().name(), nameNow), drop);
    }
    if (expressionDependencies.isReadBeforeItGoes(column)) {
      // Its sources may change before others have read it: until then it keeps what it has.
      Vertex plain = at(DROP_EXPRESSION, nameNow);
      dropExpression(plain);
      expressionDependencies.beforeSources(nameNow, plain);
      taskGraph.before(plain, drop);
    } else {
      expressionDependencies.beforeSources(nameNow, drop);
    }
  }

  /** A column that nothing can change into the one wanted: its values are computed anyway. */
  private void renew(Column column) {
    Change.AlterColumn change = table.altered(column.name());
    drop(table.columnBefore(column.name()), change == null ? column : change.from());
    add(column, change == null ? null : change.backfill());
  }

  private void alter(ColumnTransition change) {
    Column from = change.from();
    Column to = change.to();
    String columnName = to.name();
    if (change.dropsDefault()) {
      alter(at(DROP_DEFAULT, columnName), new Alteration.DropDefault(columnName));
      taskGraph.before(at(DROP_DEFAULT, columnName), at(ALTER_TYPE, columnName));
      taskGraph.before(at(DROP_DEFAULT, columnName), at(SET_DEFAULT, columnName));
    }
    identities.change(change);
    if (from.generatedAs() != null && to.generatedAs() == null) {
      dropExpression(at(DROP_EXPRESSION, columnName));
      expressionDependencies.beforeSources(
          table.columnBefore(columnName), at(DROP_EXPRESSION, columnName));
    }
    if (change.changesType()) {
      alterType(change);
    }
    if (to.generatedAs() != null && !to.generatedAs().equals(from.generatedAs())) {
      Vertex set = at(SET_EXPRESSION, columnName);
      alter(set, new Alteration.SetExpression(columnName, to.generatedAs()));
      expressionDependencies.after(to.generatedAs(), set);
      expressionDependencies.beforeSources(table.columnBefore(columnName), set);
      computed(to, set);
    }
    if (change.setsDefault()) {
      alter(
          at(SET_DEFAULT, columnName),
          new Alteration.SetDefault(columnName, Objects.requireNonNull(to.defaultSql())));
      taskGraph.before(at(ALTER_TYPE, columnName), at(SET_DEFAULT, columnName));
      taskGraph.before(at(DROP_IDENTITY, columnName), at(SET_DEFAULT, columnName));
      taskGraph.before(at(DROP_EXPRESSION, columnName), at(SET_DEFAULT, columnName));
    }
    nullability(change);
    comment(columnName, from.comment(), to.comment());
  }

  private void alterType(ColumnTransition change) {
    String columnName = change.to().name();
    Vertex alter = at(ALTER_TYPE, columnName);
    SqlText using =
        change.using() == null ? null : expressionDependencies.withoutMadeAnew(change.using());
    Alteration.Conversion conversion =
        using == null ? change.conversion() : new Alteration.ByExpression(using);
    alter(
        alter,
        new Alteration.AlterType(
            columnName,
            change.to().type(),
            change.to().collation(),
            conversion,
            TypeFamilies.dependOnTimeZone(change.from().type(), change.to().type())));
    if (using != null) {
      expressionDependencies.values(using, alter);
    }
    if (taskGraph.has(at(DROP_EXPRESSION, columnName))) {
      // PostgreSQL refuses USING as long as there is an expression, also one the statement drops.
      Vertex plain = at(NO_EXPRESSION, columnName);
      taskGraph.add(plain, new Task.Barrier(conversion != null));
      taskGraph.before(at(DROP_EXPRESSION, columnName), plain);
      taskGraph.before(plain, alter);
    }
  }

  private void nullability(ColumnTransition change) {
    String columnName = change.to().name();
    SqlText value = change.backfill() == null ? change.valueForNulls() : change.backfill();
    if (value != null) {
      fill(columnName, value, columnName);
    }
    if (change.from().nullable() && !change.to().nullable()) {
      setNotNull(columnName);
      if (change.to().generatedAs() != null) {
        expressionDependencies.afterFills(
            change.to().generatedAs(), columnName, at(SET_NOT_NULL, columnName));
      }
    } else if (!change.from().nullable() && change.to().nullable()) {
      alter(at(DROP_NOT_NULL, columnName), new Alteration.DropNotNull(columnName));
      // An identity wants it as long as it is there.
      taskGraph.before(at(DROP_IDENTITY, columnName), at(DROP_NOT_NULL, columnName));
    }
  }

  private void setNotNull(String columnName) {
    alter(at(SET_NOT_NULL, columnName), new Alteration.SetNotNull(columnName));
    for (Action action : List.of(ADD_COLUMN, ALTER_TYPE, FILL)) {
      taskGraph.before(at(action, columnName), at(SET_NOT_NULL, columnName));
    }
  }

  private void fill(String columnName, SqlText value, @Nullable String whereNull) {
    Vertex fill = at(FILL, columnName);
    taskGraph.add(fill, new Task.Fill(name, assignment(columnName, value), whereNull));
    taskGraph.before(Vertex.of(RENAMED, name), fill);
    expressionDependencies.values(value, fill);
    expressionDependencies.filledFirst(columnName, value, fill);
    PendingChecks.before(context, table, fill);
  }

  private Step.Assignment assignment(String columnName, SqlText value) {
    Set<String> notNull = new HashSet<>();
    for (Column column : table.keptColumns()) {
      // The bounds of a range that has a value may be NULL.
      boolean range = column.type().name().name().endsWith("range");
      if (!column.nullable() && !table.before(column).nullable() && !range) {
        notNull.add(column.name());
      }
    }
    boolean certain =
        CertainExpression.hasValue(value, notNull)
            || (Volatility.isVolatile(value) && !value.hasQuery());
    Column target = Objects.requireNonNull(table.after().column(columnName));
    Column source = table.after().column(value.text());
    boolean sameType = source != null && source.type().equals(target.type());
    SqlType cast = sameType || CertainExpression.isLiteral(value) ? null : target.type();
    return new Step.Assignment(columnName, value, !certain, cast);
  }

  private void comment(String columnName, @Nullable String from, @Nullable String to) {
    if (!Objects.equals(from, to)) {
      Vertex comment = at(COMMENT_COLUMN, columnName);
      taskGraph.add(comment, new Step.CommentColumn(name, columnName, to));
      taskGraph.before(Vertex.of(RENAMED, name), comment);
      taskGraph.before(at(ADD_COLUMN, columnName), comment);
    }
  }

  /** It waits for no other column's name: one may take that of a source that goes behind it. */
  private void dropExpression(Vertex vertex) {
    taskGraph.add(vertex, new Task.Alter(name, new Alteration.DropExpression(vertex.part())));
    taskGraph.before(at(Action.RENAME_COLUMN, vertex.part()), vertex);
  }

  private void alter(Vertex vertex, Alteration alteration) {
    taskGraph.add(vertex, new Task.Alter(name, alteration));
    taskGraph.before(Vertex.of(RENAMED, name), vertex);
  }

  private Vertex at(Action action, String column) {
    return new Vertex(action, name, column);
  }
}
