package dev.schemac.core.plan.object;

import dev.schemac.core.plan.graph.Action;
import dev.schemac.core.plan.graph.RenameCycles;
import dev.schemac.core.plan.graph.TaskGraph;
import dev.schemac.core.plan.graph.Vertex;
import dev.schemac.core.plan.input.EnumChange;
import dev.schemac.core.plan.statement.ObjectName;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Plans new spellings for the labels of a native enum type, also where two swap theirs. */
final class LabelRenames {

  private LabelRenames() {}

  /** Barrier: the labels that stay are spelled as the target has them. */
  static Vertex labelsRenamed(QualifiedName type) {
    return Vertex.of(Action.LABELS_RENAMED, type);
  }

  static void plan(Context context, EnumChange change) {
    QualifiedName type = change.type().name();
    TaskGraph taskGraph = context.taskGraph();
    taskGraph.barrier(labelsRenamed(type));
    for (String label : change.parked()) {
      Vertex park = new Vertex(Action.PARK_LABEL, type, label);
      rename(taskGraph, park, type, label, ObjectName.temporary(label));
      context.names().release(ObjectName.ofLabel(type, label), park);
    }
    List<RenameCycles.Rename> renames = new ArrayList<>();
    change
        .renamed()
        .forEach(
            (from, to) ->
                renames.add(
                    new RenameCycles.Rename(
                        new Vertex(Action.RENAME_LABEL, type, to),
                        List.of(ObjectName.ofLabel(type, from)),
                        List.of(ObjectName.ofLabel(type, to)))));
    Set<Vertex> parked = RenameCycles.toPark(renames);
    change
        .renamed()
        .forEach(
            (from, to) -> {
              Vertex rename = new Vertex(Action.RENAME_LABEL, type, to);
              Vertex first = rename;
              if (parked.contains(rename)) {
                first = new Vertex(Action.PARK_LABEL, type, from);
                rename(taskGraph, first, type, from, ObjectName.temporary(from));
                rename(taskGraph, rename, type, ObjectName.temporary(from), to);
                taskGraph.before(first, rename);
              } else {
                rename(taskGraph, rename, type, from, to);
              }
              context.names().release(ObjectName.ofLabel(type, from), first);
              context.names().claim(ObjectName.ofLabel(type, to), rename);
            });
  }

  private static void rename(
      TaskGraph taskGraph, Vertex vertex, QualifiedName type, String from, String to) {
    taskGraph.add(vertex, new Step.RenameLabel(type, from, to));
    taskGraph.before(Vertex.of(Action.TYPE_RENAMED, type), vertex);
    taskGraph.before(vertex, labelsRenamed(type));
  }
}
