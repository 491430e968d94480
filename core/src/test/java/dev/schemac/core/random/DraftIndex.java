package dev.schemac.core.random;

import dev.schemac.core.schema.DerivedNames;
import dev.schemac.core.schema.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An index. */
final class DraftIndex {

  /** One element: a column, or an expression where there is one. */
  record Element(
      @Nullable DraftColumn column,
      @Nullable Expr expression,
      @Nullable String collation,
      @Nullable String operatorClass,
      boolean descending,
      boolean nullsFirst) {

    boolean mentions(DraftColumn other) {
      return column == other || (expression != null && expression.mentions(other));
    }

    Index.Element freeze() {
      Index.Key key;
      if (expression != null) {
        key = new Index.ExpressionKey(expression.sql());
      } else if (column != null) {
        key = new Index.ColumnKey(column.name);
      } else {
        throw new IllegalStateException("neither column nor expression");
      }
      return new Index.Element(key, collation, operatorClass, descending, nullsFirst);
    }
  }

  @Nullable String written;
  Index.Method method = Index.Method.BTREE;
  boolean unique;
  boolean nullsNotDistinct;
  List<Element> elements = new ArrayList<>();
  List<DraftColumn> include = new ArrayList<>();
  SortedMap<String, String> with = new TreeMap<>();
  @Nullable Expr where;

  String name(DraftTable table) {
    return written == null
        ? DerivedNames.index(table.name, frozenElements(), DraftConstraint.names(include))
        : written;
  }

  boolean mentions(DraftColumn column) {
    return include.contains(column)
        || (where != null && where.mentions(column))
        || elements.stream().anyMatch(element -> element.mentions(column));
  }

  boolean mentionsLabel(DraftLabel label) {
    return where != null && where.mentions(label);
  }

  Index freeze(DraftTable table) {
    return new Index(
        name(table),
        method,
        unique,
        frozenElements(),
        DraftConstraint.names(include),
        nullsNotDistinct,
        with,
        where == null ? null : where.sql());
  }

  private List<Index.Element> frozenElements() {
    return elements.stream().map(Element::freeze).toList();
  }
}
