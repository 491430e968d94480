package dev.schemac.processor.read.table;

import dev.schemac.core.finding.BadSql;
import dev.schemac.core.schema.Column;
import dev.schemac.core.text.SqlText;
import dev.schemac.processor.read.element.Annotations;
import dev.schemac.processor.read.element.ColumnDraft;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL refuses in the expressions of columns, said before it does. */
final class ExpressionRules {

  private ExpressionRules() {}

  static void check(BuiltTable table, TableBuilder names, Problems problems) {
    for (Column column : table.columns().values()) {
      ColumnDraft draft = table.draft().columns().get(column.name());
      if (draft == null) {
        continue;
      }
      Place place = draft.place().annotation(Annotations.PACKAGE + "Column", 0);
      if (column.defaultSql() != null) {
        names.checkNamesOfDefault(
            column.defaultSql(), draft.mappedTypeUse(), place.member("defaultSql"));
      }
      if (column.generatedAs() != null) {
        names.checkNames(column.generatedAs(), draft.mappedTypeUse(), place.member("generatedAs"));
      }
      String inGenerated = generated(column.generatedAs(), table);
      if (inGenerated != null) {
        problems.add(
            place.member("generatedAs"),
            new BadSql(
                String.valueOf(column.generatedAs()),
                "a generated column cannot read the generated column '" + inGenerated + "'"));
      }
    }
  }

  private static @Nullable String generated(@Nullable SqlText sql, BuiltTable table) {
    if (sql == null) {
      return null;
    }
    for (String identifier : sql.identifiers()) {
      Column column = table.columns().get(identifier);
      if (column != null && column.generatedAs() != null) {
        return identifier;
      }
    }
    return null;
  }
}
