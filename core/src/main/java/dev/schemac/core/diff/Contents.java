package dev.schemac.core.diff;

import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Mentions;
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
    return new Contents(constraint.named(NO_NAME));
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
        : ((Constraint) unnamed).mentions().hashCode();
  }
}
