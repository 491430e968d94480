package dev.schemac.core.schema;

import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An exclusion constraint: of any two rows, at least one operator gives false or NULL for what they
 * have in its column or expression.
 *
 * @param name the constraint's name
 * @param method the access method of its index
 * @param elements what is compared, in the order of the index
 * @param where which rows it is about; null: all
 * @param deferral when it is checked
 */
public record Exclude(
    String name,
    Index.Method method,
    List<Element> elements,
    @Nullable SqlText where,
    Deferral deferral)
    implements Constraint {

  /**
   * What is compared, and how.
   *
   * @param indexed the column or expression, with what its index needs to know
   * @param operator the operator behind {@code WITH}, also as {@code OPERATOR(schema.=)}
   */
  public record Element(Index.Element indexed, String operator) {

    /** The operator as SQL; {@code OPERATOR} is the one key word that it can begin with. */
    public String operatorSql() {
      return operator.replaceFirst("^operator", "OPERATOR");
    }
  }

  /** Copies the list. */
  public Exclude {
    elements = List.copyOf(elements);
  }

  @Override
  public Exclude named(String newName) {
    return new Exclude(newName, method, elements, where, deferral);
  }

  @Override
  public List<String> columns() {
    List<String> columns = new ArrayList<>();
    for (Element element : elements) {
      String column = element.indexed().key().column();
      if (column != null) {
        columns.add(column);
      }
    }
    return columns;
  }

  @Override
  public List<SqlText> texts() {
    return Mentions.texts(index());
  }

  @Override
  public Exclude renamed(NewNames renames) {
    List<Element> renamed = new ArrayList<>();
    for (Element element : elements) {
      renamed.add(new Element(element.indexed().renamed(renames), element.operator()));
    }
    SqlText condition = where == null ? null : renames.text(where);
    return new Exclude(name, method, renamed, condition, deferral);
  }

  @Override
  public List<String> derivedNames(QualifiedName table, Collection<String> tableColumns) {
    return List.of(DerivedNames.exclude(table, index().elements(), ""));
  }

  @Override
  public Set<QualifiedName> references() {
    return Set.of();
  }

  @Override
  public boolean isCheck() {
    return false;
  }

  @Override
  public boolean hasIndex() {
    return true;
  }

  @Override
  public Index index() {
    List<Index.Element> indexed = new ArrayList<>();
    for (Element element : elements) {
      indexed.add(element.indexed());
    }
    return new Index(name, method, false, indexed, List.of(), false, new TreeMap<>(), where);
  }

  @Override
  public int place() {
    return 1;
  }

  @Override
  public void addTo(SchemaHash hash) {
    hash.add("Exclude");
    hash.add(method.name());
    hash.add(elements.size());
    for (Element element : elements) {
      hash.add(element.indexed());
      hash.add(element.operator());
    }
    hash.add(where);
    hash.add(deferral.name());
  }

  @Override
  public <E extends Exception> void accept(Visitor<E> visitor) throws E {
    visitor.visit(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Exclude that
        && name.equals(that.name)
        && method == that.method
        && elements.equals(that.elements)
        && Objects.equals(where, that.where)
        && deferral == that.deferral;
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
