package dev.schemac.core.diff;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.text.SqlType;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Converts between the two ways to store a Java enum, text with a check and a native type. The
 * labels of both are known, so that no person has to say how. Labels that are renamed or replaced
 * at the same time are converted by the same expression.
 */
final class LabelConversion {

  private final Comparison comparison;
  private final TablePair pair;

  LabelConversion(Comparison comparison, TablePair pair) {
    this.comparison = comparison;
    this.pair = pair;
  }

  /**
   * The labels that are spelled otherwise afterwards, with the new spelling; null where the change
   * is none between the two ways.
   */
  @Nullable SortedMap<String, String> of(Column from, Column to) {
    if (from.type().array() != to.type().array()) {
      return null;
    }
    if (from.type().element().isText()) {
      LabelCheck check = pair.labelsBefore(to.name());
      EnumType type = comparison.target().enumTypes().get(to.type().name());
      return check == null || type == null
          ? null
          : labels(comparison.labelDiff().ofType(type.name(), check.labels(), type.labels(), true));
    }
    EnumType type = comparison.typeBefore(from.type().name());
    LabelCheck check = pair.labelsAfter(to.name());
    boolean toText = to.type().element().isText();
    return type == null || check == null || !toText ? null : toText(type, check, to);
  }

  private @Nullable SortedMap<String, String> toText(EnumType type, LabelCheck check, Column to) {
    LabelMapping mapping =
        comparison.labelDiff().ofColumn(pair.name(), to.name(), type.labels(), check.labels());
    return fits(check, to.type()) ? labels(mapping) : null;
  }

  private SortedMap<String, String> labels(LabelMapping mapping) {
    comparison.diffCollector().carryOut(mapping.intents());
    SortedMap<String, String> labels = new TreeMap<>(mapping.replaced());
    labels.putAll(mapping.renamed());
    return labels;
  }

  private static boolean fits(LabelCheck check, SqlType type) {
    if (type.modifiers().isEmpty()) {
      return true;
    }
    int length = Integer.parseInt(type.modifiers().get(0));
    return check.labels().stream().allMatch(label -> label.codePoints().count() <= length);
  }
}
