package dev.schemac.core.schema;

import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An index that no constraint owns.
 *
 * @param name its name, unique among the relations of its schema
 * @param method the access method
 * @param unique whether it is unique
 * @param elements what it is an index of, in order
 * @param include the columns it only carries
 * @param nullsNotDistinct whether two rows with NULL count as equal
 * @param with its storage parameters
 * @param where the predicate of a partial index, if it is one
 */
public record Index(
    String name,
    Method method,
    boolean unique,
    List<Element> elements,
    List<String> include,
    boolean nullsNotDistinct,
    SortedMap<String, String> with,
    @Nullable SqlText where)
    implements Named {

  /** An index access method. */
  public enum Method {
    /** B-tree, the default. */
    BTREE,
    /** Hash. */
    HASH,
    /** GIN. */
    GIN,
    /** GiST. */
    GIST,
    /** SP-GiST. */
    SPGIST,
    /** BRIN. */
    BRIN
  }

  /** What an element is: a column or an expression. */
  public sealed interface Key permits ColumnKey, ExpressionKey {
    /** The name of the column; null: it is an expression. */
    default @Nullable String column() {
      return null;
    }

    /** The text of the expression; null: it is a column. */
    default @Nullable SqlText expression() {
      return null;
    }

    /** Whether it is the column of that name. */
    default boolean isColumn(String name) {
      return name.equals(column());
    }

    /** The same column or expression after renames. */
    Key renamed(NewNames renames);
  }

  /**
   * A column.
   *
   * @param name its name
   */
  public record ColumnKey(String name) implements Key {
    @Override
    public String column() {
      return name;
    }

    @Override
    public ColumnKey renamed(NewNames renames) {
      return new ColumnKey(renames.columns(List.of(name)).get(0));
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof ColumnKey that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }

  /**
   * An expression.
   *
   * @param sql its text
   */
  public record ExpressionKey(SqlText sql) implements Key {
    @Override
    public SqlText expression() {
      return sql;
    }

    @Override
    public ExpressionKey renamed(NewNames renames) {
      return new ExpressionKey(renames.text(sql));
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof ExpressionKey that && sql.equals(that.sql);
    }

    @Override
    public int hashCode() {
      return sql.hashCode();
    }
  }

  /**
   * One column or expression of an index.
   *
   * @param key the column or expression
   * @param collation its collation, if one is named
   * @param operatorClass its operator class with parameters as SQL text, if one is named
   * @param descending whether the order is {@code DESC}
   * @param nullsFirst whether NULLs come first; PostgreSQL's default is the value of {@code
   *     descending}
   */
  public record Element(
      Key key,
      @Nullable String collation,
      @Nullable String operatorClass,
      boolean descending,
      boolean nullsFirst) {

    /** A column in ascending order. */
    public static Element column(String name) {
      return new Element(new ColumnKey(name), null, null, false, false);
    }

    /** Whether it is a column in ascending order and nothing else. */
    public boolean isPlainColumn() {
      String column = key.column();
      return column != null && equals(column(column));
    }

    /**
     * What stands behind the column or expression in SQL, each part behind a space; empty: nothing.
     */
    public String suffix() {
      StringBuilder out = new StringBuilder();
      if (collation != null) {
        out.append(" COLLATE ").append(Identifiers.quote(collation));
      }
      if (operatorClass != null) {
        out.append(' ').append(operatorClass);
      }
      if (descending) {
        out.append(" DESC");
      }
      if (nullsFirst != descending) {
        out.append(nullsFirst ? " NULLS FIRST" : " NULLS LAST");
      }
      return out.toString();
    }

    /** The same element after renames of what it mentions. */
    public Element renamed(NewNames renames) {
      return new Element(key.renamed(renames), collation, operatorClass, descending, nullsFirst);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Element that
          && key.equals(that.key)
          && Objects.equals(collation, that.collation)
          && Objects.equals(operatorClass, that.operatorClass)
          && descending == that.descending
          && nullsFirst == that.nullsFirst;
    }

    @Override
    public int hashCode() {
      return key.hashCode();
    }
  }

  /** Copies the collections. */
  public Index {
    elements = List.copyOf(elements);
    include = List.copyOf(include);
    with = Collections.unmodifiableSortedMap(new TreeMap<>(with));
  }

  /** The B-tree index of a key. */
  static Index unique(String name, List<String> columns, boolean nullsNotDistinct) {
    List<Element> elements = new ArrayList<>();
    for (String column : columns) {
      elements.add(Element.column(column));
    }
    return new Index(
        name,
        Method.BTREE,
        true,
        elements,
        List.of(),
        nullsNotDistinct,
        Collections.emptySortedMap(),
        null);
  }

  /**
   * The columns that no two rows have alike, so that a foreign key can reference them; null where
   * the index does not say so of all rows, or of an expression.
   */
  public @Nullable List<String> uniqueColumns() {
    return unique && where == null && expressions().isEmpty() ? columns() : null;
  }

  /** Its columns in order, without those of expressions. */
  public List<String> columns() {
    List<String> columns = new ArrayList<>();
    for (Element element : elements) {
      String column = element.key().column();
      if (column != null) {
        columns.add(column);
      }
    }
    return columns;
  }

  /** Its expressions in order. */
  public List<SqlText> expressions() {
    List<SqlText> expressions = new ArrayList<>();
    for (Element element : elements) {
      SqlText expression = element.key().expression();
      if (expression != null) {
        expressions.add(expression);
      }
    }
    return expressions;
  }

  /** The same index under another name. */
  public Index named(String newName) {
    return new Index(newName, method, unique, elements, include, nullsNotDistinct, with, where);
  }

  /**
   * Whether it begins with just these columns, in any order, so that rows are found by them without
   * reading the whole table. One with a predicate counts: whoever wrote it has thought of which
   * rows are looked for.
   */
  public boolean finds(Set<String> leading) {
    return (method == Method.BTREE || method == Method.HASH) && begins(leadingColumns(), leading);
  }

  static boolean begins(List<String> indexed, Set<String> leading) {
    return indexed.size() >= leading.size()
        && leading.equals(new HashSet<>(indexed.subList(0, leading.size())));
  }

  /** The columns up to the first expression. */
  private List<String> leadingColumns() {
    List<String> columns = new ArrayList<>();
    for (Element element : elements) {
      String column = element.key().column();
      if (column == null) {
        break;
      }
      columns.add(column);
    }
    return columns;
  }

  /** The same index after renames of what it mentions; its own name stays. */
  public Index renamed(NewNames renames) {
    return new Index(
        name,
        method,
        unique,
        elements.stream().map(element -> element.renamed(renames)).toList(),
        renames.columns(include),
        nullsNotDistinct,
        with,
        where == null ? null : renames.text(where));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Index that
        && name.equals(that.name)
        && method == that.method
        && unique == that.unique
        && elements.equals(that.elements)
        && include.equals(that.include)
        && nullsNotDistinct == that.nullsNotDistinct
        && with.equals(that.with)
        && Objects.equals(where, that.where);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
