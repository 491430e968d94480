package dev.schemac.processor.plan;

import dev.schemac.processor.model.Constraint;
import dev.schemac.processor.model.ForeignKey;
import dev.schemac.processor.model.QualifiedName;
import dev.schemac.processor.model.SqlType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One action of an {@code ALTER TABLE}. */
public sealed interface Alteration {

  /** The tables it locks besides the one that is altered. */
  default Set<QualifiedName> otherTables() {
    return Set.of();
  }

  /**
   * {@code ADD CONSTRAINT}.
   *
   * @param labelsType the type of the column whose labels are checked; null for other constraints
   */
  record AddConstraint(Constraint constraint, @Nullable SqlType labelsType) implements Alteration {
    @Override
    public Set<QualifiedName> otherTables() {
      return constraint instanceof ForeignKey key ? Set.of(key.target()) : Set.of();
    }
  }
}
