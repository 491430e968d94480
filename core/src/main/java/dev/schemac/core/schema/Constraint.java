package dev.schemac.core.schema;

import java.util.List;

/** A constraint of a table; NOT NULL is an attribute of its column. */
public sealed interface Constraint extends Named
    permits Constraint.Key, ForeignKey, Check, LabelCheck {

  /** Its name, unique among the constraints of its table. */
  @Override
  String name();

  /** When a deferrable constraint is checked. */
  enum Deferral {
    /** At the end of each statement, always. */
    NOT_DEFERRABLE,
    /** {@code DEFERRABLE INITIALLY IMMEDIATE}. */
    INITIALLY_IMMEDIATE,
    /** {@code DEFERRABLE INITIALLY DEFERRED}. */
    INITIALLY_DEFERRED
  }

  /** A constraint that PostgreSQL keeps with an index of the same name. */
  sealed interface Key extends Constraint permits PrimaryKey, Unique {
    /** Its columns, in the order of the index. */
    List<String> columns();
  }
}
