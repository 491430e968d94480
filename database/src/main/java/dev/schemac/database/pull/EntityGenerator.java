package dev.schemac.database.pull;

import com.palantir.javapoet.AnnotationSpec;
import dev.schemac.core.schema.Sequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What gives new rows their identifier.
 *
 * @param annotations those on the attribute
 * @param sequence the sequence that it takes numbers from; null: none
 */
record EntityGenerator(List<AnnotationSpec> annotations, @Nullable Sequence sequence) {

  /** The identifier is the application's. */
  static final EntityGenerator NONE = new EntityGenerator(List.of(), null);

  /** Whether a generator says all of its sequence, so that nothing else need say it. */
  boolean saysAllOfSequence() {
    Sequence used = sequence;
    return used != null
        && used.owner() == null
        && used.type() == Sequence.Type.BIGINT
        && used.min() == used.type().defaultMin(used.increment())
        && used.max() == used.type().defaultMax(used.increment())
        && used.cache() == 1
        && !used.cycle();
  }
}
