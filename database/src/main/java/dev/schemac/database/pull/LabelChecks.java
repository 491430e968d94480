package dev.schemac.database.pull;

import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.DerivedNames;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.BadSqlException;
import dev.schemac.core.text.LabelDefault;
import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the checks of text columns that a compile would make of a Java enum from those that stay
 * conditions. It takes the derived name: a compile gives a check of labels no other one.
 */
final class LabelChecks {

  private static final Pattern LITERAL = Pattern.compile("'((?:[^']|'')*)'");

  private final Table table;
  private final Style style;

  private LabelChecks(Table table, Style style) {
    this.table = table;
    this.style = style;
  }

  /**
   * The table with those checks as checks of labels, and all others as conditions.
   *
   * @param style of the classes: a column of an entity holds the names of constants, and a list of
   *     them has no check
   */
  static Table in(Table table, Style style) {
    LabelChecks checks = new LabelChecks(table, style);
    List<Constraint> constraints = new ArrayList<>();
    for (Constraint constraint : table.constraints()) {
      constraints.add(checks.of(constraint));
    }
    return new Table(
        table.name(),
        table.columns(),
        table.primaryKey(),
        constraints,
        table.indexes(),
        table.comment());
  }

  private Constraint of(Constraint constraint) {
    if (constraint instanceof LabelCheck check) {
      return isOfEnum(check) ? check : condition(check);
    }
    LabelCheck labels = constraint instanceof Check check ? recognized(check) : null;
    return labels == null ? constraint : labels;
  }

  private @Nullable LabelCheck recognized(Check check) {
    List<String> labels = new ArrayList<>();
    Matcher literals = LITERAL.matcher(check.condition().text());
    while (literals.find()) {
      labels.add(literals.group(1).replace("''", "'"));
    }
    for (Column column : table.columns()) {
      if (check.name().equals(DerivedNames.labels(table.name(), column.name()))) {
        List<String> distinct = labels.stream().distinct().toList();
        LabelCheck found = new LabelCheck(check.name(), column.name(), distinct);
        return isOfEnum(found) && LabelForms.isOne(check.condition(), column, labels)
            ? found
            : null;
      }
    }
    return null;
  }

  /** Whether an enum can be the type of the column's field. */
  private boolean isOfEnum(LabelCheck check) {
    Column column = table.column(check.column());
    if (column == null || check.labels().isEmpty() || !column.type().element().isText()) {
      return false;
    }
    if (style == Style.JPA && (column.type().array() || !EnumSource.areConstants(check.labels()))) {
      return false;
    }
    List<String> modifiers = column.type().modifiers();
    int length = modifiers.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(modifiers.get(0));
    for (String label : check.labels()) {
      if (label.codePointCount(0, label.length()) > length) {
        return false;
      }
    }
    SqlText value = column.generatedAs() == null ? column.defaultSql() : column.generatedAs();
    return check.name().equals(DerivedNames.labels(table.name(), column.name()))
        && (value == null
            || check.labels().containsAll(LabelDefault.possible(value, column.type().array())));
  }

  /** A check of labels that no enum gives, as the condition that it is. */
  private Check condition(LabelCheck check) {
    Column column = table.column(check.column());
    boolean array = column != null && column.type().array();
    String sql = LabelForms.written(check.column(), array, check.labels());
    try {
      return new Check(check.name(), SqlText.parse(sql));
    } catch (BadSqlException e) {
      throw new IllegalStateException("no condition: " + sql, e);
    }
  }
}
