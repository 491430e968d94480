package dev.schemac.processor.diff;

import dev.schemac.processor.model.Column;
import dev.schemac.processor.model.EnumType;
import dev.schemac.processor.model.Identifiers;
import dev.schemac.processor.model.LabelCheck;
import dev.schemac.processor.model.SqlText;
import dev.schemac.processor.model.SqlType;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Converts between the two ways to store a Java enum, text with a check and a native type. The
 * labels of both are known, so nobody has to say how; renamed and replaced labels are converted on
 * the way.
 */
final class LabelConversion {

  /**
   * How to convert.
   *
   * @param using the expression; null where PostgreSQL's own cast does
   */
  record Result(@Nullable SqlText using) {}

  private final Comparison comparison;
  private final TablePair pair;

  LabelConversion(Comparison comparison, TablePair pair) {
    this.comparison = comparison;
    this.pair = pair;
  }

  /** How the labels are converted, or null where the change is none between the two ways. */
  @Nullable Result of(Column from, Column to) {
    if (from.type().array() != to.type().array()) {
      return null;
    }
    if (from.type().element().isText()) {
      LabelCheck check = pair.labelsBefore(to.name());
      EnumType type = comparison.target().enumTypes().get(to.type().name());
      return check == null || type == null ? null : toNative(check, type, to);
    }
    EnumType type = comparison.typeBefore(from.type().name());
    LabelCheck check = pair.labelsAfter(to.name());
    boolean toText = to.type().element().isText();
    return type == null || check == null || !toText ? null : toText(type, check, to);
  }

  private @Nullable Result toNative(LabelCheck check, EnumType type, Column to) {
    LabelMapping mapping =
        comparison.labels().ofType(type.name(), check.labels(), type.labels(), true);
    SqlType text = to.type().array() ? SqlType.TEXT.asArray() : SqlType.TEXT;
    String value = mapped(mapping, to, mapping.isIdentity() ? "" : "::" + text.sql());
    return value == null ? null : done(mapping, Sql.text(value + "::" + to.type().sql()));
  }

  private @Nullable Result toText(EnumType type, LabelCheck check, Column to) {
    LabelMapping mapping =
        comparison.labels().ofColumn(pair.name(), to.name(), type.labels(), check.labels());
    if (!fits(check, to.type())) {
      return null;
    }
    if (mapping.isIdentity()) {
      return done(mapping, null);
    }
    SqlType text = to.type().array() ? SqlType.TEXT.asArray() : SqlType.TEXT;
    String value = mapped(mapping, to, "::" + text.sql());
    return value == null ? null : done(mapping, Sql.text(value));
  }

  private Result done(LabelMapping mapping, @Nullable SqlText using) {
    mapping.intents().forEach(comparison.outcome()::carryOut);
    return new Result(using);
  }

  private static boolean fits(LabelCheck check, SqlType type) {
    if (type.modifiers().isEmpty()) {
      return true;
    }
    int length = Integer.parseInt(type.modifiers().get(0));
    return check.labels().stream().allMatch(label -> label.codePoints().count() <= length);
  }

  /** The column's value with the new labels, as something a cast can follow. */
  private static @Nullable String mapped(LabelMapping mapping, Column to, String asText) {
    String column = Identifiers.quote(to.name()) + asText;
    if (mapping.isIdentity()) {
      return column;
    }
    SortedMap<String, String> all = new TreeMap<>(mapping.replaced());
    all.putAll(mapping.renamed());
    return to.type().array() ? replacedInArray(all, column) : cases(all, column);
  }

  private static String cases(SortedMap<String, String> labels, String column) {
    StringBuilder out = new StringBuilder("(CASE ").append(column);
    for (Map.Entry<String, String> label : labels.entrySet()) {
      out.append(" WHEN ")
          .append(Sql.literal(label.getKey()))
          .append(" THEN ")
          .append(Sql.literal(label.getValue()));
    }
    return out.append(" ELSE ").append(column).append(" END)").toString();
  }

  /**
   * One {@code array_replace} a label, none before the one that takes its new label away; null for
   * a swap, which has no such order. A subquery, which would do, has no place in {@code USING}.
   */
  private static @Nullable String replacedInArray(SortedMap<String, String> labels, String column) {
    SortedMap<String, String> left = new TreeMap<>(labels);
    String out = column;
    while (!left.isEmpty()) {
      Map.Entry<String, String> next = last(left);
      if (next == null) {
        return null;
      }
      String both = Sql.literal(next.getKey()) + ", " + Sql.literal(next.getValue());
      out = "array_replace(" + out + ", " + both + ")";
      left.remove(next.getKey());
    }
    return out;
  }

  /** A label whose new spelling is none that is still to be replaced. */
  private static Map.@Nullable Entry<String, String> last(SortedMap<String, String> left) {
    for (Map.Entry<String, String> label : left.entrySet()) {
      if (!left.containsKey(label.getValue())) {
        return Map.entry(label.getKey(), label.getValue());
      }
    }
    return null;
  }
}
