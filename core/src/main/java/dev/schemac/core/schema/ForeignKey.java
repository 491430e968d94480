package dev.schemac.core.schema;

import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key.
 *
 * @param name the constraint's name
 * @param columns the referencing columns
 * @param target the referenced table
 * @param targetColumns the referenced columns, one for each of {@code columns}
 * @param onDelete what happens to a row when the row it references is deleted
 * @param onUpdate what happens to a row when the key it references changes
 * @param onDeleteColumns the columns that {@code SET NULL} or {@code SET DEFAULT} acts on; empty:
 *     all of them
 * @param deferral when it is checked
 */
public record ForeignKey(
    String name,
    List<String> columns,
    QualifiedName target,
    List<String> targetColumns,
    Action onDelete,
    Action onUpdate,
    List<String> onDeleteColumns,
    Deferral deferral)
    implements Constraint {

  /** A referential action. */
  public enum Action {
    /** An error when the constraint is checked: the default. */
    NO_ACTION,
    /** An error at once, even where the constraint is deferred. */
    RESTRICT,
    /** The referencing rows follow. */
    CASCADE,
    /** The referencing columns become NULL. */
    SET_NULL,
    /** The referencing columns take their defaults. */
    SET_DEFAULT;

    /** Whether it does something with the referencing rows, and is no error. */
    public boolean changesRows() {
      return switch (this) {
        case CASCADE, SET_NULL, SET_DEFAULT -> true;
        case NO_ACTION, RESTRICT -> false;
      };
    }
  }

  /** Copies the lists. */
  public ForeignKey {
    columns = List.copyOf(columns);
    targetColumns = List.copyOf(targetColumns);
    onDeleteColumns = List.copyOf(onDeleteColumns);
  }

  /** Whether it does something with rows whose referenced row goes or changes. */
  public boolean hasAction() {
    return onDelete.changesRows() || onUpdate.changesRows();
  }

  /** Whether it does the same with them as another one. */
  public boolean actsLike(ForeignKey other) {
    return onDelete == other.onDelete
        && onUpdate == other.onUpdate
        && onDeleteColumns.equals(other.onDeleteColumns);
  }

  /** The same key, checked at another time. */
  public ForeignKey with(Deferral otherDeferral) {
    return new ForeignKey(
        name, columns, target, targetColumns, onDelete, onUpdate, onDeleteColumns, otherDeferral);
  }

  @Override
  public ForeignKey named(String newName) {
    return new ForeignKey(
        newName, columns, target, targetColumns, onDelete, onUpdate, onDeleteColumns, deferral);
  }

  @Override
  public List<SqlText> texts() {
    return List.of();
  }

  @Override
  public ForeignKey renamed(NewNames renames) {
    return new ForeignKey(
        name,
        renames.columns(columns),
        renames.target(target),
        renames.targetColumns(target, targetColumns),
        onDelete,
        onUpdate,
        renames.columns(onDeleteColumns),
        deferral);
  }

  @Override
  public List<String> derivedNames(QualifiedName table, Collection<String> tableColumns) {
    return List.of(DerivedNames.foreignKey(table, columns));
  }

  @Override
  public Set<QualifiedName> references() {
    return Set.of(target);
  }

  @Override
  public boolean isCheck() {
    return false;
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
    return 2;
  }

  @Override
  public void addTo(SchemaHash hash) {
    hash.add("ForeignKey");
    hash.addAll(columns);
    hash.add(target);
    hash.addAll(targetColumns);
    hash.add(onDelete.name());
    hash.add(onUpdate.name());
    hash.addAll(onDeleteColumns);
    hash.add(deferral.name());
  }

  @Override
  public <E extends Exception> void accept(Visitor<E> visitor) throws E {
    visitor.visit(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ForeignKey that
        && name.equals(that.name)
        && columns.equals(that.columns)
        && target.equals(that.target)
        && targetColumns.equals(that.targetColumns)
        && onDelete == that.onDelete
        && onUpdate == that.onUpdate
        && onDeleteColumns.equals(that.onDeleteColumns)
        && deferral == that.deferral;
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
