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
 * What a constraint or an index is but for its name, to compare it. It is a record as before, so
 * that an attribute that is new to the model is compared without anyone thinking of it. The hash of
 * an unnamed record is that of its empty name, the same for all, so that a map of them would be a
 * list: this one is that of the columns that it is about, computed where it is asked for.
 */
final class Contents {

  private static final String NO_NAME = "";

  private final Object unnamed;

  private Contents(Object unnamed) {
    this.unnamed = unnamed;
  }

  static Contents of(Constraint constraint) {
    if (constraint instanceof LabelCheck check) {
      List<String> labels = check.labels().stream().sorted().toList();
      return new Contents(new LabelCheck(NO_NAME, check.column(), labels));
    }
    return new Contents(named(constraint, NO_NAME));
  }

  static Contents of(Index index) {
    return new Contents(index.named(NO_NAME));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Contents that && unnamed.equals(that.unnamed);
  }

  @Override
  public int hashCode() {
    return unnamed instanceof Index index
        ? Mentions.of(index).hashCode()
        : Mentions.of((Constraint) unnamed).hashCode();
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
