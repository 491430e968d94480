package dev.schemac.processor.read.jpa;

import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.report.Place;
import java.util.List;
import java.util.Locale;

/**
 * What annotations say of a foreign key (rule 47).
 *
 * @param wanted whether there is one
 * @param name its written name as PostgreSQL keeps it; empty where none is written
 * @param onDelete the constant of its action
 * @param definition SQL that is to be the whole key; empty: none
 * @param place the annotation that says it, else the attribute
 */
record KeySettings(boolean wanted, String name, String onDelete, String definition, Place place) {

  static final String NO_ACTION = "NO_ACTION";

  /**
   * What is said of the key of a reference.
   *
   * @param joins the annotations that hold a {@code foreignKey}, the first of which counts
   * @param member the member that holds it
   */
  static KeySettings of(
      MappingAnnotations annotations, List<AnnotationView> joins, String member, Place otherwise) {
    return ofTable(joins, member, otherwise)
        .unlessMissingAllowed(annotations)
        .orOnDelete(onDelete(annotations));
  }

  /** The same without what stands beside these annotations, which is about another key. */
  static KeySettings ofTable(List<AnnotationView> joins, String member, Place otherwise) {
    AnnotationView key = null;
    for (AnnotationView join : joins) {
      List<AnnotationView> written = join.annotations(member);
      if (key == null && !written.isEmpty()) {
        key = written.get(0);
      }
    }
    String name = key == null ? "" : NamingStrategy.unquoted(key.text("name"));
    return new KeySettings(
        key == null || !key.constant("value", "").equals("NO_CONSTRAINT"),
        name.toLowerCase(Locale.ROOT),
        NO_ACTION,
        key == null ? "" : key.text("foreignKeyDefinition"),
        key == null ? otherwise : key.place());
  }

  /** The same key, or none. */
  KeySettings wantedIf(boolean condition) {
    return new KeySettings(wanted && condition, name, onDelete, definition, place);
  }

  /** The same key, unless references may lead nowhere, whatever Hibernate does with those. */
  KeySettings unlessMissingAllowed(MappingAnnotations annotations) {
    return wantedIf(!annotations.hasHibernate("NotFound"));
  }

  /** The same key with the action that the other side of a relation wants, if it has none. */
  KeySettings orOnDelete(String other) {
    return onDelete.equals(NO_ACTION)
        ? new KeySettings(wanted, name, other, definition, place)
        : this;
  }

  static String onDelete(MappingAnnotations annotations) {
    AnnotationView view = annotations.hibernate("OnDelete");
    return view == null ? NO_ACTION : view.constant("action", NO_ACTION);
  }
}
