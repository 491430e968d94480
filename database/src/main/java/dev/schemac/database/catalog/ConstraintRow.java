package dev.schemac.database.catalog;

import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Exclude;
import dev.schemac.core.schema.ExcludeElementParser;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Unique;
import dev.schemac.core.text.BadSqlException;
import dev.schemac.core.text.SqlText;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A constraint of {@code pg_constraint} as each kind of the schema; null where the schema cannot
 * hold it.
 */
record ConstraintRow(CatalogRow row) {

  PrimaryKey primaryKey() throws SQLException {
    return new PrimaryKey(row.text("name"), row.texts("columns"));
  }

  Unique unique() throws SQLException {
    return new Unique(
        row.text("name"), row.texts("columns"), new IndexRow(row).nullsNotDistinct(), deferral());
  }

  @Nullable Check check() throws SQLException {
    SqlText condition = ServerExpression.parseOrNull(row.text("condition"));
    return condition == null ? null : new Check(row.text("name"), condition);
  }

  /** The foreign key, if it references a table that is read, or null. */
  @Nullable ForeignKey foreignKey(@Nullable CatalogTableDraft target) throws SQLException {
    List<String> targetColumns = row.texts("target_columns");
    if (target == null || !target.hasAll(targetColumns)) {
      return null;
    }
    return new ForeignKey(
        row.text("name"),
        row.texts("columns"),
        target.name(),
        targetColumns,
        action(row.text("on_delete")),
        action(row.text("on_update")),
        row.texts("on_delete_columns"),
        deferral());
  }

  private static ForeignKey.Action action(String letter) {
    return switch (letter) {
      case "r" -> ForeignKey.Action.RESTRICT;
      case "c" -> ForeignKey.Action.CASCADE;
      case "n" -> ForeignKey.Action.SET_NULL;
      case "d" -> ForeignKey.Action.SET_DEFAULT;
      default -> ForeignKey.Action.NO_ACTION;
    };
  }

  @Nullable Exclude exclude() throws SQLException {
    IndexRow index = new IndexRow(row);
    Index.Method method = index.method();
    if (method == null) {
      return null;
    }
    try {
      List<Index.Element> indexed = index.elements();
      List<String> operators = row.texts("operators");
      List<Exclude.Element> elements = new ArrayList<>();
      for (int i = 0; i < indexed.size(); i++) {
        String operator = ExcludeElementParser.operator(operators.get(i));
        elements.add(new Exclude.Element(indexed.get(i), operator));
      }
      return new Exclude(row.text("name"), method, elements, index.where(), deferral());
    } catch (BadSqlException e) {
      return null;
    }
  }

  private Constraint.Deferral deferral() throws SQLException {
    if (!row.flag("is_deferrable")) {
      return Constraint.Deferral.NOT_DEFERRABLE;
    }
    return row.flag("is_deferred")
        ? Constraint.Deferral.INITIALLY_DEFERRED
        : Constraint.Deferral.INITIALLY_IMMEDIATE;
  }
}
