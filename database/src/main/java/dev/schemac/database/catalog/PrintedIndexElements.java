package dev.schemac.database.catalog;

import dev.schemac.core.schema.Index;
import dev.schemac.core.text.BadSqlException;
import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the elements of an index from its definition, as {@code pg_get_indexdef} prints it. Only
 * the definition says whether an element's operator class and collation are other than the server
 * would choose. The function prints the column or expression of each element alone, too, so that no
 * SQL needs to be understood to find where one ends.
 */
final class PrintedIndexElements {

  private final String definition;
  private int at;

  private PrintedIndexElements(String definition) {
    this.definition = definition;
  }

  /**
   * The elements in their order.
   *
   * @param columns the name of each element's column; empty for an expression
   * @param printed the column or expression of each element as it is printed
   * @param definition the definition from behind the parenthesis that opens the list
   * @throws BadSqlException if an element is none that the schema can hold
   */
  static List<Index.Element> parse(List<String> columns, List<String> printed, String definition)
      throws BadSqlException {
    PrintedIndexElements elements = new PrintedIndexElements(definition);
    List<Index.Element> parsed = new ArrayList<>();
    for (int i = 0; i < printed.size(); i++) {
      elements.expect((i == 0 ? "" : ", ") + printed.get(i));
      parsed.add(elements.element(key(columns.get(i), printed.get(i))));
    }
    elements.expect(")");
    return parsed;
  }

  private static Index.Key key(String column, String printed) throws BadSqlException {
    return column.isEmpty()
        ? new Index.ExpressionKey(ServerExpression.parse(printed))
        : new Index.ColumnKey(column);
  }

  /** What stands behind the column or expression: all of it may be missing. */
  private Index.Element element(Index.Key key) throws BadSqlException {
    String collation = takes(" COLLATE ") ? collation() : null;
    String operatorClass = operatorClass();
    boolean descending = takes(" DESC");
    boolean nullsFirst = takes(" NULLS FIRST") || (descending && !takes(" NULLS LAST"));
    return new Index.Element(key, collation, operatorClass, descending, nullsFirst);
  }

  private String collation() throws BadSqlException {
    String written = name();
    if (takes(".")) {
      throw new BadSqlException("a collation of another schema");
    }
    return written.startsWith("\"")
        ? written.substring(1, written.length() - 1).replace("\"\"", "\"")
        : written;
  }

  private @Nullable String operatorClass() throws BadSqlException {
    if (!startsWith(" ") || startsWith(" DESC") || startsWith(" NULLS ")) {
      return null;
    }
    at++;
    int start = at;
    name();
    if (takes(".")) {
      name();
    }
    if (takes(" (")) {
      parameters();
    }
    return SqlText.parse(definition.substring(start, at)).text();
  }

  /** A name as SQL text, in quotes or not. */
  private String name() {
    int start = at;
    while (at < definition.length() && definition.charAt(at) == '"') {
      at = definition.indexOf('"', at + 1) + 1;
    }
    while (at < definition.length() && " ,.()".indexOf(definition.charAt(at)) < 0) {
      at++;
    }
    return definition.substring(start, at);
  }

  private void parameters() {
    while (definition.charAt(at) != ')') {
      at = definition.charAt(at) == '\'' ? definition.indexOf('\'', at + 1) + 1 : at + 1;
    }
    at++;
  }

  private boolean startsWith(String text) {
    return definition.startsWith(text, at);
  }

  private boolean takes(String text) {
    boolean there = startsWith(text);
    at += there ? text.length() : 0;
    return there;
  }

  private void expect(String text) throws BadSqlException {
    if (!takes(text)) {
      throw new BadSqlException("'" + text + "' is expected in '" + definition + "'");
    }
  }
}
