package dev.schemac.processor.read.jpa;

import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.element.TypeElements;
import dev.schemac.processor.report.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * What the {@code @IdClass} of an entity says of the attributes of its identifier (rule 41). It has
 * no annotation itself, so that the snapshot must tell whose it is when it changes alone.
 */
final class IdClass {

  private final Set<String> names = new LinkedHashSet<>();
  private final Map<String, AnnotationView> columns = new HashMap<>();

  /** It and its superclasses, but for those of other builds. */
  private final List<String> classes = new ArrayList<>();

  private boolean isRecord;

  /** That of the root of a hierarchy, or of a mapped superclass of it. */
  static IdClass of(Entities entities, Entity root) {
    IdClass idClass = new IdClass();
    for (MappingAnnotations annotations : entities.classAnnotations(root)) {
      AnnotationView view = annotations.persistence("IdClass");
      TypeElement named = view == null ? null : TypeElements.of(view.type("value"));
      idClass.isRecord |= named != null && named.getKind() == ElementKind.RECORD;
      for (TypeElement type = named; type != null; type = Entities.superclass(type)) {
        idClass.add(type);
        if (!entities.isForeign(type)) {
          idClass.classes.add(type.getQualifiedName().toString());
        }
      }
    }
    return idClass;
  }

  private void add(TypeElement type) {
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

  /**
   * The columns of an attribute of the identifier, which the class determines, too. What schemac's
   * annotations add on the attribute does not hang on the class.
   */
  List<MappedColumn> determining(Attribute id, List<MappedColumn> columns) {
    if (classes.isEmpty()) {
      return columns;
    }
    List<MappedColumn> determined = new ArrayList<>();
    for (MappedColumn column : columns) {
      determined.add(column.from(column.use().from(use(id), id.path())));
    }
    return determined;
  }

  /** How an attribute of the identifier comes to give a table columns. */
  MappedTypeUse use(Attribute id) {
    MappedTypeUse use = id.use();
    for (String type : classes) {
      use = MappedTypeUse.ofEntity(type, false, use, id.path());
    }
    return use;
  }
}
