package dev.schemac.core.plan.object;

import static dev.schemac.core.plan.graph.Action.ADD_LABELS;
import static dev.schemac.core.plan.graph.Action.COMMENT_TYPE;
import static dev.schemac.core.plan.graph.Action.CREATE_TABLE;
import static dev.schemac.core.plan.graph.Action.CREATE_TYPE;
import static dev.schemac.core.plan.graph.Action.DROP_REPLACED_TYPE;
import static dev.schemac.core.plan.graph.Action.DROP_TYPE;
import static dev.schemac.core.plan.graph.Action.GONE;
import static dev.schemac.core.plan.graph.Action.PARK_TYPE;
import static dev.schemac.core.plan.graph.Action.RENAMED;
import static dev.schemac.core.plan.graph.Action.REPLACE_TYPE;
import static dev.schemac.core.plan.graph.Action.TYPE_READY;
import static dev.schemac.core.plan.graph.Action.TYPE_RENAMED;

import dev.schemac.core.diff.Change;
import dev.schemac.core.plan.graph.Action;
import dev.schemac.core.plan.graph.Task;
import dev.schemac.core.plan.graph.TaskGraph;
import dev.schemac.core.plan.graph.Vertex;
import dev.schemac.core.plan.input.EnumChange;
import dev.schemac.core.plan.input.LiveTable;
import dev.schemac.core.plan.input.PlanInput;
import dev.schemac.core.plan.statement.Creation;
import dev.schemac.core.plan.statement.ObjectName;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Plans native enum types. Must come last: what goes makes room only where others want its name.
 */
public final class TypePlanner {

  private final Context context;
  private final TaskGraph taskGraph;
  private final List<Step> early = new ArrayList<>();

  public TypePlanner(Context context) {
    this.context = context;
    this.taskGraph = context.taskGraph();
  }

  /** Plans, and gives the labels that must be there before the transaction. */
  public List<Step> plan() {
    PlanInput planInput = context.planInput();
    for (Change.CreateEnumType change : planInput.changes(Change.CreateEnumType.class)) {
      create(change.type());
      readyFor(change.type().name());
    }
    for (EnumChange change : context.enums().all().values()) {
      change(change);
    }
    for (Change.RenameEnumType change : planInput.changes(Change.RenameEnumType.class)) {
      taskGraph.before(Vertex.of(TYPE_RENAMED, change.to()), ready(change.to()));
      readyFor(change.to());
    }
    for (Change.CommentEnumType change : planInput.changes(Change.CommentEnumType.class)) {
      if (!taskGraph.has(Vertex.of(CREATE_TYPE, change.type()))) {
        Vertex comment = Vertex.of(COMMENT_TYPE, change.type());
        taskGraph.add(comment, new Step.CommentEnumType(change.type(), change.comment()));
        taskGraph.before(Vertex.of(TYPE_RENAMED, change.type()), comment);
      }
    }
    for (Change.DropEnumType change : planInput.changes(Change.DropEnumType.class)) {
      drop(change.type().name());
    }
    return early;
  }

  private void create(EnumType type) {
    Vertex create = Vertex.of(CREATE_TYPE, type.name());
    taskGraph.add(create, new Task.Statements(Creation.of(type)));
    context.names().claim(ObjectName.ofRelation(type.name()), create);
    taskGraph.before(create, ready(type.name()));
  }

  private void change(EnumChange change) {
    QualifiedName name = change.type().name();
    Vertex renamed = Vertex.of(TYPE_RENAMED, name);
    taskGraph.barrier(renamed);
    LabelRenames.plan(context, change);
    if (change.isRemade()) {
      remake(change.type());
    } else if (change.isEarly()) {
      early.addAll(change.additions(context.planInput().renames().type(name), true));
    } else {
      List<Step> additions = List.copyOf(change.additions(name, false));
      if (!additions.isEmpty()) {
        Vertex add = Vertex.of(ADD_LABELS, name);
        taskGraph.add(add, new Task.Statements(additions));
        taskGraph.before(LabelRenames.labelsRenamed(name), add);
        taskGraph.before(renamed, add);
      }
    }
    taskGraph.before(LabelRenames.labelsRenamed(name), ready(name));
    readyFor(name);
  }

  /** The old type makes room for the new one and goes when no column is left. */
  private void remake(EnumType type) {
    QualifiedName name = type.name();
    QualifiedName old = name.sibling(ObjectName.former(name.name()));
    Vertex replace = Vertex.of(REPLACE_TYPE, name);
    Vertex drop = Vertex.of(DROP_REPLACED_TYPE, name);
    taskGraph.add(replace, new Step.RenameEnumType(name, old.name()));
    taskGraph.add(drop, new Step.DropEnumType(old));
    create(type);
    taskGraph.before(Vertex.of(TYPE_RENAMED, name), replace);
    taskGraph.before(LabelRenames.labelsRenamed(name), replace);
    taskGraph.before(replace, Vertex.of(CREATE_TYPE, name));
    afterLastUse(context.planInput().renames().type(name), drop);
  }

  private void drop(QualifiedName type) {
    Vertex drop = Vertex.of(DROP_TYPE, type);
    QualifiedName last = type;
    if (context.names().isClaimed(ObjectName.ofRelation(type))) {
      last = type.sibling(ObjectName.former(type.name()));
      Vertex park = Vertex.of(PARK_TYPE, type);
      taskGraph.add(park, new Step.RenameEnumType(type, last.name()));
      taskGraph.before(park, drop);
      context.names().release(ObjectName.ofRelation(type), park);
    }
    taskGraph.add(drop, new Step.DropEnumType(last));
    afterLastUse(type, drop);
  }

  /** Puts the end of a type behind all that can still use it, by its name in the base. */
  private void afterLastUse(QualifiedName type, Vertex drop) {
    Set<QualifiedName> users = new HashSet<>();
    for (LiveTable table : context.planInput().live().values()) {
      if (table.before().usesType(type)) {
        users.add(table.name());
      }
    }
    for (Vertex vertex : taskGraph.vertices()) {
      if (users.contains(vertex.object()) && endsUse(vertex.action())) {
        taskGraph.before(vertex, drop);
      }
    }
    for (Table table : context.planInput().dropped()) {
      if (table.usesType(type)) {
        taskGraph.before(Vertex.of(GONE, table.name()), drop);
      }
    }
  }

  /** Whether a type may be out of use only behind an action on a table. */
  private static boolean endsUse(Action action) {
    return switch (action) {
      case ALTER_TYPE,
          ADD_COLUMN,
          DROP_COLUMN,
          DROP_DEFAULT,
          SET_DEFAULT,
          SET_EXPRESSION,
          DROP_EXPRESSION,
          DROP_CONSTRAINT,
          DROP_INDEX ->
          true;
      default -> false;
    };
  }

  /** Lets tables that use a type wait until it is as they want it. */
  private void readyFor(QualifiedName type) {
    for (LiveTable table : context.planInput().live().values()) {
      if (table.after().usesType(type)) {
        taskGraph.before(ready(type), Vertex.of(RENAMED, table.name()));
      }
    }
    for (Table table : context.planInput().created()) {
      if (table.usesType(type)) {
        taskGraph.before(ready(type), Vertex.of(CREATE_TABLE, table.name()));
      }
    }
  }

  private Vertex ready(QualifiedName type) {
    Vertex ready = Vertex.of(TYPE_READY, type);
    taskGraph.barrier(ready);
    return ready;
  }
}
