package dev.schemac.core.diff;

import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.DerivedNames;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.Mentions;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.Unique;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * The names that constraints and indexes of a table should have after renames. One that bears the
 * name derived for it follows; one that a person named stays as it is.
 */
final class FollowedNames {

  private final Table before;
  private final QualifiedName now;
  private final NameMap<String> columns;
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
    this.columns = columns;
    this.nothingRenamed = before.name().name().equals(now.name()) && columns.renamed().isEmpty();
  }

  /** The name that a base constraint should have. */
  String of(Constraint constraint) {
    if (!nothingRenamed) {
      for (List<String> named : namingColumns(constraint)) {
        if (derived(constraint, before.name(), named).equals(constraint.name())) {
          return derived(constraint, now, columns.now(named));
        }
      }
    }
    return constraint.name();
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

  /**
   * The columns a name may be made of: a check's are those it mentions, or the one it stands on.
   */
  private List<List<String>> namingColumns(Constraint constraint) {
    List<String> mentioned = new ArrayList<>(Mentions.of(constraint));
    mentioned.retainAll(new HashSet<>(RenamedNames.columnNames(before)));
    List<List<String>> all = new ArrayList<>();
    all.add(mentioned);
    if (constraint instanceof Check) {
      for (String column : mentioned) {
        all.add(List.of(column));
      }
    }
    return all;
  }

  private static String derived(Constraint constraint, QualifiedName table, List<String> columns) {
    if (constraint instanceof PrimaryKey) {
      return DerivedNames.primaryKey(table);
    } else if (constraint instanceof Unique) {
      return DerivedNames.unique(table, columns);
    } else if (constraint instanceof ForeignKey) {
      return DerivedNames.foreignKey(table, columns);
    } else if (constraint instanceof Check) {
      return DerivedNames.check(table, columns);
    } else if (constraint instanceof LabelCheck) {
      return DerivedNames.labels(table, columns.get(0));
    }
    throw new AssertionError(constraint);
  }
}
