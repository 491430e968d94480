package dev.schemac.core.finding;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.text.QualifiedName;
import org.jspecify.annotations.Nullable;

/** Where in a schema something stands; a finding is about one. */
public sealed interface Address {

  /** What an intent is about, as far as the classes have it; else what it belonged to. */
  static Address of(Intent intent) {
    if (intent instanceof Intent.OfColumn of) {
      return new OfColumn(of.table(), of.column());
    }
    if (intent instanceof Intent.OfSequence of) {
      return new OfSequence(of.sequence());
    }
    return intent instanceof Intent.OfEnumType of
        ? new OfEnumType(of.type())
        : new OfTable(intent.owner());
  }

  /** The table that it is or belongs to; null: none. */
  default @Nullable QualifiedName table() {
    return null;
  }

  /** The schema as a whole, or the migrations folder. */
  record Whole() implements Address {}

  /** A table. */
  record OfTable(QualifiedName table) implements Address {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof OfTable that && table.equals(that.table);
    }

    @Override
    public int hashCode() {
      return table.hashCode();
    }
  }

  /** A column of a table. */
  record OfColumn(QualifiedName table, String column) implements Address {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof OfColumn that
          && table.equals(that.table)
          && column.equals(that.column);
    }

    @Override
    public int hashCode() {
      return 31 * table.hashCode() + column.hashCode();
    }
  }

  /** A constraint of a table. */
  record OfConstraint(QualifiedName table, String constraint) implements Address {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof OfConstraint that
          && table.equals(that.table)
          && constraint.equals(that.constraint);
    }

    @Override
    public int hashCode() {
      return 31 * table.hashCode() + constraint.hashCode();
    }
  }

  /** An index of a table. */
  record OfIndex(QualifiedName table, String index) implements Address {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof OfIndex that && table.equals(that.table) && index.equals(that.index);
    }

    @Override
    public int hashCode() {
      return 31 * table.hashCode() + index.hashCode();
    }
  }

  /** A native enum type. */
  record OfEnumType(QualifiedName type) implements Address {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof OfEnumType that && type.equals(that.type);
    }

    @Override
    public int hashCode() {
      return type.hashCode();
    }
  }

  /** A sequence. */
  record OfSequence(QualifiedName sequence) implements Address {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof OfSequence that && sequence.equals(that.sequence);
    }

    @Override
    public int hashCode() {
      return sequence.hashCode();
    }
  }

  /** What a person says about a change, such as the value of a backfill. */
  record OfIntent(Intent intent) implements Address {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof OfIntent that && intent.equals(that.intent);
    }

    @Override
    public int hashCode() {
      return intent.hashCode();
    }
  }
}
