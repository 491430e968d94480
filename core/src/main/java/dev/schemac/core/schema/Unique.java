package dev.schemac.core.schema;

import dev.schemac.core.text.QualifiedName;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unique constraint.
 *
 * @param name the constraint's name
 * @param columns its columns, in the order of the index
 * @param nullsNotDistinct whether two rows with NULL count as equal
 * @param deferral when it is checked
 */
public record Unique(String name, List<String> columns, boolean nullsNotDistinct, Deferral deferral)
    implements Constraint.Key {

  /** Copies the list. */
  public Unique {
    columns = List.copyOf(columns);
  }

  @Override
  public Unique named(String newName) {
    return new Unique(newName, columns, nullsNotDistinct, deferral);
  }

  @Override
  public Unique renamed(NewNames renames) {
    return new Unique(name, renames.columns(columns), nullsNotDistinct, deferral);
  }

  @Override
  public List<String> derivedNames(QualifiedName table, Collection<String> tableColumns) {
    return List.of(DerivedNames.unique(table, columns));
  }

  @Override
  public int place() {
    return 1;
  }

  @Override
  public void addTo(SchemaHash hash) {
    hash.add("Unique");
    hash.addAll(columns);
    hash.add(nullsNotDistinct ? 1 : 0);
    hash.add(deferral.name());
  }

  @Override
  public <E extends Exception> void accept(Visitor<E> visitor) throws E {
    visitor.visit(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Unique that
        && name.equals(that.name)
        && columns.equals(that.columns)
        && nullsNotDistinct == that.nullsNotDistinct
        && deferral == that.deferral;
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
