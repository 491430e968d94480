package dev.schemac.core.history.journal;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How names changed in one migration, by the intents that it carried out. Its methods take the
 * names that tables, types, columns and labels had before the migration. The intents themselves
 * name a column together with its table's new name.
 */
final class IntentNames implements Intent.Visitor<Void> {

  private final Map<QualifiedName, QualifiedName> tables = new HashMap<>();
  private final Map<QualifiedName, QualifiedName> types = new HashMap<>();
  private final Map<QualifiedName, QualifiedName> sequences = new HashMap<>();
  private final Map<List<Object>, String> columns = new HashMap<>();
  private final Map<List<Object>, String> labels = new HashMap<>();
  private final Map<List<Object>, String> replacements = new HashMap<>();
  private final Set<Object> dropped = new HashSet<>();
  private final Set<Object> droppedLater = new HashSet<>();
  private final Set<QualifiedName> handedOver = new HashSet<>();

  IntentNames(List<Intent> migration) {
    for (Intent intent : migration) {
      intent.accept(this);
    }
  }

  /**
   * The names that the migration changes or ends. That of a table or type is itself, that of a
   * sequence a list with its kind; that of a column or label is the list of the table or type, the
   * column if there is one, and the name.
   */
  Set<Object> changed() {
    Set<Object> changed = new HashSet<>(dropped);
    changed.addAll(droppedLater);
    changed.addAll(handedOver);
    changed.addAll(tables.keySet());
    changed.addAll(types.keySet());
    sequences.keySet().forEach(sequence -> changed.add(sequenceKey(sequence)));
    changed.addAll(columns.keySet());
    changed.addAll(labels.keySet());
    changed.addAll(replacements.keySet());
    return changed;
  }

  QualifiedName table(QualifiedName table) {
    return tables.getOrDefault(table, table);
  }

  QualifiedName type(QualifiedName type) {
    return types.getOrDefault(type, type);
  }

  QualifiedName sequence(QualifiedName sequence) {
    return sequences.getOrDefault(sequence, sequence);
  }

  boolean dropsSequence(QualifiedName sequence) {
    return dropped.contains(sequenceKey(sequence)) && !sequences.containsKey(sequence);
  }

  /** A sequence among other names: a table may get its name. */
  static Object sequenceKey(QualifiedName sequence) {
    return List.of("sequence", sequence);
  }

  String column(QualifiedName table, String column) {
    return columns.getOrDefault(List.of(table(table), column), column);
  }

  /** A label of a native enum type. */
  String label(QualifiedName type, String label) {
    return labels.getOrDefault(List.of(type(type), label), label);
  }

  /** A label that a text column holds. */
  String label(QualifiedName table, String column, String label) {
    return labels.getOrDefault(List.of(table(table), column(table, column), label), label);
  }

  boolean drops(QualifiedName table) {
    return dropped.contains(table) && !tables.containsKey(table);
  }

  boolean dropsLater(QualifiedName table) {
    return droppedLater.contains(table) && !tables.containsKey(table);
  }

  boolean handsOver(QualifiedName table) {
    return handedOver.contains(table) && !tables.containsKey(table);
  }

  boolean dropsColumn(QualifiedName table, String column) {
    List<Object> key = List.of(table(table), column);
    return dropped.contains(key) && !columns.containsKey(key);
  }

  boolean dropsColumnLater(QualifiedName table, String column) {
    List<Object> key = List.of(table(table), column);
    return droppedLater.contains(key) && !columns.containsKey(key);
  }

  /** The label in the place of one that a native enum type lost; null: it has it still. */
  @Nullable String replacement(QualifiedName type, String label) {
    return replacements.get(List.of(type(type), label));
  }

  /** The label in the place of one that a text column lost; null: it has it still. */
  @Nullable String replacement(QualifiedName table, String column, String label) {
    return replacements.get(List.of(table(table), column(table, column), label));
  }

  /** An expression over a table's rows. */
  SqlText expression(QualifiedName table, SqlText expression) {
    Map<String, String> renamed = new HashMap<>();
    for (String column : expression.identifiers()) {
      String name = column(table, column);
      if (!name.equals(column)) {
        renamed.put(column, name);
      }
    }
    return renamed.isEmpty() ? expression : expression.renamed(renamed);
  }

  @Override
  public Void visit(Intent.RenamedTable it) {
    tables.put(it.from(), it.to());
    return null;
  }

  @Override
  public Void visit(Intent.RenamedColumn it) {
    columns.put(List.of(it.table(), it.from()), it.to());
    return null;
  }

  @Override
  public Void visit(Intent.RenamedEnumType it) {
    types.put(it.from(), it.to());
    return null;
  }

  @Override
  public Void visit(Intent.RenamedSequence it) {
    sequences.put(it.from(), it.to());
    return null;
  }

  @Override
  public Void visit(Intent.DroppedSequence it) {
    dropped.add(sequenceKey(it.sequence()));
    return null;
  }

  @Override
  public Void visit(Intent.RenamedLabel it) {
    labels.put(List.of(it.type(), it.from()), it.to());
    return null;
  }

  @Override
  public Void visit(Intent.RenamedTextLabel it) {
    labels.put(List.of(it.table(), it.column(), it.from()), it.to());
    return null;
  }

  @Override
  public Void visit(Intent.DroppedTable it) {
    (it.later() ? droppedLater : dropped).add(it.table());
    return null;
  }

  @Override
  public Void visit(Intent.HandedOverTable it) {
    handedOver.add(it.table());
    return null;
  }

  @Override
  public Void visit(Intent.TakenOverTable it) {
    return null;
  }

  @Override
  public Void visit(Intent.DroppedColumn it) {
    (it.later() ? droppedLater : dropped).add(List.of(it.table(), it.column()));
    return null;
  }

  @Override
  public Void visit(Intent.DroppedLabel it) {
    replacements.put(List.of(it.type(), it.label()), it.replacedBy());
    return null;
  }

  @Override
  public Void visit(Intent.DroppedTextLabel it) {
    replacements.put(List.of(it.table(), it.column(), it.label()), it.replacedBy());
    return null;
  }

  @Override
  public Void visit(Intent.Backfill it) {
    return null;
  }

  @Override
  public Void visit(Intent.Using it) {
    return null;
  }
}
