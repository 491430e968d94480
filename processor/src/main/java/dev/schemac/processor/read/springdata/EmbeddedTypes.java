package dev.schemac.processor.read.springdata;

import dev.schemac.core.finding.FindingId;
import dev.schemac.processor.read.element.Nullability;
import dev.schemac.processor.report.Problems;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What holds for properties whose class gives its columns to the table around. */
final class EmbeddedTypes {

  private final Elements elements;
  private final Nullability nullability;
  private final Problems problems;

  EmbeddedTypes(Elements elements, Nullability nullability, Problems problems) {
    this.elements = elements;
    this.nullability = nullability;
    this.problems = problems;
  }

  /** Whether a class can be embedded, and if not, tells why. */
  boolean isPossible(TypeElement type, Property property) {
    String name = type.getQualifiedName().toString();
    boolean ofFields = type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD;
    if (!ofFields || name.startsWith("java.")) {
      refuse(property, name + " has no properties");
      return false;
    }
    if (property.use().isWithin(name)) {
      refuse(property, name + " embeds itself");
      return false;
    }
    return true;
  }

  private void refuse(Property property, String why) {
    problems.add(
        FindingId.BAD_VALUE,
        property.place(),
        "@org.springframework.data.relational.core.mapping.Embedded",
        why);
  }

  /**
   * Whether there may be no object, so that all columns of its properties are NULL. {@code
   * USE_NULL}, or {@code @Embedded.Nullable}, says so unless another annotation says the opposite.
   */
  boolean mayBeNull(Property property) {
    if (property.isNullIfEmpty()) {
      return !Nullability.isNotNull(property.field());
    }
    Boolean said = nullability.annotated(property.container(), property.field(), property.type());
    return said == null
        ? !Nullability.isNullMarked(property.field(), elements.getModuleOf(property.field()))
        : said;
  }
}
