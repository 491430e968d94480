package dev.schemac.core.plan.online;

import dev.schemac.core.diff.Change;
import dev.schemac.core.plan.graph.Action;
import dev.schemac.core.plan.graph.TaskGraph;
import dev.schemac.core.plan.graph.Vertex;
import dev.schemac.core.plan.input.EnumChange;
import dev.schemac.core.plan.input.LiveTable;
import dev.schemac.core.plan.object.Context;
import dev.schemac.core.plan.object.SequencePlanner;
import dev.schemac.core.plan.statement.ObjectName;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Mentions;
import dev.schemac.core.schema.ServerChosenNames;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SequenceCalls;
import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses the renames that can wait for the switch, so that running code finds tables, columns,
 * types, sequences and labels under the names that it knows until then. The files before speak of
 * them by these names.
 *
 * <p>A rename cannot wait where another thing takes the old name or gives up the new one for a
 * third, or where a text that schemac does not translate, as a subquery or a literal that may be a
 * label, may speak of the new one.
 */
final class LateRenames {

  private final Context context;
  private final TaskGraph taskGraph;
  private final List<SqlText> texts = new ArrayList<>();
  private final Set<Vertex> late = new HashSet<>();
  private final NamesUntilSwitch names = new NamesUntilSwitch();

  /** Whether a column is renamed late that ceases to be computed or gets an identity. */
  private final boolean changed;

  /** What such columns become, which must wait as well. */
  private final Set<Vertex> changesToWaitFor = new HashSet<>();

  /**
   * Chooses renames.
   *
   * @param changed whether a column can be renamed late that ceases to be computed or gets an
   *     identity, since that waits too
   */
  LateRenames(Context context, boolean changed) {
    this.context = context;
    this.changed = changed;
    this.taskGraph = context.taskGraph();
    for (LiveTable table : context.planInput().live().values()) {
      if (!table.staysAsItIs()) {
        find(table);
      }
    }
    for (Table table : context.planInput().dropped()) {
      names.addDropped(table);
    }
    List<Change.RenameEnumType> types = context.planInput().changes(Change.RenameEnumType.class);
    Set<QualifiedName> typesBefore = new HashSet<>();
    for (Change.RenameEnumType rename : types) {
      typesBefore.add(rename.from());
    }
    for (Change.RenameEnumType rename : types) {
      // As of a table, the files before speak of a type by the name that it has until then.
      if (!typesBefore.contains(rename.to())) {
        findType(rename.from(), rename.to());
      }
    }
    for (Change.RenameSequence rename : context.planInput().changes(Change.RenameSequence.class)) {
      findSequence(rename);
    }
    for (EnumChange change : context.enums().all().values()) {
      findLabels(change);
    }
  }

  private void find(LiveTable table) {
    QualifiedName before = table.before().name();
    QualifiedName name = table.name();
    if (!before.equals(name) && !table.before().isPending() && canWait(table)) {
      names.addTable(name, before);
      add(Vertex.of(Action.RENAME_TABLE, name));
      add(Vertex.of(Action.MOVE_TABLE, name));
    }
    Map<String, String> former = new HashMap<>();
    boolean free =
        before.equals(name) || !context.planInput().target().tables().containsKey(before);
    for (Column column : table.keptColumns()) {
      String columnBefore = table.columnBefore(column.name());
      // No running code uses a pending column, so that only new code would wait.
      if (free
          && !columnBefore.equals(column.name())
          && !table.before().pendingColumns().contains(columnBefore)
          && canWait(table, column.name(), columnBefore)) {
        former.put(column.name(), columnBefore);
        add(new Vertex(Action.RENAME_COLUMN, name, column.name()));
        changesToWaitFor.addAll(changes(name, column.name()));
      }
    }
    if (!former.isEmpty()) {
      names.addColumns(name, before, former);
    }
    if (names.concern(name)) {
      findParts(table);
    }
  }

