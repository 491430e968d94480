package dev.schemac.processor.model;

/** Where in a schema something stands; a finding is about one. */
public sealed interface Address {

  /** The schema as a whole, or the migrations folder. */
  record Whole() implements Address {}

  /** A table. */
  record OfTable(QualifiedName table) implements Address {}

  /** A column of a table. */
  record OfColumn(QualifiedName table, String column) implements Address {}

  /** A constraint of a table. */
  record OfConstraint(QualifiedName table, String constraint) implements Address {}

  /** An index of a table. */
  record OfIndex(QualifiedName table, String index) implements Address {}

  /** A native enum type. */
  record OfEnumType(QualifiedName type) implements Address {}

  /** An extension. */
  record OfExtension(String extension) implements Address {}
}
