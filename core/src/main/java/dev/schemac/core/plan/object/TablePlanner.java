package dev.schemac.core.plan.object;

import static dev.schemac.core.plan.graph.Action.ADD_CONSTRAINT;
import static dev.schemac.core.plan.graph.Action.ADD_FOREIGN_KEY;
import static dev.schemac.core.plan.graph.Action.CREATE_TABLE;
import static dev.schemac.core.plan.graph.Action.DROP_FOREIGN_KEY;
import static dev.schemac.core.plan.graph.Action.DROP_TABLE;
import static dev.schemac.core.plan.graph.Action.GONE;
import static dev.schemac.core.plan.graph.Action.KEYS;
import static dev.schemac.core.plan.graph.Action.UNREAD;
import static dev.schemac.core.plan.graph.Action.UNREFERENCED;

import dev.schemac.core.plan.graph.Components;
import dev.schemac.core.plan.graph.Graph;
import dev.schemac.core.plan.graph.Task;
import dev.schemac.core.plan.graph.TaskGraph;
import dev.schemac.core.plan.graph.Vertex;
import dev.schemac.core.plan.input.LiveTable;
import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.plan.statement.Creation;
import dev.schemac.core.plan.statement.ObjectName;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Plans tables that come and tables that go. */
public final class TablePlanner {

  private final Context context;
  private final TaskGraph taskGraph;

  public TablePlanner(Context context) {
    this.context = context;
    this.taskGraph = context.taskGraph();
  }

  public void plan() {
    create(context.planInput().created());
    drop(context.planInput().dropped());
  }

  private void create(List<Table> created) {
    Set<KeyCycles.Key> cut = KeyCycles.cut(created);
    for (Table table : created) {
      create(table, cut);
    }
  }

  private void create(Table table, Set<KeyCycles.Key> cut) {
    QualifiedName name = table.name();
    Vertex create = Vertex.of(CREATE_TABLE, name);
    Vertex keys = Vertex.of(KEYS, name);
    Set<Constraint> later = new HashSet<>();
    taskGraph.barrier(keys);
    taskGraph.before(create, keys);
    for (Constraint twin : TwinKeys.of(table)) {
      later.add(twin);
      Vertex add = new Vertex(ADD_CONSTRAINT, name, twin.name());
      taskGraph.add(add, new Task.Alter(name, new Alteration.AddConstraint(twin, null)));
      taskGraph.before(create, add);
      taskGraph.before(add, keys);
    }
    for (ForeignKey key : table.constraints(ForeignKey.class)) {
      Vertex targetKeys = Vertex.of(KEYS, key.target());
      if (cut.contains(new KeyCycles.Key(name, key.name()))) {
        later.add(key);
        Vertex add = new Vertex(ADD_FOREIGN_KEY, name, key.name());
        taskGraph.add(add, new Task.Alter(name, new Alteration.AddConstraint(key, null)));
        taskGraph.before(create, add);
        taskGraph.before(targetKeys, add);
      } else if (!key.target().equals(name)) {
        taskGraph.before(targetKeys, create);
      }
    }
    List<Step> steps = Creation.of(table, later);
    taskGraph.add(create, new Task.Statements(steps));
    for (ObjectName relation : RelationNames.of(table)) {
      context.names().claim(relation, create);
    }
  }

  /** A table may have to stay until its rows are read; its keys must not hold up their targets. */
  private void dropKeys(Table table) {
    for (ForeignKey key : table.constraints(ForeignKey.class)) {
      LiveTable heldUp = context.dependents().heldUp(key);
      if (heldUp != null) {
        Vertex drop = new Vertex(DROP_FOREIGN_KEY, table.name(), key.name());
        Alteration alteration = new Alteration.DropConstraint(key.name(), Set.of(key.target()));
        taskGraph.add(drop, new Step.AlterTable(table.name(), List.of(alteration)));
        context.tableObjects().drop(drop, key);
        taskGraph.before(drop, Vertex.of(UNREAD, table.name()));
      }
    }
  }

  /** Tables that reference one another go in one statement, others after those that need them. */
  private void drop(List<Table> dropped) {
    Graph<QualifiedName> references = new Graph<>();
    Map<QualifiedName, Table> tables = new HashMap<>();
    for (Table table : dropped) {
      references.add(table.name());
      tables.put(table.name(), table);
    }
    for (Table table : dropped) {
      for (ForeignKey key : table.constraints(ForeignKey.class)) {
        references.before(table.name(), key.target());
      }
    }
    Map<QualifiedName, Vertex> drops = new HashMap<>();
    for (List<QualifiedName> component : Components.of(references)) {
      List<QualifiedName> together = component.stream().sorted().toList();
      Vertex drop = Vertex.of(DROP_TABLE, together.get(0));
      together.forEach(name -> drops.put(name, drop));
      taskGraph.add(drop, new Step.DropTables(together));
      for (QualifiedName name : together) {
        taskGraph.barrier(Vertex.of(UNREFERENCED, name));
        taskGraph.barrier(Vertex.of(UNREAD, name));
        taskGraph.barrier(Vertex.of(GONE, name));
        taskGraph.before(Vertex.of(UNREFERENCED, name), drop);
        taskGraph.before(Vertex.of(UNREAD, name), drop);
        taskGraph.before(drop, Vertex.of(GONE, name));
        for (QualifiedName target : references.followers(name)) {
          if (!together.contains(target)) {
            taskGraph.before(Vertex.of(GONE, name), Vertex.of(UNREFERENCED, target));
          }
        }
        Table table = tables.get(name);
        if (table != null) {
          RelationNames.of(table).forEach(n -> context.names().release(n, drop));
          dropKeys(table);
        }
      }
    }
    // Not by way of a barrier alone: a table that stays may take the name.
    for (Table table : dropped) {
      Vertex drop = Objects.requireNonNull(drops.get(table.name()));
      for (QualifiedName target : references.followers(table.name())) {
        Vertex next = drops.getOrDefault(target, drop);
        if (!drop.equals(next)) {
          taskGraph.before(drop, next);
        }
      }
    }
  }
}
