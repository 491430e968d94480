package dev.schemac.processor.plan;

import dev.schemac.processor.model.QualifiedName;
import java.util.HashMap;
import java.util.Map;

/** The names of renamed tables and types while the steps are taken one by one. */
final class CurrentNames {

  private final Map<QualifiedName, QualifiedName> tables;
  private final Map<QualifiedName, QualifiedName> types;

  /** The names at the beginning. */
  CurrentNames(Renames renames) {
    this.tables = new HashMap<>(renames.tables());
    this.types = new HashMap<>(renames.types());
  }

  /** The present name of a table that the target has under this one. */
  QualifiedName of(QualifiedName table) {
    return tables.getOrDefault(table, table);
  }

  void set(QualifiedName table, QualifiedName now) {
    tables.put(table, now);
  }

  /** The present name of a type that the target has under this one. */
  QualifiedName ofType(QualifiedName type) {
    return types.getOrDefault(type, type);
  }

  void setType(QualifiedName type, QualifiedName now) {
    types.put(type, now);
  }
}
