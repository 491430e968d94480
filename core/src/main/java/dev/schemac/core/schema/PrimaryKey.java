package dev.schemac.core.schema;

import dev.schemac.core.text.QualifiedName;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table's primary key.
 *
 * @param name the constraint's name
 * @param columns its columns, in the order of the index
 */
public record PrimaryKey(String name, List<String> columns) implements Constraint.Key {

  /** Copies the list. */
  public PrimaryKey {
    columns = List.copyOf(columns);
  }

  @Override
  public PrimaryKey named(String newName) {
    return new PrimaryKey(newName, columns);
  }

  @Override
  public PrimaryKey renamed(NewNames renames) {
    return new PrimaryKey(name, renames.columns(columns));
  }

  @Override
  public List<String> derivedNames(QualifiedName table, Collection<String> tableColumns) {
    return List.of(DerivedNames.primaryKey(table));
  }

  @Override
  public boolean nullsNotDistinct() {
    return false;
  }

  @Override
  public Deferral deferral() {
    return Deferral.NOT_DEFERRABLE;
  }

  @Override
  public int place() {
    return 0;
  }

  @Override
  public void addTo(SchemaHash hash) {
    hash.add("PrimaryKey");
    hash.addAll(columns);
  }

  @Override
  public <E extends Exception> void accept(Visitor<E> visitor) throws E {
    visitor.visit(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PrimaryKey that
        && name.equals(that.name)
        && columns.equals(that.columns);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
