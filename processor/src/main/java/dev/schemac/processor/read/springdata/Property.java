package dev.schemac.processor.read.springdata;

import dev.schemac.processor.read.element.Annotations;
import dev.schemac.processor.read.element.Container;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.report.Place;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A persistent property, which Spring Data finds by its field. To be held no longer than a round.
 *
 * @param field the field
 * @param type its type as a member of the class that it is read for
 * @param container that class
 * @param annotations those of Spring Data on the field, its getter and its setter
 * @param additions schemac's own on the field
 * @param place the field
 * @param use how the class that declares it comes to give the table columns
 */
record Property(
    VariableElement field,
    TypeMirror type,
    Container container,
    SpringDataAnnotations annotations,
    Annotations additions,
    Place place,
    MappedTypeUse use) {

  String name() {
    return field.getSimpleName().toString();
  }

  /** What tells what it gives a table from what other properties give. */
  String path() {
    return use.attribute() + name() + ".";
  }

  boolean isId() {
    return annotations.has("Id");
  }

  /** Whether Spring Data reads no object where all columns of its properties are NULL. */
  boolean isNullIfEmpty() {
    var embedded = annotations.get("Embedded");
    return embedded != null
        && (embedded.constant("onEmpty", "").equals("USE_NULL")
            || embedded.place().annotation().endsWith(".Nullable"));
  }

  /** Whether schemac's {@code @Column} says the type of its column. */
  boolean hasWrittenType() {
    var column = additions.get("Column");
    return column != null && column.has("type");
  }

  /** What an annotation of Spring Data writes, where it stands; else the field. */
  Place at(String annotation, String member) {
    var view = annotations.get(annotation);
    return view == null || !view.has(member) ? place : view.at(member);
  }
}
