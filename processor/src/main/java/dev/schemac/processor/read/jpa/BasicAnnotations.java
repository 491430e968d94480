package dev.schemac.processor.read.jpa;

import dev.schemac.processor.read.element.AnnotationView;
import org.jspecify.annotations.Nullable;

/**
 * The annotations that choose the column type of an attribute, of the elements of a collection or
 * of the keys of a map: keys have annotations of their own names.
 */
final class BasicAnnotations {

  private final MappingAnnotations annotations;
  private final boolean ofKey;

  private BasicAnnotations(MappingAnnotations annotations, boolean ofKey) {
    this.annotations = annotations;
    this.ofKey = ofKey;
  }

  static BasicAnnotations of(MappingAnnotations annotations) {
    return new BasicAnnotations(annotations, false);
  }

  static BasicAnnotations ofMapKey(MappingAnnotations annotations) {
    return new BasicAnnotations(annotations, true);
  }

  boolean isLob() {
    return !ofKey && annotations.hasPersistence("Lob");
  }

  /** {@code STRING} or {@code ORDINAL}, which is the specification's default. */
  String enumerated() {
    AnnotationView view = annotations.persistence(ofKey ? "MapKeyEnumerated" : "Enumerated");
    return view == null ? "ORDINAL" : view.constant("value", "ORDINAL");
  }

  /** {@code DATE}, {@code TIME} or {@code TIMESTAMP}. */
  String temporal() {
    AnnotationView view = annotations.persistence(ofKey ? "MapKeyTemporal" : "Temporal");
    return view == null || annotations.hasPersistence("Version")
        ? "TIMESTAMP"
        : view.constant("value", "TIMESTAMP");
  }

  /** What {@code @TimeZoneStorage} says; empty where it stands not. */
  String zoneStorage() {
    AnnotationView view = ofKey ? null : annotations.hibernate("TimeZoneStorage");
    return view == null ? "" : view.constant("value", "AUTO");
  }

  /** The annotation that names a JDBC type by its number; null where none stands. */
  @Nullable AnnotationView jdbcTypeCode() {
    return annotations.hibernate(ofKey ? "MapKeyJdbcTypeCode" : "JdbcTypeCode");
  }
}
