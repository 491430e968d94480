package dev.schemac.processor.plan;

import dev.schemac.processor.diff.Change;
import dev.schemac.processor.model.EnumType;
import dev.schemac.processor.model.ForeignKey;
import dev.schemac.processor.model.Schema;
import dev.schemac.processor.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts changes in order. */
public final class Planner {

  private final Graph<Vertex> graph = new Graph<>();
  private final Map<Vertex, List<Step>> steps = new HashMap<>();

  private Planner() {}

  /**
   * The steps that take a database from one schema to another.
   *
   * @param base the schema that is there
   * @param target the schema that is wanted
   * @param changes what differs, as {@code diff} found it
   * @param options what the plan may assume
   */
  public static Plan plan(Schema base, Schema target, List<Change> changes, PlanOptions options) {
    Planner planner = new Planner();
    planner.addAll(changes);
    List<Step> ordered = new ArrayList<>();
    for (Vertex vertex : planner.graph.order(Vertex.ORDER)) {
      ordered.addAll(planner.steps.getOrDefault(vertex, List.of()));
    }
    return new Plan(ordered.isEmpty() ? List.of() : List.of(new Plan.Part(Phase.EXPAND, ordered)));
  }

  private void addAll(List<Change> changes) {
    List<Table> created = new ArrayList<>();
    for (Change change : changes) {
      if (change instanceof Change.CreateSchema schema) {
        add(
            Vertex.of(Vertex.Action.CREATE_SCHEMA, schema.name()),
            List.of(new Step.CreateSchema(schema.name())));
      } else if (change instanceof Change.CreateExtension extension) {
        add(
            Vertex.of(Vertex.Action.CREATE_EXTENSION, extension.name()),
            List.of(new Step.CreateExtension(extension.name())));
      } else if (change instanceof Change.CreateEnumType type) {
        EnumType enumType = type.type();
        add(Vertex.of(Vertex.Action.CREATE_ENUM_TYPE, enumType.name()), Creation.of(enumType));
      } else if (change instanceof Change.CreateTable table) {
        created.add(table.table());
      } else {
        throw new UnsupportedOperationException("not planned yet: " + change);
      }
    }
    addTables(created);
  }

  private void addTables(List<Table> created) {
    Set<KeyCycles.Key> cut = KeyCycles.cut(created);
    for (Table table : created) {
      add(Vertex.of(Vertex.Action.CREATE_TABLE, table.name()), Creation.of(table, cut));
    }
    for (Table table : created) {
      Vertex create = Vertex.of(Vertex.Action.CREATE_TABLE, table.name());
      for (ForeignKey key : table.constraints(ForeignKey.class)) {
        Vertex parent = Vertex.of(Vertex.Action.CREATE_TABLE, key.target());
        if (cut.contains(new KeyCycles.Key(table.name(), key.name()))) {
          Vertex add = new Vertex(Vertex.Action.ADD_CONSTRAINT, table.name(), key.name());
          add(
              add,
              List.of(
                  new Step.AlterTable(
                      table.name(), List.of(new Alteration.AddConstraint(key, null)))));
          graph.before(parent, add);
          graph.before(create, add);
        } else {
          graph.before(parent, create);
        }
      }
    }
  }

  private void add(Vertex vertex, List<Step> made) {
    graph.add(vertex);
    steps.put(vertex, made);
  }
}
