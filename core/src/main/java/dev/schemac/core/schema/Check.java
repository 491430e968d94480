package dev.schemac.core.schema;

import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A check constraint.
 *
 * @param name the constraint's name
 * @param condition what holds for each row
 */
public record Check(String name, SqlText condition) implements Constraint {
  @Override
  public Check named(String newName) {
    return new Check(newName, condition);
  }

  @Override
  public List<String> columns() {
    return List.of();
  }

  @Override
  public List<SqlText> texts() {
    return List.of(condition);
  }

  @Override
  public Check renamed(NewNames renames) {
    return new Check(name, renames.text(condition));
  }

  /** Made of the columns that it mentions, or of the one whose field it stands on. */
  @Override
  public List<String> derivedNames(QualifiedName table, Collection<String> tableColumns) {
    List<String> mentioned = new ArrayList<>(mentions());
    mentioned.retainAll(new HashSet<>(tableColumns));
    List<String> names = new ArrayList<>();
    names.add(DerivedNames.check(table, mentioned));
    for (String column : mentioned) {
      names.add(DerivedNames.check(table, List.of(column)));
    }
    return names;
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
    hash.add("Check");
    hash.add(condition);
  }

  @Override
  public <E extends Exception> void accept(Visitor<E> visitor) throws E {
    visitor.visit(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Check that
        && name.equals(that.name)
        && condition.equals(that.condition);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
