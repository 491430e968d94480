package dev.schemac.core.hazard;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.PostgresVersion;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.RefusingExpressions;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a generated column that comes to a table with rows refuses: rows for which its expression is
 * NULL where it may not be, and rows for which the expression fails. The same goes for all that is
 * written afterwards by code that does not know the column.
 */
final class GeneratedRisks {

  private final Risks risks;
  private final Table table;
  private final PostgresVersion oldestServer;

  /**
   * The risks of columns of a table.
   *
   * @param table the table as it is before the statement
   * @param oldestServer the version of the oldest server
   */
  GeneratedRisks(Risks risks, Table table, PostgresVersion oldestServer) {
    this.risks = risks;
    this.table = table;
    this.oldestServer = oldestServer;
  }

  void add(QualifiedName name, Column column, SqlText expression) {
    Map<String, SqlType> types = new HashMap<>();
    for (Column source : table.columns()) {
      types.put(source.name(), source.type());
    }
    String computed = expression.isCall() ? expression.text() : "(" + expression + ")";
    if (!column.nullable() && canBeNull(expression)) {
      risks.fails(new ViolatingRows.ComputedNull(name, expression));
      risks.breaks(BrokenUse.WRITES_ROW, name + " for which " + computed + " is NULL");
    }
    if (RefusingExpressions.canFail(expression, types)) {
      List<SqlText> conditions = RefusingExpressions.conditions(expression, types, oldestServer);
      for (SqlText condition : conditions) {
        risks.fails(new ViolatingRows.Violating(name, condition));
      }
      if (conditions.isEmpty()) {
        risks.fails(name, "where " + computed + " fails for a row");
      }
      risks.breaks(BrokenUse.WRITES_ROW, name + " for which " + computed + " fails");
    }
  }

  /** Operators give NULL for NULL alone; a call or a {@code CASE} may give it for anything. */
  private boolean canBeNull(SqlText expression) {
    for (String name : expression.identifiers()) {
      Column source = table.column(name);
      if (source == null || source.nullable()) {
        return true;
      }
    }
    String text = expression.text();
    return text.contains("(") || text.contains("CASE") || text.contains("->");
  }
}
