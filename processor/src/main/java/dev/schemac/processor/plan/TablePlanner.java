package dev.schemac.processor.plan;

import static dev.schemac.processor.plan.Vertex.Action.ADD_CONSTRAINT;
import static dev.schemac.processor.plan.Vertex.Action.ADD_FOREIGN_KEY;
import static dev.schemac.processor.plan.Vertex.Action.CREATE_TABLE;
import static dev.schemac.processor.plan.Vertex.Action.DROP_FOREIGN_KEY;
import static dev.schemac.processor.plan.Vertex.Action.DROP_TABLE;
import static dev.schemac.processor.plan.Vertex.Action.GONE;
import static dev.schemac.processor.plan.Vertex.Action.KEYS;
import static dev.schemac.processor.plan.Vertex.Action.UNREAD;
import static dev.schemac.processor.plan.Vertex.Action.UNREFERENCED;

import dev.schemac.processor.model.Constraint;
import dev.schemac.processor.model.ForeignKey;
import dev.schemac.processor.model.QualifiedName;
import dev.schemac.processor.model.Table;
import dev.schemac.processor.model.Unique;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Plans tables that come and tables that go. */
final class TablePlanner {

  private final Context context;
  private final Work work;

  TablePlanner(Context context) {
    this.context = context;
    this.work = context.work();
  }

  void plan() {
    create(context.situation().created());
    drop(context.situation().dropped());
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
    work.barrier(keys);
    work.before(create, keys);
    for (Unique twin : TwinKeys.of(table)) {
      later.add(twin);
      Vertex add = new Vertex(ADD_CONSTRAINT, name, twin.name());
      work.add(add, new Op.Alter(name, new Alteration.AddConstraint(twin, null)));
      work.before(create, add);
      work.before(add, keys);
    }
    for (ForeignKey key : table.constraints(ForeignKey.class)) {
      Vertex targetKeys = Vertex.of(KEYS, key.target());
      if (cut.contains(new KeyCycles.Key(name, key.name()))) {
        later.add(key);
        Vertex add = new Vertex(ADD_FOREIGN_KEY, name, key.name());
        work.add(add, new Op.Alter(name, new Alteration.AddConstraint(key, null)));
        work.before(create, add);
        work.before(targetKeys, add);
      } else if (!key.target().equals(name)) {
        work.before(targetKeys, create);
      }
    }
    List<Step> steps = Creation.of(table, later);
    work.add(create, Op.Run.of(steps));
    for (Name relation : Context.relations(table)) {
      context.names().arrives(relation, create);
    }
  }

  /** A table may have to stay until its rows are read; its keys must not hold up their targets. */
  private void dropKeys(Table table) {
    for (ForeignKey key : table.constraints(ForeignKey.class)) {
      LiveTable heldUp = context.dependents().heldUp(key);
      if (heldUp != null) {
        Vertex drop = new Vertex(DROP_FOREIGN_KEY, table.name(), key.name());
        Alteration alteration = new Alteration.DropConstraint(key.name(), Set.of(key.target()));
        work.add(drop, new Step.AlterTable(table.name(), List.of(alteration)));
        context.parts().goes(drop, key);
        work.before(drop, Vertex.of(UNREFERENCED, heldUp.name()));
        work.before(drop, Vertex.of(UNREAD, table.name()));
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
      work.add(drop, new Step.DropTables(together));
      for (QualifiedName name : together) {
        work.barrier(Vertex.of(UNREFERENCED, name));
        work.barrier(Vertex.of(UNREAD, name));
        work.barrier(Vertex.of(GONE, name));
        work.before(Vertex.of(UNREFERENCED, name), drop);
        work.before(Vertex.of(UNREAD, name), drop);
        work.before(drop, Vertex.of(GONE, name));
        for (QualifiedName target : references.followers(name)) {
          if (!together.contains(target)) {
            work.before(Vertex.of(GONE, name), Vertex.of(UNREFERENCED, target));
          }
        }
        Table table = tables.get(name);
        if (table != null) {
          Context.relations(table).forEach(n -> context.names().leaves(n, drop));
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
          work.before(drop, next);
        }
      }
    }
  }
}
