package dev.schemac.core.sql;

import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.Index;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code CREATE INDEX}. */
final class IndexWriter {

  private IndexWriter() {}

  static String create(Step.CreateIndex create) {
    QualifiedName table = create.table();
    Index index = create.index();
    List<String> pieces = new ArrayList<>();
    String unique = index.unique() ? "UNIQUE " : "";
    String concurrently = create.concurrently() ? "CONCURRENTLY " : "";
    pieces.add("CREATE " + unique + "INDEX " + concurrently + Identifiers.quote(index.name()));
    String method =
        index.method() == Index.Method.BTREE
            ? ""
            : " USING " + index.method().name().toLowerCase(Locale.ROOT);
    List<String> elements = new ArrayList<>();
    for (Index.Element element : index.elements()) {
      elements.add(element(element));
    }
    pieces.add("ON " + table.sql() + method + " (" + String.join(", ", elements) + ")");
    if (!index.include().isEmpty()) {
      pieces.add("INCLUDE " + LineLayout.columns(index.include()));
    }
    if (index.nullsNotDistinct()) {
      pieces.add("NULLS NOT DISTINCT");
    }
    if (!index.with().isEmpty()) {
      pieces.add("WITH (" + parameters(index.with()) + ")");
    }
    if (index.where() != null) {
      pieces.add("WHERE " + index.where().sql());
    }
    return LineLayout.line(pieces, 0, 1);
  }

  static String element(Index.Element element) {
    return part(element.key()) + element.suffix();
  }

  private static String part(Index.Key key) {
    if (key instanceof Index.ExpressionKey expression) {
      String sql = expression.sql().sql();
      return expression.sql().isCall() ? sql : "(" + sql + ")";
    }
    return Identifiers.quote(((Index.ColumnKey) key).name());
  }

  private static String parameters(Map<String, String> with) {
    List<String> parameters = new ArrayList<>();
    for (Map.Entry<String, String> parameter : with.entrySet()) {
      parameters.add(parameter.getKey() + " = " + parameter.getValue());
    }
    return String.join(", ", parameters);
  }
}
