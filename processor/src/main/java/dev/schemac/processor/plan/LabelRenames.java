package dev.schemac.processor.plan;

import dev.schemac.processor.model.QualifiedName;
import dev.schemac.processor.plan.Vertex.Action;
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
    Work work = context.work();
    work.barrier(labelsRenamed(type));
    for (String label : change.parked()) {
      Vertex park = new Vertex(Action.PARK_LABEL, type, label);
      rename(work, park, type, label, Name.temporary(label));
      context.names().leaves(Name.ofLabel(type, label), park);
    }
    List<RenameCycles.Rename> renames = new ArrayList<>();
    change
        .renamed()
        .forEach(
            (from, to) ->
                renames.add(
                    new RenameCycles.Rename(
                        new Vertex(Action.RENAME_LABEL, type, to),
                        List.of(Name.ofLabel(type, from)),
                        List.of(Name.ofLabel(type, to)))));
    Set<Vertex> parked = RenameCycles.toPark(renames);
    change
        .renamed()
        .forEach(
            (from, to) -> {
              Vertex rename = new Vertex(Action.RENAME_LABEL, type, to);
              Vertex first = rename;
              if (parked.contains(rename)) {
                first = new Vertex(Action.PARK_LABEL, type, from);
                rename(work, first, type, from, Name.temporary(from));
                rename(work, rename, type, Name.temporary(from), to);
                work.before(first, rename);
              } else {
                rename(work, rename, type, from, to);
              }
              context.names().leaves(Name.ofLabel(type, from), first);
              context.names().arrives(Name.ofLabel(type, to), rename);
            });
  }

  private static void rename(Work work, Vertex vertex, QualifiedName type, String from, String to) {
    work.add(vertex, new Step.RenameLabel(type, from, to));
    work.before(Vertex.of(Action.TYPE_RENAMED, type), vertex);
    work.before(vertex, labelsRenamed(type));
  }
}
