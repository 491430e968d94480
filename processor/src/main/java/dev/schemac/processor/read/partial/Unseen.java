package dev.schemac.processor.read.partial;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.text.QualifiedName;
import java.util.Set;

/**
 * What this compile took from the snapshot as it stands there, since it did not see its class.
 *
 * @param tables the tables
 * @param enumTypes the native enum types
 * @param sequences the sequences
 * @param packages whether there is a {@code package-info.java} that it did not see
 */
public record Unseen(
    Set<QualifiedName> tables,
    Set<QualifiedName> enumTypes,
    Set<QualifiedName> sequences,
    boolean packages) {

  /** Copies. */
  public Unseen {
    tables = Set.copyOf(tables);
    enumTypes = Set.copyOf(enumTypes);
    sequences = Set.copyOf(sequences);
  }

  /**
   * Whether a class that was not seen may say this; if so, the draft that carried it out must be
   * redone with it.
   */
  public boolean mayHaveSaid(Intent intent) {
    if (intent.mayStandAnywhere()) {
      return packages || !tables.isEmpty();
    }
    if (intent instanceof Intent.OfSequence) {
      return sequences.contains(intent.owner());
    }
    return (intent instanceof Intent.OfEnumType ? enumTypes : tables).contains(intent.owner());
  }
}
