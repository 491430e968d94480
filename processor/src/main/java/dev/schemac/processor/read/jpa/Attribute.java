package dev.schemac.processor.read.jpa;

import dev.schemac.processor.read.element.Annotations;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.element.TypeElements;
import dev.schemac.processor.report.Place;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A persistent attribute: a field, or a property by its getter. To be held no longer than a round.
 *
 * @param name the attribute's name, as queries know it
 * @param member the field or the getter, with the annotations that count
 * @param declaring the class that declares it
 * @param type its type as a member of the class that it is read for
 * @param annotations those of Jakarta Persistence, Hibernate and Bean Validation
 * @param additions schemac's own
 * @param use how its class comes to give the table columns
 */
record Attribute(
    String name,
    Element member,
    TypeElement declaring,
    TypeMirror type,
    MappingAnnotations annotations,
    Annotations additions,
    MappedTypeUse use) {

  /** What tells what it gives a table from what other attributes give. */
  String path() {
    return use.attribute() + name + ".";
  }

  /** The same where its class gives the table columns by another way. */
  Attribute from(MappedTypeUse other) {
    return new Attribute(name, member, declaring, type, annotations, additions, other);
  }

  Place place() {
    return annotations.place();
  }

  boolean isId() {
    return annotations.hasPersistence("Id") || annotations.hasPersistence("EmbeddedId");
  }

  boolean isToOne() {
    return annotations.hasPersistence("ManyToOne") || annotations.hasPersistence("OneToOne");
  }

  boolean isCollection() {
    return annotations.hasPersistence("OneToMany")
        || annotations.hasPersistence("ManyToMany")
        || annotations.hasPersistence("ElementCollection");
  }

  /** The class of its type; null for a primitive type, an array or a type variable. */
  @Nullable TypeElement typeElement() {
    return TypeElements.of(type);
  }
}
