package dev.schemac.core.random;

import dev.schemac.core.schema.Column;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a step owes to the rows that are there: the values of each column that stays, under its new
 * name, and of each that comes with a value, as text. Left out are values that are confirmed as
 * lost, those that PostgreSQL computes or draws, and defaults that depend on the moment.
 */
final class KeptRows {

  private static final Pattern OF_THE_MOMENT = Pattern.compile("gen_random_uuid|now\\(|CURRENT_");

  private final List<DraftType> types;

  private KeptRows(Draft draft) {
    this.types = draft.types;
  }

  /** For each table that stays the values before, computed from the base, and those after. */
  static List<Step.Kept> of(Draft draft) {
    return new KeptRows(draft).of(draft.tables);
  }

  private List<Step.Kept> of(List<DraftTable> tables) {
    List<Step.Kept> kept = new ArrayList<>();
    for (DraftTable table : tables) {
      if (table.origin == null) {
        continue;
      }
      List<String> before = new ArrayList<>(List.of("''"));
      List<String> after = new ArrayList<>(List.of("''"));
      for (DraftColumn column : table.columns) {
        String value = expected(column);
        if (value != null) {
          before.add("(" + value + ")::text");
          after.add(Identifiers.quote(column.name) + "::text");
        }
      }
      kept.add(
          new Step.Kept(
              "SELECT " + String.join(", ", before) + " FROM " + table.origin.sql(),
              "SELECT " + String.join(", ", after) + " FROM " + table.name.sql()));
    }
    return kept;
  }

  private @Nullable String expected(DraftColumn column) {
    if (column.generatedAs != null || column.valuesDropped) {
      return null;
    }
    String there = there(column);
    String given = given(column);
    if (column.origin == null) {
      boolean drawn = column.identity != Column.Identity.NONE && column.backfill == null;
      return drawn || given == null ? null : given;
    }
    if (column.wasNullable && !column.nullable) {
      return given == null ? null : "COALESCE(" + there + ", " + given + ")";
    }
    return there;
  }

  /** What a row without a value gets; null where that depends on the moment. */
  private @Nullable String given(DraftColumn column) {
    if (column.backfill != null) {
      return typed(column, before(column.backfill));
    } else if (column.called() != null) {
      return null;
    } else if (column.defaultSql == null) {
      return "NULL";
    }
    String text = before(column.defaultSql);
    return OF_THE_MOMENT.matcher(text).find() ? null : typed(column, text);
  }

  private String there(DraftColumn column) {
    String value =
        column.using == null
            ? relabeled(column, labels(column), gone(column))
            : before(column.using);
    return typed(column, value);
  }

  /** Enum types have names that the base does not know, but labels are text. */
  private static String typed(DraftColumn column, String value) {
    SqlType type = column.type;
    if (column.enumType != null) {
      type = type.array() ? SqlType.TEXT.asArray() : SqlType.TEXT;
    }
    return "(" + value + ")::" + type.sql();
  }

  private static List<DraftLabel> labels(DraftColumn column) {
    if (column.enumType != null) {
      return column.enumType.labels;
    }
    return column.labels == null ? List.of() : column.labels;
  }

  private static List<DraftLabel.Gone> gone(DraftColumn column) {
    return column.enumType != null ? column.enumType.gone : column.goneLabels;
  }

  private static String relabeled(
      DraftColumn column, List<DraftLabel> labels, List<DraftLabel.Gone> gone) {
    StringBuilder cases = new StringBuilder();
    for (DraftLabel label : labels) {
      if (label.origin != null && !label.origin.equals(label.text)) {
        cases.append(when(label.origin, label.text));
      }
    }
    gone.forEach(label -> cases.append(when(label.origin(), label.replacement().text)));
    String name = Identifiers.quote(String.valueOf(column.origin));
    if (cases.isEmpty()) {
      return labels.isEmpty() ? name : name + (column.type.array() ? "::text[]" : "::text");
    }
    if (!column.type.array()) {
      return "CASE " + name + "::text" + cases + " ELSE " + name + "::text END";
    }
    return "CASE WHEN "
        + name
        + " IS NOT NULL THEN ARRAY(SELECT CASE label"
        + cases
        + " ELSE label END FROM unnest("
        + name
        + "::text[]) WITH ORDINALITY AS labels(label, place) ORDER BY place) END";
  }

  private static String when(String from, String to) {
    return " WHEN " + Expr.literal(from) + " THEN " + Expr.literal(to);
  }

  /** An expression over the base. */
  private String before(Expr expression) {
    String text = expression.template();
    for (int i = expression.holes().size() - 1; i >= 0; i--) {
      text = text.replace("§" + i, before(expression.holes().get(i)));
    }
    return text;
  }

  private String before(Object hole) {
    if (hole instanceof DraftColumn column) {
      // A type that goes keeps its labels to its end.
      List<DraftLabel> labels =
          column.enumType != null && types.contains(column.enumType)
              ? column.enumType.labels
              : List.of();
      return "(" + relabeled(column, labels, List.of()) + ")";
    }
    return hole instanceof DraftLabel label ? Expr.literal(label.text) : "text";
  }
}
