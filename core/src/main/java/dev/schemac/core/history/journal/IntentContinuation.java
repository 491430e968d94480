package dev.schemac.core.history.journal;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.text.QualifiedName;
import java.util.HashSet;
import java.util.Set;

/**
 * Brings earlier intents up to date with a later migration, so that they have the names that hold
 * after it. An earlier rename of something that the migration renames again, drops or hands over
 * takes that in: it becomes one rename, a drop or a hand-over.
 */
final class IntentContinuation implements Intent.Visitor<Intent> {

  private final IntentNames names;
  private final Set<Intent> said = new HashSet<>();

  IntentContinuation(IntentNames names) {
    this.names = names;
  }

  /**
   * Whether an earlier intent that was brought up to date says what the migration's intent says.
   */
  boolean says(Intent intent) {
    return said.contains(intent);
  }

  @Override
  public Intent visit(Intent.RenamedTable it) {
    QualifiedName now = names.table(it.to());
    said.add(new Intent.RenamedTable(it.to(), now));
    said.add(new Intent.DroppedTable(it.to()));
    said.add(new Intent.DroppedTable(it.to(), true));
    said.add(new Intent.HandedOverTable(it.to()));
    if (names.handsOver(it.to())) {
      return new Intent.HandedOverTable(it.from());
    }
    if (names.dropsLater(it.to())) {
      return new Intent.DroppedTable(it.from(), true);
    }
    return names.drops(it.to())
        ? new Intent.DroppedTable(it.from())
        : new Intent.RenamedTable(it.from(), now);
  }

  @Override
  public Intent visit(Intent.RenamedColumn it) {
    QualifiedName table = names.table(it.table());
    String now = names.column(it.table(), it.to());
    said.add(new Intent.RenamedColumn(table, it.to(), now));
    said.add(new Intent.DroppedColumn(table, it.to()));
    said.add(new Intent.DroppedColumn(table, it.to(), true));
    if (names.dropsColumnLater(it.table(), it.to())) {
      return new Intent.DroppedColumn(table, it.from(), true);
    }
    return names.dropsColumn(it.table(), it.to())
        ? new Intent.DroppedColumn(table, it.from())
        : new Intent.RenamedColumn(table, it.from(), now);
  }

  @Override
  public Intent visit(Intent.RenamedEnumType it) {
    QualifiedName now = names.type(it.to());
    said.add(new Intent.RenamedEnumType(it.to(), now));
    return new Intent.RenamedEnumType(it.from(), now);
  }

  @Override
  public Intent visit(Intent.RenamedSequence it) {
    QualifiedName now = names.sequence(it.to());
    said.add(new Intent.RenamedSequence(it.to(), now));
    said.add(new Intent.DroppedSequence(it.to()));
    return names.dropsSequence(it.to())
        ? new Intent.DroppedSequence(it.from())
        : new Intent.RenamedSequence(it.from(), now);
  }

  @Override
  public Intent visit(Intent.DroppedSequence it) {
    return it;
  }

  @Override
  public Intent visit(Intent.RenamedLabel it) {
    QualifiedName type = names.type(it.type());
    String now = names.label(it.type(), it.to());
    said.add(new Intent.RenamedLabel(type, it.to(), now));
    String replacement = names.replacement(it.type(), it.to());
    if (replacement == null) {
      return new Intent.RenamedLabel(type, it.from(), now);
    }
    said.add(new Intent.DroppedLabel(type, it.to(), replacement));
    return new Intent.DroppedLabel(type, it.from(), replacement);
  }

  @Override
  public Intent visit(Intent.RenamedTextLabel it) {
    QualifiedName table = names.table(it.table());
    String column = names.column(it.table(), it.column());
    String now = names.label(it.table(), it.column(), it.to());
    said.add(new Intent.RenamedTextLabel(table, column, it.to(), now));
    String replacement = names.replacement(it.table(), it.column(), it.to());
    if (replacement == null) {
      return new Intent.RenamedTextLabel(table, column, it.from(), now);
    }
    said.add(new Intent.DroppedTextLabel(table, column, it.to(), replacement));
    return new Intent.DroppedTextLabel(table, column, it.from(), replacement);
  }

  /** What goes at once need not be said to go later. */
  @Override
  public Intent visit(Intent.DroppedTable it) {
    if (it.later() && names.drops(it.table())) {
      said.add(new Intent.DroppedTable(it.table()));
      return new Intent.DroppedTable(it.table());
    }
    return it;
  }

  @Override
  public Intent visit(Intent.HandedOverTable it) {
    return it;
  }

  @Override
  public Intent visit(Intent.TakenOverTable it) {
    return it;
  }

  @Override
  public Intent visit(Intent.DroppedColumn it) {
    QualifiedName table = names.table(it.table());
    if (it.later() && names.dropsColumn(it.table(), it.column())) {
      said.add(new Intent.DroppedColumn(table, it.column()));
      return new Intent.DroppedColumn(table, it.column());
    }
    return new Intent.DroppedColumn(table, it.column(), it.later());
  }

  @Override
  public Intent visit(Intent.DroppedLabel it) {
    return new Intent.DroppedLabel(
        names.type(it.type()), it.label(), names.label(it.type(), it.replacedBy()));
  }

  @Override
  public Intent visit(Intent.DroppedTextLabel it) {
    return new Intent.DroppedTextLabel(
        names.table(it.table()),
        names.column(it.table(), it.column()),
        it.label(),
        names.label(it.table(), it.column(), it.replacedBy()));
  }

  @Override
  public Intent visit(Intent.Backfill it) {
    return new Intent.Backfill(
        names.table(it.table()),
        names.column(it.table(), it.column()),
        names.expression(it.table(), it.value()));
  }

  @Override
  public Intent visit(Intent.Using it) {
    return new Intent.Using(
        names.table(it.table()),
        names.column(it.table(), it.column()),
        names.expression(it.table(), it.value()));
  }
}
