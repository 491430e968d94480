package dev.schemac.core.plan.object;

import static dev.schemac.core.plan.graph.Action.ADD_COLUMN;
import static dev.schemac.core.plan.graph.Action.ALTER_TYPE;
import static dev.schemac.core.plan.graph.Action.DROP_COLUMN;
import static dev.schemac.core.plan.graph.Action.FILL;
import static dev.schemac.core.plan.graph.Action.UNREAD;

import dev.schemac.core.diff.Change;
import dev.schemac.core.plan.graph.Action;
import dev.schemac.core.plan.graph.Vertex;
import dev.schemac.core.plan.input.ColumnTransition;
import dev.schemac.core.plan.input.LiveTable;
import dev.schemac.core.schema.Column;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The order between expressions and what they read. */
final class ExpressionDependencies {

  private final Context context;
  private final LiveTable table;

  ExpressionDependencies(Context context, LiveTable table) {
    this.context = context;
    this.table = table;
  }

  /** Puts a vertex behind the columns that its expression mentions. */
  void after(SqlText expression, Vertex vertex) {
    for (String column : expression.identifiers()) {
      context.taskGraph().before(at(ADD_COLUMN, column), vertex);
      context.taskGraph().before(at(ALTER_TYPE, column), vertex);
    }
  }

  /**
   * Puts a vertex behind the fills of columns that the expression of a generated column mentions,
   * but for fills that read that very column.
   */
  void afterFills(SqlText expression, String generated, Vertex vertex) {
    for (String column : expression.identifiers()) {
      SqlText value = value(column);
      if (value != null && !value.identifiers().contains(generated)) {
        context.taskGraph().before(at(FILL, column), vertex);
      }
    }
  }

  /** What rows of a column get in this migration; null: nothing. */
  private @Nullable SqlText value(String column) {
    SqlText backfill = backfill(column);
    ColumnTransition change = context.dependents().column(table, column);
    return backfill == null && change != null ? change.valueForNulls() : backfill;
  }

  /**
   * Puts the end of a generated column, or of its expression, before the columns that it is
   * computed from change or go.
   *
   * @param column its name in the base, where the names in its expression are those of the base too
   */
  void beforeSources(String column, Vertex end) {
    Column before = table.before().column(column);
    if (before == null || before.generatedAs() == null) {
      return;
    }
    Set<String> sources = before.generatedAs().identifiers();
    sources.forEach(source -> context.taskGraph().before(end, at(DROP_COLUMN, source)));
    for (Column kept : table.keptColumns()) {
      if (sources.contains(table.columnBefore(kept.name()))) {
        context.taskGraph().before(end, at(ALTER_TYPE, kept.name()));
      }
    }
  }

  /**
   * An expression that converts values, with what generated columns compute in place of those that
   * are made anew: they go before the columns that they are computed from can change.
   */
  SqlText withoutMadeAnew(SqlText using) {
    Map<String, String> now = new HashMap<>();
    table.before().columns().forEach(it -> now.put(it.name(), table.columnNow(it.name())));
    Map<String, SqlText> computed = new HashMap<>();
    for (Column column : table.before().columns()) {
      String name = table.columnNow(column.name());
      if (column.generatedAs() != null && context.dependents().isNew(table, name)) {
        computed.put(name, column.generatedAs().renamed(now));
      }
    }
    return computed.isEmpty() ? using : using.substituted(computed);
  }

  /** Whether values of a generated column that goes are still to be read. */
  boolean isReadBeforeItGoes(Column column) {
    return column.generatedAs() != null
        && isDoomed(column.name())
        && context.planInput().live().values().stream()
            .flatMap(other -> other.changes().stream())
            .flatMap(ExpressionDependencies::readBy)
            .anyMatch(text -> text.identifiers().contains(column.name()));
  }

  private static Stream<SqlText> readBy(Change change) {
    if (change instanceof Change.AddColumn add) {
      return Stream.ofNullable(add.backfill());
    } else if (change instanceof Change.AlterColumn alter) {
      return Stream.concat(Stream.ofNullable(alter.backfill()), Stream.ofNullable(alter.using()));
    }
    return Stream.empty();
  }

  /**
   * Puts a vertex that reads rows where all it reads is there: behind columns that come, before
   * columns and tables that go. A name that goes and comes is the new thing's.
   */
  void values(SqlText expression, Vertex vertex) {
    Set<String> names = expression.identifiers();
    for (String column : names) {
      context.taskGraph().before(at(ADD_COLUMN, column), vertex);
      if (isDoomed(column)) {
        context.taskGraph().before(vertex, at(DROP_COLUMN, column));
      }
    }
    for (LiveTable other : context.planInput().live().values()) {
      if (other != table && names.contains(other.name().name())) {
        otherTable(other, names, vertex);
      }
    }
    context.planInput().dropped().stream()
        .map(dropped -> dropped.name())
        .filter(name -> names.contains(name.name()) && !isTaken(name))
        .forEach(name -> context.taskGraph().before(vertex, Vertex.of(UNREAD, name)));
  }

  private void otherTable(LiveTable other, Set<String> names, Vertex vertex) {
    context.taskGraph().before(Vertex.of(Action.RENAMED, other.name()), vertex);
    for (String column : names) {
      context.taskGraph().before(new Vertex(ADD_COLUMN, other.name(), column), vertex);
      if (isDoomed(other, column)) {
        context.taskGraph().before(vertex, new Vertex(DROP_COLUMN, other.name(), column));
      }
    }
  }

  /** Puts a fill behind the fills of columns that it reads, unless they read one another. */
  void filledFirst(String column, SqlText value, Vertex fill) {
    for (String read : value.identifiers()) {
      SqlText other = backfill(read);
      if (!read.equals(column) && other != null && !other.identifiers().contains(column)) {
        context.taskGraph().before(at(FILL, read), fill);
      }
    }
  }

  private @Nullable SqlText backfill(String column) {
    for (Change.AddColumn add : table.changes(Change.AddColumn.class)) {
      if (add.column().name().equals(column)) {
        return add.backfill();
      }
    }
    Change.AlterColumn alter = table.altered(column);
    return alter == null ? null : alter.backfill();
  }

  private boolean isDoomed(String column) {
    return isDoomed(table, column);
  }

  private static boolean isDoomed(LiveTable table, String column) {
    return table.after().column(column) == null;
  }

  private boolean isTaken(QualifiedName name) {
    return context.planInput().target().tables().containsKey(name);
  }

  private Vertex at(Action action, String column) {
    return new Vertex(action, table.name(), column);
  }
}
