package dev.schemac.processor.read.table;

import dev.schemac.core.finding.Address;
import dev.schemac.core.finding.BadSql;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.LabelDefault;
import dev.schemac.core.text.LabelText;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import dev.schemac.processor.read.element.Annotations;
import dev.schemac.processor.read.element.EnumDraft;
import dev.schemac.processor.read.element.Places;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import dev.schemac.processor.report.Suggestion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong about labels: one that its column has no room for, and SQL that names one which
 * there is not.
 */
public final class LabelRules {

  private final Map<QualifiedName, EnumType> types;
  private final Set<String> roots;
  private final Places places;
  private final Problems problems;

  /**
   * The rules of one compile.
   *
   * @param types the native enum types of the whole schema
   * @param roots the canonical names of the types that this compile sees
   */
  public LabelRules(
      Map<QualifiedName, EnumType> types, Set<String> roots, Places places, Problems problems) {
    this.types = types;
    this.roots = roots;
    this.places = places;
    this.problems = problems;
  }

  /**
   * Checks a table that was read.
   *
   * @param table the table with all that the snapshot added
   */
  public void check(TableDraft draft, Table table) {
    Map<String, List<String>> labels = new HashMap<>();
    for (LabelCheck check : table.constraints(LabelCheck.class)) {
      labels.put(check.column(), check.labels());
      Column column = table.column(check.column());
      if (column != null) {
        length(draft, check, column);
      }
    }
    for (Column column : table.columns()) {
      EnumType type = types.get(column.type().name());
      List<String> known = type == null ? labels.get(column.name()) : type.labels();
      if (known != null) {
        String where = column.generatedAs() == null ? "defaultSql" : "generatedAs";
        SqlText value = column.generatedAs() == null ? column.defaultSql() : column.generatedAs();
        if (value != null) {
          valueOf(draft, column, where, value, known);
        }
      }
      if (type != null) {
        // Text may be compared with any text; a type refuses to read what is no label of it.
        texts(draft, table, type);
      }
    }
  }

  /** A type with a length takes no longer label, so that no row could ever hold it. */
  private void length(TableDraft draft, LabelCheck check, Column column) {
    SqlType type = column.type();
    if (!type.element().isText() || type.modifiers().isEmpty()) {
      return;
    }
    int length = Integer.parseInt(type.modifiers().get(0));
    for (String label : check.labels()) {
      if (label.codePointCount(0, label.length()) > length) {
        problems.add(
            FindingId.BAD_VALUE,
            place(draft, column.name(), label),
            "Label '" + label + "'",
            "column '"
                + column.name()
                + "' of table '"
                + draft.name()
                + "' is "
                + type
                + "; make it longer, or give the constant a shorter @Label");
      }
    }
  }

  /** The constant of a label, where this compile sees its enum; else the column's field. */
  private Place place(TableDraft draft, String column, String label) {
    for (TableDraft.LabelsDraft labels : draft.labels()) {
      if (!labels.column().equals(column)) {
        continue;
      }
      for (EnumDraft.LabelDraft constant : labels.type().labels()) {
        if (constant.text().equals(label) && roots.contains(labels.type().className())) {
          return constant.place();
        }
      }
    }
    return places.of(new Address.OfColumn(draft.name(), column));
  }

  /** What a default or a generated expression can give must be a label. */
  private void valueOf(
      TableDraft draft, Column column, String member, SqlText value, List<String> labels) {
    for (String label : LabelDefault.possible(value, column.type().array())) {
      if (!labels.contains(label)) {
        Place field = places.of(new Address.OfColumn(draft.name(), column.name()));
        problems.add(
            FindingId.BAD_VALUE,
            field.annotation(Annotations.PACKAGE + "Column", 0).member(member),
            member + " = \"" + value + "\"",
            noLabel(
                label, "column '" + column.name() + "' of table '" + draft.name() + "'", labels));
        return;
      }
    }
  }

  private static String noLabel(String label, String of, List<String> labels) {
    String meant = Suggestion.of(label, labels);
    return "'"
        + label
        + "' is no label of "
        + of
        + (meant.isEmpty()
            ? "; there are " + String.join(", ", labels)
            : "; perhaps '" + meant + "' was meant");
  }

  private void texts(TableDraft draft, Table table, EnumType type) {
    Set<String> columns = new HashSet<>();
    Set<String> arrays = new HashSet<>();
    for (Column column : table.columns()) {
      if (column.type().name().equals(type.name())) {
        (column.type().array() ? arrays : columns).add(column.name());
      }
    }
    QualifiedName name = draft.name();
    for (Check check : table.constraints(Check.class)) {
      Place place = places.of(new Address.OfConstraint(name, check.name()));
      text(check.condition(), columns, arrays, type, place.member("value"));
    }
    for (Column column : table.columns()) {
      Place field = places.of(new Address.OfColumn(name, column.name()));
      Place place = field.annotation(Annotations.PACKAGE + "Column", 0).member("generatedAs");
      text(column.generatedAs(), columns, arrays, type, place);
    }
    for (Index index : table.indexes()) {
      Place place = places.of(new Address.OfIndex(name, index.name()));
      text(index.where(), columns, arrays, type, place.member("where"));
      for (SqlText expression : index.expressions()) {
        text(expression, columns, arrays, type, place.member("value"));
      }
    }
  }

  private void text(
      @Nullable SqlText text, Set<String> columns, Set<String> arrays, EnumType type, Place place) {
    if (text == null) {
      return;
    }
    for (String label : LabelText.labels(text, columns, arrays)) {
      if (!type.labels().contains(label)) {
        problems.add(
            place,
            new BadSql(
                text.text(), noLabel(label, "enum type '" + type.name() + "'", type.labels())));
        return;
      }
    }
  }
}
