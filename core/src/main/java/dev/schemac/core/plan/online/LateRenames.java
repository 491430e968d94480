package dev.schemac.core.plan.online;

import dev.schemac.core.plan.graph.Action;
import dev.schemac.core.plan.graph.TableObjects;
import dev.schemac.core.plan.graph.Task;
import dev.schemac.core.plan.graph.TaskGraph;
import dev.schemac.core.plan.graph.Vertex;
import dev.schemac.core.plan.input.LiveTable;
import dev.schemac.core.plan.object.Context;
import dev.schemac.core.plan.object.ServerChosenNames;
import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.plan.statement.ObjectName;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Mentions;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The renames that can wait for the switch, so that running code finds tables and columns under the
 * names that it knows until then. The files before speak of them by these names.
 *
 * <p>A rename cannot wait where another thing takes the old name, or where a text that schemac does
 * not translate, as a subquery, may speak of the new one.
 */
final class LateRenames {

  private final Context context;
  private final TaskGraph taskGraph;
  private final List<SqlText> texts = new ArrayList<>();
  private final Set<Vertex> late = new HashSet<>();
  private final Map<QualifiedName, QualifiedName> tables = new HashMap<>();

  /** Names in the base by names in the target, for each table by each of its names. */
  private final Map<QualifiedName, Map<String, String>> columns = new HashMap<>();

  LateRenames(Context context) {
    this.context = context;
    this.taskGraph = context.taskGraph();
    for (LiveTable table : context.planInput().live().values()) {
      if (!table.staysAsItIs()) {
        find(table);
      }
    }
  }

  private void find(LiveTable table) {
    QualifiedName before = table.before().name();
    QualifiedName name = table.name();
    if (!before.equals(name) && canWait(table)) {
      tables.put(name, before);
      add(Vertex.of(Action.RENAME_TABLE, name));
      add(Vertex.of(Action.MOVE_TABLE, name));
    }
    Map<String, String> former = new HashMap<>();
    boolean free =
        before.equals(name) || !context.planInput().target().tables().containsKey(before);
    for (Column column : table.keptColumns()) {
      String columnBefore = table.columnBefore(column.name());
      if (free
          && !columnBefore.equals(column.name())
          && canWait(table, column.name(), columnBefore)) {
        former.put(column.name(), columnBefore);
        add(new Vertex(Action.RENAME_COLUMN, name, column.name()));
      }
    }
    if (!former.isEmpty()) {
      columns.put(name, former);
      columns.put(before, former);
    }
    if (concern(name)) {
      findParts(table);
    }
  }

  /** Constraints, indexes and sequences are renamed together with what they are named after. */
  private void findParts(LiveTable table) {
    for (Constraint constraint : table.keptConstraints()) {
      if (!taskGraph.has(at(Action.ALTER_CONSTRAINT, table, constraint.name()))) {
        addPart(Action.RENAME_CONSTRAINT_AWAY, Action.RENAME_CONSTRAINT, table, constraint.name());
      }
    }
    for (Index index : table.keptIndexes()) {
      addPart(Action.RENAME_INDEX_AWAY, Action.RENAME_INDEX, table, index.name());
    }
    for (Column column : table.keptColumns()) {
      String sequence = ServerChosenNames.of(table.name(), column.name()).name();
      addPart(Action.RENAME_SEQUENCE_AWAY, Action.RENAME_SEQUENCE, table, sequence);
    }
  }

  private void addPart(Action away, Action rename, LiveTable table, String part) {
    if (!taskGraph.has(at(away, table, part))) {
      add(at(rename, table, part));
    }
  }

  private static Vertex at(Action action, LiveTable table, String part) {
    return new Vertex(action, table.name(), part);
  }

  private void add(Vertex rename) {
    if (taskGraph.has(rename)) {
      late.add(rename);
    }
  }

  private boolean canWait(LiveTable table) {
    QualifiedName name = table.name();
    return !context.names().isClaimed(ObjectName.ofRelation(table.before().name()))
        && !taskGraph.has(Vertex.of(Action.RENAME_TABLE_AWAY, name))
        && !isQualifier(name.name())
        && !isInQuery(name.name())
        && !getsSequence(table);
  }

  /** PostgreSQL names a sequence that it makes after the table and the column as they are then. */
  private boolean getsSequence(LiveTable table) {
    for (Column column : table.after().columns()) {
      boolean added = !table.keeps(column.name()) && column.identity() != Column.Identity.NONE;
      if (added || taskGraph.has(new Vertex(Action.ADD_IDENTITY, table.name(), column.name()))) {
        return true;
      }
    }
    return false;
  }

  private boolean canWait(LiveTable table, String column, String before) {
    QualifiedName name = table.name();
    return taskGraph.has(new Vertex(Action.RENAME_COLUMN, name, column))
        && !context.names().isClaimed(ObjectName.ofColumn(name, before))
        && !taskGraph.has(new Vertex(Action.RENAME_COLUMN_AWAY, name, column))
        && !taskGraph.has(new Vertex(Action.DROP_EXPRESSION, name, column))
        && !taskGraph.has(new Vertex(Action.ADD_IDENTITY, name, column))
        && !isInQuery(column);
  }

  private boolean isQualifier(String table) {
    for (SqlText text : texts()) {
      if (text.text().contains(table + ".") || text.text().contains(table + "\".")) {
        return true;
      }
    }
    return false;
  }

  private boolean isInQuery(String name) {
    for (SqlText text : texts()) {
      if (text.hasQuery() && text.identifiers().contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** The expressions in what comes. */
  private List<SqlText> texts() {
    if (texts.isEmpty()) {
      for (Vertex vertex : taskGraph.vertices()) {
        if (taskGraph.op(vertex) instanceof Task.Fill fill) {
          texts.add(fill.assignment().value());
        } else if (taskGraph.op(vertex) instanceof Task.Alter alter
            && alter.alteration() instanceof Alteration.AlterType type
            && type.conversion() instanceof Alteration.ByExpression expression) {
          texts.add(expression.expression());
        } else if (taskGraph.op(vertex) instanceof Task.Alter alter
            && alter.alteration() instanceof Alteration.AddColumn add) {
          texts.addAll(Mentions.texts(add.column()));
        } else if (taskGraph.op(vertex) instanceof Task.Alter alter
            && alter.alteration() instanceof Alteration.SetExpression set) {
          texts.add(set.value());
        }
      }
      for (TableObjects.TableObject coming : context.tableObjects().added().values()) {
        Constraint constraint = coming.constraint();
        Index index = coming.index();
        texts.addAll(constraint == null ? List.of() : constraint.texts());
        texts.addAll(index == null ? List.of() : Mentions.texts(index));
      }
    }
    return texts;
  }

  /** Whether a rename waits for the switch. */
  boolean contains(Vertex vertex) {
    return late.contains(vertex);
  }

  /** Whether a table or one of its columns is renamed late. */
  boolean concern(QualifiedName table) {
    return tables.containsKey(table) || columns.containsKey(table);
  }

  boolean isEmpty() {
    return late.isEmpty();
  }

  /** What a table is called before the switch, by its name in the target. */
  QualifiedName table(QualifiedName table) {
    return tables.getOrDefault(table, table);
  }

  /** What columns of a table are called before the switch, by their names in the target. */
  Map<String, String> columns(QualifiedName table) {
    return columns.getOrDefault(table, Map.of());
  }
}
