package dev.schemac.processor.read.jpa;

import dev.schemac.processor.read.element.AnnotationView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @AttributeOverride}, {@code @AssociationOverride} and {@code @Convert} with a path
 * say of attributes further in. An override replaces the whole annotation of the attribute; of
 * several the outermost counts (rule 15).
 */
final class Overrides {

  static final Overrides NONE = new Overrides(new HashMap<>(), new HashMap<>(), new HashMap<>());

  /** By path, the {@code @Column} that replaces the attribute's. */
  private final Map<String, AnnotationView> columns;

  /** By path, the {@code @AssociationOverride}. */
  private final Map<String, AnnotationView> associations;

  /** By path, the {@code @Convert}. */
  private final Map<String, AnnotationView> conversions;

  private Overrides(
      Map<String, AnnotationView> columns,
      Map<String, AnnotationView> associations,
      Map<String, AnnotationView> conversions) {
    this.columns = columns;
    this.associations = associations;
    this.conversions = conversions;
  }

  /** These, and those of annotations further in, which count where these say nothing. */
  Overrides and(MappingAnnotations inner) {
    Overrides all =
        new Overrides(
            new HashMap<>(columns), new HashMap<>(associations), new HashMap<>(conversions));
    for (AnnotationView override : inner.allPersistence("AttributeOverride")) {
      List<AnnotationView> column = override.annotations("column");
      if (!column.isEmpty()) {
        all.columns.putIfAbsent(override.text("name"), column.get(0));
      }
    }
    for (AnnotationView override : inner.allPersistence("AssociationOverride")) {
      all.associations.putIfAbsent(override.text("name"), override);
    }
    for (AnnotationView convert : inner.allPersistence("Convert")) {
      if (convert.has("attributeName")) {
        all.conversions.putIfAbsent(convert.text("attributeName"), convert);
      }
    }
    return all;
  }

  /** These, and columns by attribute, which count where these say nothing. */
  Overrides andColumns(Map<String, AnnotationView> others) {
    if (others.isEmpty()) {
      return this;
    }
    Overrides all =
        new Overrides(
            new HashMap<>(columns), new HashMap<>(associations), new HashMap<>(conversions));
    others.forEach(all.columns::putIfAbsent);
    return all;
  }

  /** What they say of the attributes of an embedded attribute. */
  Overrides within(String attribute) {
    return new Overrides(
        within(columns, attribute),
        within(associations, attribute),
        within(conversions, attribute));
  }

  /** These, also under paths that begin with the word for the values of a map. */
  Overrides ofElements() {
    Overrides values = within("value");
    Overrides all =
        new Overrides(
            new HashMap<>(columns), new HashMap<>(associations), new HashMap<>(conversions));
    all.columns.putAll(values.columns);
    all.associations.putAll(values.associations);
    all.conversions.putAll(values.conversions);
    return all;
  }

  private static Map<String, AnnotationView> within(
      Map<String, AnnotationView> overrides, String attribute) {
    Map<String, AnnotationView> inner = new HashMap<>();
    String prefix = attribute + ".";
    for (Map.Entry<String, AnnotationView> override : overrides.entrySet()) {
      if (override.getKey().startsWith(prefix)) {
        inner.put(override.getKey().substring(prefix.length()), override.getValue());
      }
    }
    return inner;
  }

  /** The {@code @Column} that an override gives an attribute; null where there is none. */
  @Nullable AnnotationView column(String attribute) {
    return columns.get(attribute);
  }

  /** The {@code @AssociationOverride} of an attribute; null where there is none. */
  @Nullable AnnotationView association(String attribute) {
    return associations.get(attribute);
  }

  /** The {@code @Convert} of an attribute; null where there is none. */
  @Nullable AnnotationView conversion(String attribute) {
    return conversions.get(attribute);
  }
}
