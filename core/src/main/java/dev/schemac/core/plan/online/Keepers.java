package dev.schemac.core.plan.online;

import static dev.schemac.core.plan.statement.Phase.EXPAND;
import static dev.schemac.core.plan.statement.Phase.SWITCH;

import dev.schemac.core.plan.graph.Action;
import dev.schemac.core.plan.graph.Task;
import dev.schemac.core.plan.graph.Vertex;
import dev.schemac.core.plan.input.LiveTable;
import dev.schemac.core.plan.input.PlanInput;
import dev.schemac.core.plan.statement.Keeper;
import dev.schemac.core.plan.statement.Phase;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.OperatorClasses;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.text.CertainExpression;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Triggers that fill columns for running code, from the end of the first transaction to the start
 * of the second: a row that is inserted behind the batches, or whose sources change there, would
 * otherwise keep NULL or the old value.
 */
final class Keepers {

  /** What each row has besides its columns; a row that is still to be written has none of it. */
  private static final Set<String> SYSTEM_COLUMNS =
      Set.of("ctid", "tableoid", "xmin", "xmax", "cmin", "cmax");

  /** What is known of a column that a value may be computed from. */
  private record Known(SqlType type, @Nullable SqlText generatedAs) {}

  private final PlanInput planInput;
  private final PhaseSchedule schedule;
  private final Map<QualifiedName, List<Keeper.Kept>> kept = new TreeMap<>();

  Keepers(PlanInput planInput, PhaseSchedule schedule) {
    this.planInput = planInput;
    this.schedule = schedule;
  }

  /** Has a column that is filled in batches filled for running code as well. */
  void keep(Task.Fill fill) {
    LiveTable table = planInput.live().get(fill.table());
    Keeper.Kept column = table == null ? null : kept(table, fill.assignment());
    if (column != null) {
      kept.computeIfAbsent(fill.table(), t -> new ArrayList<>()).add(column);
    }
  }

  private Keeper.@Nullable Kept kept(LiveTable table, Step.Assignment assignment) {
    Map<String, Known> columns = columns(table);
    Map<String, SqlText> computed = new HashMap<>();
    Map<String, SqlType> types = new HashMap<>();
    SqlText value = assignment.value();
    for (String name : value.identifiers()) {
      Known column = columns.get(name);
      if (column == null) {
        if (SYSTEM_COLUMNS.contains(name)) {
          return null;
        }
        continue;
      }
      types.put(name, column.type());
      if (column.generatedAs() != null) {
        // PostgreSQL computes it behind the trigger.
        computed.put(name, column.generatedAs());
      }
    }
    if (!computed.isEmpty()) {
      if (value.hasQuery()) {
        return null;
      }
      value = value.substituted(computed);
    }
    Column target = Objects.requireNonNull(table.after().column(assignment.column()));
    boolean mayFail = !CertainExpression.cannotFail(value, target.type(), types);
    List<Keeper.Source> sources =
        table.keeps(assignment.column()) ? List.of() : sources(value, assignment.column(), columns);
    boolean hasDefault = target.defaultSql() != null || target.identity() != Column.Identity.NONE;
    return new Keeper.Kept(target.name(), value, sources, mayFail, !target.nullable(), hasDefault);
  }

  /** The columns between the two transactions, by name: those that come, and those that go. */
  private static Map<String, Known> columns(LiveTable table) {
    Map<String, Known> columns = new HashMap<>();
    Map<String, String> now = new HashMap<>();
    for (Column column : table.before().columns()) {
      now.put(column.name(), table.columnNow(column.name()));
    }
    for (Column column : table.before().columns()) {
      SqlText computed = column.generatedAs();
      columns.put(
          table.columnNow(column.name()),
          new Known(column.type(), computed == null ? null : computed.renamed(now)));
    }
    for (Column column : table.after().columns()) {
      columns.put(column.name(), new Known(column.type(), column.generatedAs()));
    }
    return columns;
  }

  private List<Keeper.Source> sources(SqlText value, String own, Map<String, Known> columns) {
    List<Keeper.Source> sources = new ArrayList<>();
    for (String name : value.identifiers()) {
      Known column = columns.get(name);
      if (column != null && !name.equals(own)) {
        sources.add(new Keeper.Source(name, isComparable(column.type())));
      }
    }
    return sources;
  }

  private boolean isComparable(SqlType type) {
    Schema target = planInput.target();
    return !OperatorClasses.isMissing(
        Index.Method.BTREE, type, target.enumTypes().keySet(), target.extensions());
  }

  /** Adds the statements. */
  void end() {
    for (Map.Entry<QualifiedName, List<Keeper.Kept>> table : kept.entrySet()) {
      Keeper keeper = new Keeper(table.getValue());
      List<Keeper.Statement> making = new ArrayList<>();
      making.add(Keeper.Statement.CREATE_FUNCTION);
      if (keeper.readsTables()) {
        making.add(Keeper.Statement.SEARCH_TEMPORARY_LAST);
        making.add(Keeper.Statement.REVOKE_EXECUTE);
      }
      making.add(Keeper.Statement.CREATE_TRIGGER);
      making.add(Keeper.Statement.ENABLE_ALWAYS);
      add(EXPAND, Action.CREATE_KEEPER, table.getKey(), keeper, making);
      add(
          SWITCH,
          Action.DROP_KEEPER,
          table.getKey(),
          keeper,
          List.of(Keeper.Statement.DROP_TRIGGER, Keeper.Statement.DROP_FUNCTION));
    }
  }

  private void add(
      Phase phase,
      Action action,
      QualifiedName table,
      Keeper keeper,
      List<Keeper.Statement> statements) {
    Vertex vertex = Vertex.of(action, table);
    schedule.add(vertex, phase, vertex, new Task.KeepFilled(table, keeper, statements));
  }
}
