package dev.schemac.processor.read.jpa;

import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @Column} says, with the defaults of the specification.
 *
 * @param view the annotation; null where none is written
 * @param place the annotation, or the attribute without one
 */
record ColumnSettings(@Nullable AnnotationView view, Place place) {

  static final int DEFAULT_LENGTH = 255;

  static ColumnSettings of(Attribute attribute, Overrides overrides) {
    AnnotationView override = overrides.column(attribute.name());
    AnnotationView view =
        override == null ? attribute.annotations().persistence("Column") : override;
    return new ColumnSettings(view, view == null ? attribute.place() : view.place());
  }

  static ColumnSettings of(@Nullable AnnotationView view, Place otherwise) {
    return new ColumnSettings(view, view == null ? otherwise : view.place());
  }

  /** The written name; empty where none is. */
  String name() {
    return text("name");
  }

  /** The secondary table of the column; empty: the primary one. */
  String table() {
    return text("table");
  }

  String columnDefinition() {
    return text("columnDefinition").trim();
  }

  /** The written comment, since Jakarta Persistence 3.2; empty where none is. */
  String comment() {
    return text("comment");
  }

  boolean unique() {
    return view != null && view.flag("unique");
  }

  boolean nullable() {
    return view == null || !view.has("nullable") || view.flag("nullable");
  }

  /** Whether another attribute of the same column writes it. */
  boolean isReadOnly() {
    return view != null && isFalse("insertable") && isFalse("updatable");
  }

  private boolean isFalse(String member) {
    return view != null && view.has(member) && !view.flag(member);
  }

  int length() {
    return view == null ? DEFAULT_LENGTH : view.number("length", DEFAULT_LENGTH);
  }

  /** The written precision; 0 where none is. */
  int precision() {
    return view == null ? 0 : view.number("precision", 0);
  }

  /** The written scale; 0 where none is. */
  int scale() {
    return view == null ? 0 : view.number("scale", 0);
  }

  /** The digits of seconds, since Jakarta Persistence 3.2; -1 where they are not written. */
  int secondPrecision() {
    return view == null ? -1 : view.number("secondPrecision", -1);
  }

  private String text(String member) {
    return view == null ? "" : view.text(member);
  }
}
