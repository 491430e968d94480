package dev.schemac.database.pull;

import com.palantir.javapoet.AnnotationSpec;
import dev.schemac.core.schema.Sequence;

/** The annotation of a sequence: on the class of the table that owns it, or on a package. */
final class SequenceAnnotation {

  private SequenceAnnotation() {}

  static AnnotationSpec of(Sequence sequence) {
    Sequence.Type type = sequence.type();
    long increment = sequence.increment();
    long start = Sequence.defaultStart(increment, sequence.min(), sequence.max());
    Sequence.Owner owner = sequence.owner();
    return new Annotation("Sequence")
        .text("value", sequence.name().name())
        .text("type", type == Sequence.Type.BIGINT ? "" : type.sql())
        .number("start", sequence.start(), start)
        .number("increment", increment, 1)
        .number("min", sequence.min(), type.defaultMin(increment))
        .number("max", sequence.max(), type.defaultMax(increment))
        .number("cache", sequence.cache(), 1)
        .flag("cycle", sequence.cycle(), false)
        .text("ownedBy", owner == null ? "" : owner.table().name() + "." + owner.column())
        .build();
  }
}
