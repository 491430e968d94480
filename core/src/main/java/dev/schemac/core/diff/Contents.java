package dev.schemac.core.diff;

import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Unique;

/**
 * Constraints and indexes without their names, to compare what they are. They are records as
 * before, so that an attribute that is new to the model is compared without anyone thinking of it.
 */
final class Contents {

  private static final String NO_NAME = "";

  private Contents() {}

  static Constraint of(Constraint constraint) {
    if (constraint instanceof LabelCheck check) {
      return new LabelCheck(NO_NAME, check.column(), check.labels().stream().sorted().toList());
    }
    return named(constraint, NO_NAME);
  }

  static Index of(Index index) {
    return index.named(NO_NAME);
  }

  /** The same constraint under another name. */
  static Constraint named(Constraint constraint, String name) {
    if (constraint instanceof PrimaryKey key) {
      return new PrimaryKey(name, key.columns());
    } else if (constraint instanceof Unique key) {
      return new Unique(name, key.columns(), key.nullsNotDistinct(), key.deferral());
    } else if (constraint instanceof ForeignKey key) {
      return new ForeignKey(
          name,
          key.columns(),
          key.target(),
          key.targetColumns(),
          key.onDelete(),
          key.onUpdate(),
          key.onDeleteColumns(),
          key.deferral());
    } else if (constraint instanceof Check check) {
      return new Check(name, check.condition());
    } else if (constraint instanceof LabelCheck check) {
      return new LabelCheck(name, check.column(), check.labels());
    }
    throw new AssertionError(constraint);
  }
}
