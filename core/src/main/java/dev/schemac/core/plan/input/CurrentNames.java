package dev.schemac.core.plan.input;

import dev.schemac.core.text.QualifiedName;
import java.util.HashMap;
import java.util.Map;

/** The names of renamed tables, types and sequences while the steps are taken one by one. */
public final class CurrentNames {

  private final Map<QualifiedName, QualifiedName> tables;
  private final Map<QualifiedName, QualifiedName> types;
  private final Map<QualifiedName, QualifiedName> sequences;

  /** The names at the beginning. */
  public CurrentNames(Renames renames) {
    this.tables = new HashMap<>(renames.tables());
    this.types = new HashMap<>(renames.types());
    this.sequences = new HashMap<>(renames.sequences());
  }

  /** The present name of a table that the target has under this one. */
  public QualifiedName of(QualifiedName table) {
    return tables.getOrDefault(table, table);
  }

  public void set(QualifiedName table, QualifiedName now) {
    tables.put(table, now);
  }

  /** The present name of a type that the target has under this one. */
  public QualifiedName ofType(QualifiedName type) {
    return types.getOrDefault(type, type);
  }

  /** The present name of a sequence that the target has under this one. */
  public QualifiedName ofSequence(QualifiedName sequence) {
    return sequences.getOrDefault(sequence, sequence);
  }

  public void setSequence(QualifiedName sequence, QualifiedName now) {
    sequences.put(sequence, now);
  }

  public void setType(QualifiedName type, QualifiedName now) {
    types.put(type, now);
  }
}