  private void findType(QualifiedName before, QualifiedName type) {
    EnumChange labels = context.enums().all().get(type);
    boolean remade = labels != null && labels.isRemade();
    if (!remade
        && !context.names().isClaimed(ObjectName.ofRelation(before))
        && !taskGraph.has(Vertex.of(Action.RENAME_TYPE_AWAY, type))
        && !isTypeInQuery(type.name())) {
      names.addType(type, before);
      add(Vertex.of(Action.RENAME_TYPE, type));
      add(Vertex.of(Action.MOVE_TYPE, type));
    }
  }

  private void findSequence(Change.RenameSequence rename) {
    QualifiedName sequence = rename.to();
    Vertex move = Vertex.of(Action.MOVE_SEQUENCE, sequence);
    QualifiedName table = SequencePlanner.movedWith(context, rename);
    boolean early =
        taskGraph.has(move) && table != null && !late.contains(Vertex.of(Action.MOVE_TABLE, table));
    if (!early
        && !context.names().isClaimed(ObjectName.ofRelation(rename.from()))
        && !taskGraph.has(Vertex.of(Action.RENAME_DECLARED_SEQUENCE_AWAY, sequence))
        && !isNamedByText(sequence)) {
      names.addSequence(sequence, rename.from());
      add(Vertex.of(Action.RENAME_DECLARED_SEQUENCE, sequence));
      add(move);
    }
  }

  private void findLabels(EnumChange change) {
    QualifiedName type = change.type().name();
    if (change.isRemade() || LabelsAsValues.of(type, context)) {
      return;
    }
    Map<String, String> former = new HashMap<>();
    for (Map.Entry<String, String> renamed : change.renamed().entrySet()) {
      String label = renamed.getValue();
      if (!change.type().labels().contains(renamed.getKey())
          && !taskGraph.has(new Vertex(Action.PARK_LABEL, type, renamed.getKey()))
          && !Mentions.anyLabel(texts(), Set.of(label))) {
        former.put(label, renamed.getKey());
        add(new Vertex(Action.RENAME_LABEL, type, label));
      }
    }
    names.addLabels(type, former);
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
    // The files before speak of the one that has the new name until then, by just that name.
    boolean isTaken = context.planInput().liveBefore(name) != null;
    return !isTaken
        && !context.names().isClaimed(ObjectName.ofRelation(table.before().name()))
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
        && (changed || changes(name, column).isEmpty())
        && !isInQuery(column);
  }

  /** What is only done to a column under its new name. */
  private List<Vertex> changes(QualifiedName table, String column) {
    List<Vertex> changes = new ArrayList<>();
    for (Action action : List.of(Action.DROP_EXPRESSION, Action.ADD_IDENTITY)) {
      Vertex change = new Vertex(action, table, column);
      if (taskGraph.has(change)) {
        changes.add(change);
      }
    }
    return changes;
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

  private boolean isTypeInQuery(String type) {
    for (SqlText text : texts()) {
      if (text.hasQuery() && text.types().contains(type)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what comes names a sequence in a text that PostgreSQL makes no reference of. */
  private boolean isNamedByText(QualifiedName sequence) {
    for (SqlText text : texts()) {
      if (SequenceCalls.namesByText(text, sequence)) {
        return true;
      }
    }
    return false;
  }

  /** The expressions in what comes. */
  private List<SqlText> texts() {
    if (texts.isEmpty()) {
      texts.addAll(ComingExpressions.all(context));
    }
    return texts;
  }

  /** Whether a rename waits for the switch. */
  boolean contains(Vertex vertex) {
    return late.contains(vertex);
  }

  /** The changes of renamed columns that must wait for the switch as well, behind the renames. */
  Set<Vertex> changesToWaitFor() {
    return changesToWaitFor;
  }

  /** Whether a vertex stands for the names that a table or a type and its labels have. */
  static boolean isNamesBarrier(Vertex vertex) {
    return switch (vertex.action()) {
      case RENAMED, TYPE_RENAMED, LABELS_RENAMED, TYPE_READY, SEQUENCE_READY -> true;
      default -> false;
    };
  }

  boolean isEmpty() {
    return late.isEmpty();
  }

  /** What the files before the switch call things. */
  NamesUntilSwitch names() {
    return names;
  }
}
