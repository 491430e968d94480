package dev.schemac.processor.read.jpa;

import dev.schemac.core.finding.FindingId;
import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.report.Problems;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Refuses what Hibernate makes of embeddables and schemac does not (rule 16). */
final class Embeddables {

  private final Problems problems;

  /** Those that another embeddable extends. */
  private final Set<String> extended = new HashSet<>();

  /**
   * For all attributes.
   *
   * @param known all classes that can be embeddables
   */
  Embeddables(Collection<TypeElement> known, Problems problems) {
    this.problems = problems;
    for (TypeElement type : known) {
      if (AttributeWalker.isEmbeddable(type)) {
        for (TypeElement above = Entities.superclass(type);
            above != null;
            above = Entities.superclass(above)) {
          extended.add(above.getQualifiedName().toString());
        }
      }
    }
  }

  /**
   * Whether an attribute embeds its type, or that of its elements or keys, as schemac knows it;
   * says so where it does not.
   */
  boolean areKnown(Attribute attribute, @Nullable TypeElement type) {
    MappingAnnotations annotations = attribute.annotations();
    AnnotationView naming = annotations.hibernate("EmbeddedColumnNaming");
    if (naming != null) {
      problems.add(
          FindingId.BAD_VALUE,
          naming.place(),
          "@EmbeddedColumnNaming",
          "schemac does not read it; write the names of the columns with @AttributeOverride");
      return false;
    }
    if (type == null) {
      return true;
    }
    if (annotations.hasHibernate("Struct")
        || MappingAnnotations.of(type, attribute.place()).hasHibernate("Struct")) {
      problems.add(
          FindingId.BAD_VALUE,
          attribute.place(),
          "@Struct",
          "it makes a type that schemac does not; leave it out, or store the value as JSON with"
              + " @JdbcTypeCode(SqlTypes.JSON)");
      return false;
    }
    if (AttributeWalker.isEmbeddable(type)
        && extended.contains(type.getQualifiedName().toString())) {
      problems.add(
          FindingId.BAD_VALUE,
          attribute.place(),
          "The type of " + attribute.name(),
          "another @Embeddable extends "
              + type.getQualifiedName()
              + ", and Hibernate has the attributes of both in these columns; make it a"
              + " @MappedSuperclass, or each an attribute of its own");
      return false;
    }
    return true;
  }
}
