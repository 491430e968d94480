package dev.schemac.core.diff;

import dev.schemac.core.text.QualifiedName;
import java.util.Set;
import java.util.TreeSet;

/** Follows the names of the tables of other builds, whose own builds change and drop them. */
final class ExternalTableDiff implements ObjectDiff {

  private final Comparison comparison;

  ExternalTableDiff(Comparison comparison) {
    this.comparison = comparison;
  }

  /** The schema names what its keys reference, so a new name there is a change that has no SQL. */
  @Override
  public void compare() {
    ExternalNames external = comparison.external();
    Set<QualifiedName> renamed = new TreeSet<>(external.tables().keySet());
    renamed.addAll(external.columns().keySet());
    for (QualifiedName name : renamed) {
      comparison.diffCollector().add(new Change.FollowExternalTable(name, external.now(name)));
    }
  }

  /** Nothing: the table is its own build's. */
  @Override
  public void drop() {}
}
