package dev.schemac.processor.read.jpa;

import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.TypeElements;
import dev.schemac.processor.report.Place;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** What the {@code @IdClass} of an entity says of the attributes of its identifier (rule 41). */
final class IdClass {

  private final Set<String> names = new LinkedHashSet<>();
  private final Map<String, AnnotationView> columns = new HashMap<>();
  private boolean isRecord;

  /**
   * The class that an entity names, itself or above it.
   *
   * @param classes the annotations of the entity and of its mapped superclasses
   */
  static IdClass of(List<MappingAnnotations> classes) {
    IdClass idClass = new IdClass();
    for (MappingAnnotations annotations : classes) {
      AnnotationView view = annotations.persistence("IdClass");
      idClass.add(view == null ? null : TypeElements.of(view.type("value")));
    }
    return idClass;
  }

  private void add(@Nullable TypeElement idClass) {
    isRecord |= idClass != null && idClass.getKind() == ElementKind.RECORD;
    for (TypeElement type = idClass; type != null; type = Entities.superclass(type)) {
      Place place = Place.ofType(type.getQualifiedName().toString());
      for (Element member : AttributeReader.members(type)) {
        String name = AttributeReader.name(member, type);
        if (name == null) {
          continue;
        }
        if (member.getKind() == ElementKind.FIELD) {
          names.add(name);
        }
        if (!member.getAnnotationMirrors().isEmpty()) {
          Place at = AttributeReader.placeOf(member, place);
          AnnotationView column = MappingAnnotations.of(member, at).persistence("Column");
          if (column != null) {
            columns.putIfAbsent(name, column);
          }
        }
      }
    }
  }

  /** The names of its attributes; of a record in the order of its components. */
  Set<String> names() {
    return names;
  }

  /** Whether the columns of the key are in the order of its components. */
  boolean isRecord() {
    return isRecord;
  }

  /** By attribute, its {@code @Column}, which Hibernate takes in place of the entity's. */
  Map<String, AnnotationView> columns() {
    return columns;
  }
}
