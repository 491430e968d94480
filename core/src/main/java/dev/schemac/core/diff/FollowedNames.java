package dev.schemac.core.diff;

import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.DerivedNames;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.List;

/**
 * The names that constraints and indexes of a table should have after renames. A derived name is
 * derived anew from the new names of the table and its columns; a name that a person gave stays.
 */
final class FollowedNames {

  private final Table before;
  private final QualifiedName now;
  private final boolean nothingRenamed;

  /**
   * For one table.
   *
   * @param before the table in the base
   * @param now its name in the target
   * @param columns what becomes of its columns
   */
  FollowedNames(Table before, QualifiedName now, NameMap<String> columns) {
    this.before = before;
    this.now = now;
    this.nothingRenamed = before.name().name().equals(now.name()) && columns.renamed().isEmpty();
  }

  /**
   * The name that a base constraint should have.
   *
   * @param renamed the same constraint with the new names of what it mentions
   * @param tableNow its table with the new names of the columns
   */
  String of(Constraint constraint, Constraint renamed, Table tableNow) {
    if (nothingRenamed) {
      return constraint.name();
    }
    List<String> names = constraint.derivedNames(before.name(), RenamedNames.columnNames(before));
    int derived = names.indexOf(constraint.name());
    if (derived < 0) {
      return constraint.name();
    }
    // The lists can differ in length: a column that takes the name of a dropped one leaves a check
    // fewer derived names. Such a check is dropped anyway.
    List<String> followed = renamed.derivedNames(now, RenamedNames.columnNames(tableNow));
    return derived < followed.size() ? followed.get(derived) : constraint.name();
  }

  /**
   * The name that a base index should have.
   *
   * @param rebased the same index with the new names of its columns
   */
  String of(Index index, Index rebased) {
    String derived = DerivedNames.index(before.name(), index.elements(), index.include());
    return !nothingRenamed && derived.equals(index.name())
        ? DerivedNames.index(now, rebased.elements(), rebased.include())
        : index.name();
  }
}
