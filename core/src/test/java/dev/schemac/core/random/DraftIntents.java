package dev.schemac.core.random;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.text.QualifiedName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a person annotates so that a draft follows from what is in the database. */
final class DraftIntents {

  private final Set<Intent> intents = new LinkedHashSet<>();

  private DraftIntents() {}

  static Set<Intent> of(Draft draft) {
    DraftIntents all = new DraftIntents();
    draft.goneTables.forEach(table -> all.intents.add(new Intent.DroppedTable(table)));
    draft.goneSequences.forEach(it -> all.intents.add(new Intent.DroppedSequence(it)));
    draft.types.forEach(all::add);
    draft.sequences.forEach(all::add);
    draft.tables.forEach(all::add);
    return all.intents;
  }

  private void add(DraftType type) {
    if (type.origin != null && !type.origin.equals(type.name)) {
      intents.add(new Intent.RenamedEnumType(type.origin, type.name));
    }
    type.hints.forEach(former -> intents.add(new Intent.RenamedEnumType(former, type.name)));
    for (DraftLabel label : type.labels) {
      for (String former : formerNames(label.origin, label.text, label.hints)) {
        intents.add(new Intent.RenamedLabel(type.name, former, label.text));
      }
    }
    for (DraftLabel.Gone gone : type.gone) {
      intents.add(new Intent.DroppedLabel(type.name, gone.origin(), gone.replacement().text));
    }
  }

  private void add(DraftSequence sequence) {
    if (sequence.origin != null && !sequence.origin.equals(sequence.name)) {
      intents.add(new Intent.RenamedSequence(sequence.origin, sequence.name));
    }
    sequence.hints.forEach(it -> intents.add(new Intent.RenamedSequence(it, sequence.name)));
  }

  private void add(DraftTable table) {
    if (table.origin != null && !table.origin.equals(table.name)) {
      intents.add(new Intent.RenamedTable(table.origin, table.name));
    }
    table.hints.forEach(former -> intents.add(new Intent.RenamedTable(former, table.name)));
    table.goneColumns.forEach(column -> intents.add(new Intent.DroppedColumn(table.name, column)));
    table.columns.forEach(column -> add(table.name, column));
  }

  private void add(QualifiedName table, DraftColumn column) {
    String name = column.name;
    for (String former : formerNames(column.origin, name, column.hints)) {
      intents.add(new Intent.RenamedColumn(table, former, name));
    }
    if (column.valuesDropped) {
      intents.add(new Intent.DroppedColumn(table, name));
    }
    if (column.backfill != null) {
      intents.add(new Intent.Backfill(table, name, column.backfill.sql()));
    }
    if (column.using != null) {
      intents.add(new Intent.Using(table, name, column.using.sql()));
    }
    if (column.labels != null) {
      for (DraftLabel label : column.labels) {
        for (String former : formerNames(label.origin, label.text, label.hints)) {
          intents.add(new Intent.RenamedTextLabel(table, name, former, label.text));
        }
      }
    }
    for (DraftLabel.Gone gone : column.goneLabels) {
      intents.add(new Intent.DroppedTextLabel(table, name, gone.origin(), gone.replacement().text));
    }
  }

  private static Set<String> formerNames(
      @org.jspecify.annotations.Nullable String origin, String name, List<String> hints) {
    Set<String> names = new LinkedHashSet<>(hints);
    if (origin != null && !origin.equals(name)) {
      names.add(origin);
    }
    return names;
  }
}
