package dev.schemac.core.diff;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.text.QualifiedName;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The intents that earlier migrations carried out, under all names that the things they are about
 * may have had since.
 *
 * <p>The journal has an intent under the names of its day, say a swap of two columns of table a.
 * When the table is renamed to b, the annotations of the swap are still on the class, and now say
 * the same of table b. If they were taken for new, the columns would be swapped back. So each
 * intent of the journal is followed through the renames that may have come after it. Which of them
 * came after it is not known. Following one too many makes an intent inert, and then a person is
 * asked and nothing is lost.
 */
final class CarriedOutIntents implements Intent.Visitor<Void> {

  private record ColumnName(QualifiedName table, String column) {}

  private record LabelName(Object owner, String label) {}

  private final Successors<QualifiedName> tables = new Successors<>();
  private final Successors<QualifiedName> types = new Successors<>();
  private final Successors<QualifiedName> sequences = new Successors<>();
  private final Successors<ColumnName> columns = new Successors<>();
  private final Successors<LabelName> labels = new Successors<>();
  private final Set<Intent> all = new HashSet<>();

  private CarriedOutIntents() {}

  /**
   * All forms under which the classes may still say what was carried out.
   *
   * @param carriedOut the journal's intents
   * @param intents those of the classes, whose renames are followed too
   */
  static Set<Intent> of(Set<Intent> carriedOut, Collection<Intent> intents) {
    Set<Intent> renames = new HashSet<>(carriedOut);
    renames.addAll(intents);
    CarriedOutIntents carriedOutIntents = new CarriedOutIntents();
    renames.forEach(carriedOutIntents::followRelation);
    renames.forEach(carriedOutIntents::followColumn);
    renames.forEach(carriedOutIntents::followLabel);
    for (Intent intent : carriedOut) {
      intent.accept(carriedOutIntents);
    }
    carriedOutIntents.all.addAll(carriedOut);
    return carriedOutIntents.all;
  }

  private void followRelation(Intent intent) {
    if (intent instanceof Intent.RenamedTable it) {
      tables.add(it.from(), it.to());
    } else if (intent instanceof Intent.RenamedEnumType it) {
      types.add(it.from(), it.to());
    } else if (intent instanceof Intent.RenamedSequence it) {
      sequences.add(it.from(), it.to());
    }
  }

  private void followColumn(Intent intent) {
    if (intent instanceof Intent.RenamedColumn it) {
      for (QualifiedName table : tables.of(it.table())) {
        columns.add(new ColumnName(table, it.from()), new ColumnName(table, it.to()));
      }
    }
  }

  private void followLabel(Intent intent) {
    if (intent instanceof Intent.RenamedLabel it) {
      types.of(it.type()).forEach(owner -> addLabel(owner, it.from(), it.to()));
    } else if (intent instanceof Intent.RenamedTextLabel it) {
      columnsOf(it.table(), it.column()).forEach(owner -> addLabel(owner, it.from(), it.to()));
    }
  }

  private void addLabel(Object owner, String from, String to) {
    labels.add(new LabelName(owner, from), new LabelName(owner, to));
  }

  @Override
  public Void visit(Intent.RenamedTable it) {
    tables.of(it.to()).forEach(to -> all.add(new Intent.RenamedTable(it.from(), to)));
    return null;
  }

  @Override
  public Void visit(Intent.RenamedColumn it) {
    for (ColumnName to : columnsOf(it.table(), it.to())) {
      all.add(new Intent.RenamedColumn(to.table(), it.from(), to.column()));
    }
    return null;
  }

  @Override
  public Void visit(Intent.RenamedEnumType it) {
    types.of(it.to()).forEach(to -> all.add(new Intent.RenamedEnumType(it.from(), to)));
    return null;
  }

  @Override
  public Void visit(Intent.RenamedSequence it) {
    sequences.of(it.to()).forEach(to -> all.add(new Intent.RenamedSequence(it.from(), to)));
    return null;
  }

  @Override
  public Void visit(Intent.DroppedSequence it) {
    return null;
  }

  @Override
  public Void visit(Intent.RenamedLabel it) {
    for (QualifiedName type : types.of(it.type())) {
      for (LabelName to : labels.of(new LabelName(type, it.to()))) {
        all.add(new Intent.RenamedLabel(type, it.from(), to.label()));
      }
    }
    return null;
  }

  @Override
  public Void visit(Intent.RenamedTextLabel it) {
    for (ColumnName at : columnsOf(it.table(), it.column())) {
      for (LabelName to : labels.of(new LabelName(at, it.to()))) {
        all.add(new Intent.RenamedTextLabel(at.table(), at.column(), it.from(), to.label()));
      }
    }
    return null;
  }

  @Override
  public Void visit(Intent.DroppedTable it) {
    return null;
  }

  @Override
  public Void visit(Intent.HandedOverTable it) {
    return null;
  }

  @Override
  public Void visit(Intent.TakenOverTable it) {
    return null;
  }

  @Override
  public Void visit(Intent.DroppedColumn it) {
    tables
        .of(it.table())
        .forEach(to -> all.add(new Intent.DroppedColumn(to, it.column(), it.later())));
    return null;
  }

  @Override
  public Void visit(Intent.DroppedLabel it) {
    for (QualifiedName type : types.of(it.type())) {
      for (LabelName by : labels.of(new LabelName(type, it.replacedBy()))) {
        all.add(new Intent.DroppedLabel(type, it.label(), by.label()));
      }
    }
    return null;
  }

  @Override
  public Void visit(Intent.DroppedTextLabel it) {
    for (ColumnName at : columnsOf(it.table(), it.column())) {
      for (LabelName by : labels.of(new LabelName(at, it.replacedBy()))) {
        all.add(new Intent.DroppedTextLabel(at.table(), at.column(), it.label(), by.label()));
      }
    }
    return null;
  }

  @Override
  public Void visit(Intent.Backfill it) {
    for (ColumnName at : columnsOf(it.table(), it.column())) {
      all.add(new Intent.Backfill(at.table(), at.column(), it.value()));
    }
    return null;
  }

  @Override
  public Void visit(Intent.Using it) {
    for (ColumnName at : columnsOf(it.table(), it.column())) {
      all.add(new Intent.Using(at.table(), at.column(), it.value()));
    }
    return null;
  }

  private Set<ColumnName> columnsOf(QualifiedName table, String column) {
    Set<ColumnName> found = new HashSet<>();
    for (QualifiedName at : tables.of(table)) {
      found.addAll(columns.of(new ColumnName(at, column)));
    }
    return found;
  }
}
