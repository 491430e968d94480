package dev.schemac.processor.plan;

import static dev.schemac.processor.plan.Vertex.Action.ADD_FOREIGN_KEY;
import static dev.schemac.processor.plan.Vertex.Action.CREATE_TABLE;
import static dev.schemac.processor.plan.Vertex.Action.DROP_TABLE;
import static dev.schemac.processor.plan.Vertex.Action.GONE;
import static dev.schemac.processor.plan.Vertex.Action.KEYS;
import static dev.schemac.processor.plan.Vertex.Action.UNREAD;
import static dev.schemac.processor.plan.Vertex.Action.UNREFERENCED;

import dev.schemac.processor.model.ForeignKey;
import dev.schemac.processor.model.QualifiedName;
import dev.schemac.processor.model.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
      Vertex create = Vertex.of(CREATE_TABLE, table.name());
      List<Step> steps = Creation.of(table, cut);
      work.add(create, new Op.Run(names -> steps));
      work.barrier(Vertex.of(KEYS, table.name()));
      work.before(create, Vertex.of(KEYS, table.name()));
      Context.relations(table).forEach(name -> context.names().arrives(name, create));
      for (ForeignKey key : table.constraints(ForeignKey.class)) {
        Vertex keys = Vertex.of(KEYS, key.target());
        if (cut.contains(new KeyCycles.Key(table.name(), key.name()))) {
          Vertex add = new Vertex(ADD_FOREIGN_KEY, table.name(), key.name());
          work.add(add, new Op.Alter(table.name(), new Alteration.AddConstraint(key, null)));
          work.before(create, add);
          work.before(keys, add);
        } else if (!key.target().equals(table.name())) {
          work.before(keys, create);
        }
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
      table
          .constraints(ForeignKey.class)
          .forEach(key -> references.before(table.name(), key.target()));
    }
    for (List<QualifiedName> component : Components.of(references)) {
      List<QualifiedName> together = component.stream().sorted().toList();
      Vertex drop = Vertex.of(DROP_TABLE, together.get(0));
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
        }
      }
    }
  }
}
