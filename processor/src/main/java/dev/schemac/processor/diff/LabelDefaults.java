package dev.schemac.processor.diff;

import dev.schemac.processor.model.Column;
import dev.schemac.processor.model.EnumType;
import dev.schemac.processor.model.FindingId;
import dev.schemac.processor.model.LabelCheck;
import dev.schemac.processor.model.SqlText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Defaults that are a label of an enum. */
final class LabelDefaults {

  private final Comparison comparison;
  private final TablePair pair;

  LabelDefaults(Comparison comparison, TablePair pair) {
    this.comparison = comparison;
    this.pair = pair;
  }

  /**
   * The base's column with the default it has once the labels of its native type are renamed:
   * PostgreSQL keeps such a default as the label's number.
   */
  Column follow(Column from) {
    SqlText now = followed(from);
    return now == null || now.equals(from.defaultSql())
        ? from
        : new Column(
            from.name(),
            from.type(),
            from.nullable(),
            now,
            from.generatedAs(),
            from.identity(),
            from.collation(),
            from.comment());
  }

  private @Nullable SqlText followed(Column from) {
    SqlText value = from.defaultSql();
    EnumType before = comparison.typeBefore(from.type().name());
    EnumType after = comparison.target().enumTypes().get(from.type().name());
    if (value == null || before == null || after == null || from.type().array()) {
      return value;
    }
    LabelMapping mapping =
        comparison.labels().ofType(after.name(), before.labels(), after.labels(), false);
    for (var renamed : mapping.renamed().entrySet()) {
      SqlText now = replaced(value, from, renamed.getKey(), renamed.getValue());
      if (now != null) {
        return now;
      }
    }
    return value;
  }

  private static @Nullable SqlText replaced(SqlText value, Column of, String from, String to) {
    String cast = "::" + of.type().sql();
    if (value.equals(Sql.text(Sql.literal(from)))) {
      return Sql.text(Sql.literal(to));
    }
    return value.equals(Sql.text(Sql.literal(from) + cast))
        ? Sql.text(Sql.literal(to) + cast)
        : null;
  }

  /** Reports a default of the target that is a label which this very migration takes away. */
  void check(Column to) {
    SqlText value = to.defaultSql();
    List<String> before = labelsBefore(to);
    List<String> after = labelsAfter(to);
    if (value == null || before == null || after == null) {
      return;
    }
    for (String label : before) {
      if (!after.contains(label) && replaced(value, to, label, label) != null) {
        comparison
            .outcome()
            .report(
                pair.address(to.name()),
                FindingId.DROP_CONTRADICTION,
                "label",
                label,
                "defaultSql = \"" + value + "\"",
                pair.name() + "." + to.name() + " no longer has this label");
      }
    }
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
