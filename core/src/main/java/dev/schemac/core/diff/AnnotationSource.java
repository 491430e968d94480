package dev.schemac.core.diff;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.text.QualifiedName;

/** The Java text of annotations, as a person would write or paste it. */
final class AnnotationSource implements Intent.Visitor<String> {

  private AnnotationSource() {}

  static String renamedFrom(String formerName) {
    return "@RenamedFrom(" + literal(formerName) + ")";
  }

  static String droppedColumn(String column) {
    return "@DroppedColumn(" + literal(column) + ")";
  }

  static String droppedColumnLater(String column) {
    return "@DroppedColumn(value = " + literal(column) + ", later = true)";
  }

  static String droppedTableLater(QualifiedName table) {
    return "@DroppedTable(value = " + literal(table.toString()) + ", later = true)";
  }

  static String droppedTable(QualifiedName table) {
    return "@DroppedTable(" + literal(table.toString()) + ")";
  }

  static String droppedSequence(QualifiedName sequence) {
    return "@DroppedSequence(" + literal(sequence.toString()) + ")";
  }

  /** What is written into {@code @Sequence}. */
  static String renamedSequence(QualifiedName from) {
    return "renamedFrom = " + literal(from.toString());
  }

  static String handedOver(QualifiedName table) {
    return "@HandedOver(" + literal(table.toString()) + ")";
  }

  static String takenOver(QualifiedName table) {
    return "@TakenOver(" + literal(table.toString()) + ")";
  }

  static String droppedLabel(String label, String replacedBy) {
    return "@DroppedLabel(value = "
        + literal(label)
        + ", replacedBy = "
        + literal(replacedBy)
        + ")";
  }

  static String backfill(String value) {
    return "@Backfill(" + literal(value) + ")";
  }

  static String using(String value) {
    return "@Using(" + literal(value) + ")";
  }

  /** The annotation that an intent was read from. */
  static String annotation(Intent intent) {
    return intent.accept(new AnnotationSource());
  }

  @Override
  public String visit(Intent.RenamedTable it) {
    return renamedFrom(it.from().toString());
  }

  @Override
  public String visit(Intent.RenamedColumn it) {
    return renamedFrom(it.from());
  }

  @Override
  public String visit(Intent.RenamedEnumType it) {
    return renamedFrom(it.from().toString());
  }

  @Override
  public String visit(Intent.RenamedSequence it) {
    return renamedSequence(it.from());
  }

  @Override
  public String visit(Intent.DroppedSequence it) {
    return droppedSequence(it.sequence());
  }

  @Override
  public String visit(Intent.RenamedLabel it) {
    return renamedFrom(it.from());
  }

  @Override
  public String visit(Intent.RenamedTextLabel it) {
    return renamedFrom(it.from());
  }

  @Override
  public String visit(Intent.DroppedTable it) {
    return it.later() ? droppedTableLater(it.table()) : droppedTable(it.table());
  }

  @Override
  public String visit(Intent.HandedOverTable it) {
    return handedOver(it.table());
  }

  @Override
  public String visit(Intent.TakenOverTable it) {
    return takenOver(it.table());
  }

  @Override
  public String visit(Intent.DroppedColumn it) {
    return it.later() ? droppedColumnLater(it.column()) : droppedColumn(it.column());
  }

  @Override
  public String visit(Intent.DroppedLabel it) {
    return droppedLabel(it.label(), it.replacedBy());
  }

  @Override
  public String visit(Intent.DroppedTextLabel it) {
    return droppedLabel(it.label(), it.replacedBy());
  }

  @Override
  public String visit(Intent.Backfill it) {
    return backfill(it.value().text());
  }

  @Override
  public String visit(Intent.Using it) {
    return using(it.value().text());
  }

  private static String literal(String text) {
    String escaped =
        text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\r", "\\r")
            .replace("\t", "\\t");
    return '"' + escaped + '"';
  }
}
