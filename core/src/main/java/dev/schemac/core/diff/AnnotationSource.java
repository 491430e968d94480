package dev.schemac.core.diff;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.text.QualifiedName;

/** The Java text of annotations, as a person would write or paste it. */
final class AnnotationSource {

  private AnnotationSource() {}

  static String renamedFrom(String formerName) {
    return "@RenamedFrom(" + literal(formerName) + ")";
  }

  static String droppedColumn(String column) {
    return "@DroppedColumn(" + literal(column) + ")";
  }

  static String droppedTable(QualifiedName table) {
    return "@DroppedTable(" + literal(table.toString()) + ")";
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
    if (intent instanceof Intent.RenamedTable it) {
      return renamedFrom(it.from().toString());
    } else if (intent instanceof Intent.RenamedEnumType it) {
      return renamedFrom(it.from().toString());
    } else if (intent instanceof Intent.RenamedColumn it) {
      return renamedFrom(it.from());
    } else if (intent instanceof Intent.RenamedLabel it) {
      return renamedFrom(it.from());
    } else if (intent instanceof Intent.RenamedTextLabel it) {
      return renamedFrom(it.from());
    } else if (intent instanceof Intent.DroppedTable it) {
      return droppedTable(it.table());
    } else if (intent instanceof Intent.HandedOverTable it) {
      return handedOver(it.table());
    } else if (intent instanceof Intent.TakenOverTable it) {
      return takenOver(it.table());
    } else if (intent instanceof Intent.DroppedColumn it) {
      return droppedColumn(it.column());
    } else if (intent instanceof Intent.DroppedLabel it) {
      return droppedLabel(it.label(), it.replacedBy());
    } else if (intent instanceof Intent.DroppedTextLabel it) {
      return droppedLabel(it.label(), it.replacedBy());
    } else if (intent instanceof Intent.Backfill it) {
      return backfill(it.value().text());
    } else if (intent instanceof Intent.Using it) {
      return using(it.value().text());
    }
    throw new AssertionError(intent);
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
