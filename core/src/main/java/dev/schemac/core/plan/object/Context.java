package dev.schemac.core.plan.object;

import dev.schemac.core.plan.graph.NameHandover;
import dev.schemac.core.plan.graph.TableObjects;
import dev.schemac.core.plan.graph.TaskGraph;
import dev.schemac.core.plan.input.Dependents;
import dev.schemac.core.plan.input.EnumChanges;
import dev.schemac.core.plan.input.PlanInput;
import dev.schemac.core.plan.input.RelabeledColumns;
import dev.schemac.core.plan.statement.ObjectName;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.ServerChosenNames;
import dev.schemac.core.text.QualifiedName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the planners of the several kinds of objects share.
 *
 * @param planInput what is there and what is wanted
 * @param enums how labels change
 * @param relabeled the text columns whose rows get other labels
 * @param dependents what must be made again besides
 * @param taskGraph what is to be done
 * @param names which names become free and which are taken
 * @param tableObjects the constraints and indexes that come and go
 */
public record Context(
    PlanInput planInput,
    EnumChanges enums,
    RelabeledColumns relabeled,
    Dependents dependents,
    TaskGraph taskGraph,
    NameHandover names,
    TableObjects tableObjects) {

  public static Context of(PlanInput planInput) {
    EnumChanges enums = new EnumChanges(planInput);
    RelabeledColumns relabeled = new RelabeledColumns(planInput);
    return new Context(
        planInput,
        enums,
        relabeled,
        new Dependents(planInput, enums, relabeled),
        new TaskGraph(),
        new NameHandover(),
        new TableObjects());
  }

  /**
   * All that must be done in order, also what has to do with names alone: who takes a name comes
   * behind who frees it. The graph of the context itself stays without these edges.
   */
  public TaskGraph withNames() {
    TaskGraph complete = taskGraph.copy();
    names.order(complete);
    tableObjects.orderPrimaryKeys(complete);
    return complete;
  }

  /** The names that relations and types have before or after all changes. */
  public static Set<ObjectName> occupied(PlanInput planInput) {
    Set<ObjectName> names = new HashSet<>();
    for (Schema schema : List.of(planInput.base(), planInput.target())) {
      names.addAll(RelationNames.of(schema));
    }
    return names;
  }

  public static ObjectName index(QualifiedName table, String name) {
    return ObjectName.ofRelation(table.sibling(name));
  }

  static ObjectName sequence(QualifiedName table, String column) {
    return ObjectName.ofRelation(ServerChosenNames.of(table, column));
  }
}
