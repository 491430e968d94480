package dev.schemac.core.history.journal;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.List;

/**
 * The names that an intent goes by, in the form of {@link IntentNames#changed}. A migration that
 * changes none of them leaves {@link IntentContinuation} nothing to do with the intent.
 */
final class IntentSubjects implements Intent.Visitor<List<Object>> {

  @Override
  public List<Object> visit(Intent.RenamedTable it) {
    return List.of(it.to());
  }

  @Override
  public List<Object> visit(Intent.RenamedColumn it) {
    return column(it.table(), it.to());
  }

  @Override
  public List<Object> visit(Intent.RenamedEnumType it) {
    return List.of(it.to());
  }

  @Override
  public List<Object> visit(Intent.RenamedSequence it) {
    return List.of(IntentNames.sequenceKey(it.to()));
  }

  @Override
  public List<Object> visit(Intent.DroppedSequence it) {
    return List.of(IntentNames.sequenceKey(it.sequence()));
  }

  @Override
  public List<Object> visit(Intent.RenamedLabel it) {
    return label(it.type(), it.to());
  }

  @Override
  public List<Object> visit(Intent.RenamedTextLabel it) {
    return label(it.table(), it.column(), it.to());
  }

  @Override
  public List<Object> visit(Intent.DroppedTable it) {
    return List.of(it.table());
  }

  @Override
  public List<Object> visit(Intent.HandedOverTable it) {
    return List.of(it.table());
  }

  @Override
  public List<Object> visit(Intent.TakenOverTable it) {
    return List.of(it.table());
  }

  @Override
  public List<Object> visit(Intent.DroppedColumn it) {
    return column(it.table(), it.column());
  }

  @Override
  public List<Object> visit(Intent.DroppedLabel it) {
    return label(it.type(), it.replacedBy());
  }

  @Override
  public List<Object> visit(Intent.DroppedTextLabel it) {
    return label(it.table(), it.column(), it.replacedBy());
  }

  @Override
  public List<Object> visit(Intent.Backfill it) {
    return expression(it.table(), it.column(), it.value());
  }

  @Override
  public List<Object> visit(Intent.Using it) {
    return expression(it.table(), it.column(), it.value());
  }

  private static List<Object> column(QualifiedName table, String column) {
    return List.of(table, List.of(table, column));
  }

  /** A label of a native enum type. */
  private static List<Object> label(QualifiedName type, String label) {
    return List.of(type, List.of(type, label));
  }

  /** A label that a text column holds. */
  private static List<Object> label(QualifiedName table, String column, String label) {
    return List.of(table, List.of(table, column), List.of(table, column, label));
  }

  private static List<Object> expression(QualifiedName table, String column, SqlText value) {
    List<Object> names = new ArrayList<>(column(table, column));
    for (String identifier : value.identifiers()) {
      names.add(List.of(table, identifier));
    }
    return names;
  }
}
