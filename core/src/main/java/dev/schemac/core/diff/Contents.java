package dev.schemac.core.diff;

import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Mentions;
import org.jspecify.annotations.Nullable;

/**
 * A constraint or an index without its name, to find one that is the same under another name. It
 * keeps the whole record, with an empty name, so that an attribute that is added to the model is
 * compared too. Such a record's own hash is that of its name, which is the same for all of them and
 * would make each map a list. So the hash here is that of the columns that the constraint or index
 * is about.
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
