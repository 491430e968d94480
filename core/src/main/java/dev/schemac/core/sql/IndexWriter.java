package dev.schemac.core.sql;

import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.Index;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

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

  /** A column or an expression, which PostgreSQL wants in parentheses unless it is a call. */
  static String part(Index.Key key) {
    SqlText expression = key.expression();
    if (expression == null) {
      return Identifiers.quote(Objects.requireNonNull(key.column()));
    }
    return expression.isCall() ? expression.sql() : "(" + expression.sql() + ")";
  }

  private static String parameters(Map<String, String> with) {
    List<String> parameters = new ArrayList<>();
    for (Map.Entry<String, String> parameter : with.entrySet()) {
      parameters.add(parameter.getKey() + " = " + parameter.getValue());
    }
    return String.join(", ", parameters);
  }
}
