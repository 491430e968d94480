package dev.schemac.processor.read.jpa;

import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.TypeElements;
import dev.schemac.processor.report.Place;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Finds the converter of an attribute, whose second type argument is what the column holds (rule
 * 27). Converters that apply by themselves are looked for among all classes that are known.
 */
final class Converters {

  private static final Set<String> INTERFACES =
      Set.of("jakarta.persistence.AttributeConverter", "javax.persistence.AttributeConverter");

  /** What the converters that Hibernate brings along write. */
  private static final Map<String, List<String>> OF_HIBERNATE =
      Map.of(
          "org.hibernate.type.YesNoConverter", List.of("'N'", "'Y'"),
          "org.hibernate.type.TrueFalseConverter", List.of("'F'", "'T'"),
          "org.hibernate.type.NumericBooleanConverter", List.of("0", "1"));

  private final Types types;

  /** The converters that apply by themselves, by the class of the attribute. */
  private final Map<String, TypeElement> autoApplied = new HashMap<>();

  /**
   * A conversion.
   *
   * @param converter the converter
   * @param type what the column holds; null where the converter does not say it
   * @param values the only values that it writes, as SQL; empty: any
   */
  record Conversion(TypeElement converter, @Nullable TypeMirror type, List<String> values) {}

  Converters(Types types, Collection<TypeElement> known) {
    this.types = types;
    for (TypeElement converter : known) {
      AnnotationView view =
          MappingAnnotations.of(converter, Place.NOWHERE).persistence("Converter");
      TypeMirror from = view != null && view.flag("autoApply") ? argument(converter, 0) : null;
      if (from != null) {
        autoApplied.put(types.erasure(from).toString(), converter);
      }
    }
  }

  /**
   * The conversion of a basic attribute, or of the elements of a collection.
   *
   * @param type the type that is converted
   * @return null if there is none
   */
  @Nullable Conversion of(Attribute attribute, TypeMirror type, Overrides overrides) {
    AnnotationView written = overrides.conversion(attribute.name());
    if (written == null) {
      for (AnnotationView view : attribute.annotations().allPersistence("Convert")) {
        if (!view.has("attributeName") || view.text("attributeName").equals("value")) {
          written = view;
        }
      }
    }
    if (written == null) {
      return attribute.isId() || isDecided(attribute) ? null : autoApplied(type);
    }
    TypeElement converter = TypeElements.of(written.type("converter"));
    return written.flag("disableConversion") || converter == null ? null : by(converter);
  }

  /** The conversion of the keys of a map; null if there is none. */
  @Nullable Conversion ofKey(Attribute attribute, TypeMirror type) {
    for (AnnotationView view : attribute.annotations().allPersistence("Convert")) {
      TypeElement converter = TypeElements.of(view.type("converter"));
      if (view.text("attributeName").equals("key") && converter != null) {
        return view.flag("disableConversion") ? null : by(converter);
      }
    }
    return autoApplied(type);
  }

  /** An attribute whose annotations say how it is stored is not converted by itself. */
  private static boolean isDecided(Attribute attribute) {
    MappingAnnotations annotations = attribute.annotations();
    return annotations.hasPersistence("Version")
        || annotations.hasPersistence("Enumerated")
        || annotations.hasPersistence("Temporal");
  }

  private @Nullable Conversion autoApplied(TypeMirror type) {
    TypeMirror boxed =
        type.getKind().isPrimitive()
            ? types.boxedClass(types.getPrimitiveType(type.getKind())).asType()
            : types.erasure(type);
    TypeElement converter = autoApplied.get(boxed.toString());
    return converter == null ? null : by(converter);
  }

  /** What a converter makes of values. */
  Conversion by(TypeElement converter) {
    String name = converter.getQualifiedName().toString();
    return new Conversion(
        converter, argument(converter, 1), OF_HIBERNATE.getOrDefault(name, List.of()));
  }

  /** A type argument of {@code AttributeConverter}, wherever above the class it is given. */
  private @Nullable TypeMirror argument(TypeElement converter, int index) {
    DeclaredType found = find(converter.asType());
    return found != null && found.getTypeArguments().size() == 2
        ? found.getTypeArguments().get(index)
        : null;
  }

  private @Nullable DeclaredType find(TypeMirror type) {
    TypeElement element = TypeElements.of(type);
    if (element != null && INTERFACES.contains(element.getQualifiedName().toString())) {
      return (DeclaredType) type;
    }
    for (TypeMirror above : types.directSupertypes(type)) {
      DeclaredType found = find(above);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
