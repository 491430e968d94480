package dev.schemac.core.diff;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows which intents are about something that this very migration creates. */
final class NewObjects implements Intent.Visitor<Boolean> {

  private final Comparison comparison;
  private final RenamedNames renamedNames;

  NewObjects(Comparison comparison) {
    this.comparison = comparison;
    this.renamedNames = comparison.renamedNames();
  }

  boolean isSubjectOf(Intent intent) {
    return intent.accept(this);
  }

  @Override
  public Boolean visit(Intent.RenamedTable it) {
    return renamedNames.tables().added().contains(it.to());
  }

  @Override
  public Boolean visit(Intent.RenamedColumn it) {
    return isColumn(it.table(), it.to());
  }

  @Override
  public Boolean visit(Intent.RenamedEnumType it) {
    return renamedNames.types().added().contains(it.to());
  }

  @Override
  public Boolean visit(Intent.RenamedSequence it) {
    return renamedNames.sequences().added().contains(it.to());
  }

  @Override
  public Boolean visit(Intent.DroppedSequence it) {
    return false;
  }

  @Override
  public Boolean visit(Intent.RenamedLabel it) {
    return isLabel(it.type(), it.to());
  }

  @Override
  public Boolean visit(Intent.RenamedTextLabel it) {
    return isColumn(it.table(), it.column()) || isLabel(it.table(), it.column(), it.to());
  }

  @Override
  public Boolean visit(Intent.DroppedTable it) {
    return false;
  }

  @Override
  public Boolean visit(Intent.HandedOverTable it) {
    return false;
  }

  @Override
  public Boolean visit(Intent.TakenOverTable it) {
    return false;
  }

  @Override
  public Boolean visit(Intent.DroppedColumn it) {
    return false;
  }

  @Override
  public Boolean visit(Intent.DroppedLabel it) {
    return false;
  }

  @Override
  public Boolean visit(Intent.DroppedTextLabel it) {
    return false;
  }

  @Override
  public Boolean visit(Intent.Backfill it) {
    return isColumn(it.table(), it.column());
  }

  @Override
  public Boolean visit(Intent.Using it) {
    return isColumn(it.table(), it.column());
  }

  private boolean isColumn(QualifiedName table, String column) {
    QualifiedName before = renamedNames.tables().before(table);
    return before == null || renamedNames.columns(before).added().contains(column);
  }

  private boolean isLabel(QualifiedName type, String label) {
    EnumType target = comparison.target().enumTypes().get(type);
    EnumType before =
        renamedNames.types().added().contains(type) ? null : comparison.typeBefore(type);
    return isNew(
        label,
        before == null ? List.of() : before.labels(),
        target == null ? List.of() : target.labels());
  }

  private boolean isLabel(QualifiedName table, String column, String label) {
    QualifiedName before = renamedNames.tables().before(table);
    Table base = before == null ? null : comparison.base().tables().get(before);
    String columnBefore = before == null ? null : renamedNames.columns(before).before(column);
    return isNew(
        label,
        columnBefore == null ? List.of() : labels(base, columnBefore),
        labels(comparison.target().tables().get(table), column));
  }

  private static boolean isNew(String label, List<String> before, List<String> after) {
    return after.contains(label) && !before.contains(label);
  }

  private static List<String> labels(@Nullable Table table, String column) {
    if (table != null) {
      for (LabelCheck check : table.constraints(LabelCheck.class)) {
        if (check.column().equals(column)) {
          return check.labels();
        }
      }
    }
    return List.of();
  }
}
