package dev.schemac.processor.read;

import dev.schemac.processor.model.Column;
import dev.schemac.processor.model.FindingId;
import dev.schemac.processor.model.SqlText;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL refuses in the expressions of columns, said before it does. */
final class ExpressionRules {

  private ExpressionRules() {}

  static void check(BuiltTable table, Problems problems) {
    for (Column column : table.columns.values()) {
      ColumnDraft draft = table.draft.columns().get(column.name());
      if (draft == null) {
        continue;
      }
      Place place = draft.place().annotation(Annotations.PACKAGE + "Column", 0);
      String inDefault = mentioned(column.defaultSql(), table, false);
      if (inDefault != null) {
        problems.add(
            FindingId.BAD_SQL,
            place.member("defaultSql"),
            String.valueOf(column.defaultSql()),
            "a default cannot read column '" + inDefault + "'");
      }
      String inGenerated = mentioned(column.generatedAs(), table, true);
      if (inGenerated != null) {
        problems.add(
            FindingId.BAD_SQL,
            place.member("generatedAs"),
            String.valueOf(column.generatedAs()),
            "a generated column cannot read the generated column '" + inGenerated + "'");
      }
    }
  }

  private static @Nullable String mentioned(
      @Nullable SqlText sql, BuiltTable table, boolean generatedOnly) {
    if (sql == null) {
      return null;
    }
    for (String identifier : sql.identifiers()) {
      Column column = table.columns.get(identifier);
      if (column != null && (!generatedOnly || column.generatedAs() != null)) {
        return identifier;
      }
    }
    return null;
  }
}
