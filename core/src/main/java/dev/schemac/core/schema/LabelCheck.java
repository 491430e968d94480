package dev.schemac.core.schema;

import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The check constraint of a text column, or of an array of text, that holds the labels of a Java
 * enum.
 *
 * @param name the constraint's name
 * @param column the column
 * @param labels the allowed values, sorted: the order of the constants is no part of the schema
 */
public record LabelCheck(String name, String column, List<String> labels) implements Constraint {

  /** Copies and sorts. */
  public LabelCheck {
    List<String> sorted = new ArrayList<>(labels);
    sorted.sort(null);
    labels = List.copyOf(sorted);
  }

  @Override
  public LabelCheck named(String newName) {
    return new LabelCheck(newName, column, labels);
  }

  @Override
  public List<String> columns() {
    return List.of(column);
  }

  @Override
  public List<SqlText> texts() {
    return List.of();
  }

  @Override
  public LabelCheck renamed(NewNames renames) {
    return new LabelCheck(name, renames.columns(columns()).get(0), labels);
  }

  @Override
  public List<String> derivedNames(QualifiedName table, Collection<String> tableColumns) {
    return List.of(DerivedNames.labels(table, column));
  }

  @Override
  public Deferral deferral() {
    return Deferral.NOT_DEFERRABLE;
  }

  @Override
  public Set<QualifiedName> references() {
    return Set.of();
  }

  @Override
  public boolean isCheck() {
    return true;
  }

  @Override
  public boolean hasIndex() {
    return false;
  }

  @Override
  public @Nullable Index index() {
    return null;
  }

  @Override
  public int place() {
    return 3;
  }

  @Override
  public void addTo(SchemaHash hash) {
    hash.add("LabelCheck");
    hash.add(column);
    hash.addAll(labels);
  }

  @Override
  public <E extends Exception> void accept(Visitor<E> visitor) throws E {
    visitor.visit(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LabelCheck that
        && name.equals(that.name)
        && column.equals(that.column)
        && labels.equals(that.labels);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
