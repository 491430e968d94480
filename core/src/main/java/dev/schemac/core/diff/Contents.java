package dev.schemac.core.diff;

import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.Mentions;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Unique;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Constraints and indexes without their names, to compare what they are. They are records as
 * before, so that an attribute that is new to the model is compared without anyone thinking of it.
 */
final class Contents {

  private static final String NO_NAME = "";

  private Contents() {}

  /**
   * What a constraint or an index is but for its name. The hash of the unnamed record is that of
   * its empty name, the same for all, so that a map of them would be a list: this one is that of
   * the columns that it is about, computed where it is asked for.
   *
   * @param unnamed the constraint or index
   */
  private record Content(Object unnamed) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Content that && unnamed.equals(that.unnamed);
    }

    @Override
    public int hashCode() {
      return unnamed instanceof Index index
          ? Mentions.of(index).hashCode()
          : Mentions.of((Constraint) unnamed).hashCode();
    }
  }

  static Object of(Constraint constraint) {
    if (constraint instanceof LabelCheck check) {
      List<String> labels = check.labels().stream().sorted().toList();
      return new Content(new LabelCheck(NO_NAME, check.column(), labels));
    }
    return new Content(named(constraint, NO_NAME));
  }

  static Object of(Index index) {
    return new Content(index.named(NO_NAME));
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
