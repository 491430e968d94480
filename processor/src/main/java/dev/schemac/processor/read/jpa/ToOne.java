package dev.schemac.processor.read.jpa;

import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.report.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of an attribute that references another entity, and the foreign key that they make.
 *
 * @param attribute the attribute
 * @param target the entity that it references
 * @param columns its columns, in the order of the columns that they reference
 * @param references the columns of the target, each for the column at its place
 * @param key what is said of the foreign key
 */
record ToOne(
    Attribute attribute,
    Entity target,
    List<MappedColumn> columns,
    List<MappedColumn> references,
    KeySettings key) {

  Place place() {
    return attribute.place();
  }

  /** Whether its columns are part of the identifier, which the table has already. */
  boolean isDerived() {
    MappingAnnotations annotations = attribute.annotations();
    return annotations.hasPersistence("MapsId") || annotations.hasPersistence("Id");
  }

  /** Whether it must be unique; what is part of an identifier need not be. */
  boolean isUnique() {
    return attribute.annotations().hasPersistence("OneToOne") && !isDerived();
  }

  /** Whether there may be no other entity. */
  boolean isOptional() {
    AnnotationView relation = ToOneBinder.relation(attribute);
    return relation == null || !relation.has("optional") || relation.flag("optional");
  }

  /** The same with the columns in another form. */
  ToOne with(List<MappedColumn> others) {
    return new ToOne(attribute, target, others, references, key);
  }

  List<String> columnNames() {
    return names(columns);
  }

  List<String> referencedNames() {
    return names(references);
  }

  static List<String> names(List<MappedColumn> columns) {
    List<String> names = new ArrayList<>();
    for (MappedColumn column : columns) {
      names.add(column.name());
    }
    return names;
  }
}
