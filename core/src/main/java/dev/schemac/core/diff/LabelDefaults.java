package dev.schemac.core.diff;

import dev.schemac.core.finding.DropContradiction;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.text.LabelDefault;
import dev.schemac.core.text.SqlText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Defaults and backfills that are labels of an enum. */
final class LabelDefaults {

  private final Comparison comparison;
  private final TablePair pair;

  LabelDefaults(Comparison comparison, TablePair pair) {
    this.comparison = comparison;
    this.pair = pair;
  }

  /**
   * The base's column with the default it has once the labels of its native type are renamed:
   * PostgreSQL keeps a label in a default, also in an array there, by its number.
   */
  Column follow(Column from) {
    SqlText now = followed(from);
    return now == null || now.equals(from.defaultSql()) ? from : from.withDefault(now);
  }

  private @Nullable SqlText followed(Column from) {
    SqlText value = from.defaultSql();
    EnumType before = comparison.typeBefore(from.type().name());
    EnumType after = comparison.target().enumTypes().get(from.type().name());
    if (value == null || before == null || after == null) {
      return value;
    }
    LabelMapping mapping =
        comparison.labelDiff().ofType(after.name(), before.labels(), after.labels(), false);
    return LabelDefault.renamed(value, from.type().array(), mapping.renamed());
  }

  /** Reports a default of the target that is a label which this very migration takes away. */
  void check(Column to) {
    SqlText value = to.defaultSql();
    List<String> before = labelsBefore(to);
    List<String> after = labelsAfter(to);
    if (value == null || before == null || after == null) {
      return;
    }
    List<String> said = LabelDefault.labels(value, to.type().array());
    if (said == null) {
      return;
    }
    for (String label : before) {
      if (!after.contains(label) && said.contains(label)) {
        comparison
            .diffCollector()
            .report(
                pair.address(to.name()),
                new DropContradiction(
                    "label",
                    label,
                    "defaultSql = \"" + value + "\"",
                    pair.name() + "." + to.name() + " no longer has this label"));
      }
    }
  }

  /** Reports what rows are to get where it is no label. */
  void checkBackfill(Column to, SqlText value) {
    List<String> labels = labelsAfter(to);
    if (labels == null || labels.containsAll(LabelDefault.possible(value, to.type().array()))) {
      return;
    }
    comparison
        .diffCollector()
        .report(
            pair.address(to.name()),
            FindingId.BAD_VALUE,
            AnnotationSource.backfill(value.text()),
            "column '"
                + to.name()
                + "' of table '"
                + pair.name()
                + "' takes only the labels "
                + String.join(", ", labels));
  }

  private @Nullable List<String> labelsBefore(Column to) {
    Column from = pair.columnBefore(to.name());
    LabelCheck check = pair.labelsBefore(to.name());
    if (check != null) {
      return check.labels();
    }
    EnumType type = comparison.typeBefore(from == null ? to.type().name() : from.type().name());
    return type == null ? null : type.labels();
  }

  private @Nullable List<String> labelsAfter(Column to) {
    LabelCheck check = pair.labelsAfter(to.name());
    EnumType type = comparison.target().enumTypes().get(to.type().name());
    return check != null ? check.labels() : type == null ? null : type.labels();
  }
}
