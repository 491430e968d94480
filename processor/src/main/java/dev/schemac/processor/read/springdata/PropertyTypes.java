package dev.schemac.processor.read.springdata;

import dev.schemac.processor.read.element.TypeMapper;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Tells by their types how Spring Data stores properties. */
final class PropertyTypes {

  static final String REFERENCE = "org.springframework.data.jdbc.core.mapping.AggregateReference";

  /** Packages whose classes Spring Data or schemac never takes for entities. */
  private static final List<String> VALUES =
      List.of(
          "java.",
          "javax.",
          "jakarta.",
          "kotlin.",
          "kotlinx.",
          "org.springframework.",
          "org.postgresql.",
          // Values that converters store, and never rows.
          "com.fasterxml.jackson.",
          "tools.jackson.",
          "com.google.gson.",
          "org.json.",
          "org.joda.",
          "org.javamoney.",
          "org.locationtech.",
          "net.postgis.");

  private final Elements elements;
  private final Types types;
  private final TypeMapper mapper;

  PropertyTypes(Elements elements, Types types, TypeMapper mapper) {
    this.elements = elements;
    this.types = types;
    this.mapper = mapper;
  }

  PropertyKind kindOf(Property property) {
    if (property.hasWrittenType()) {
      return PropertyKind.COLUMN;
    }
    TypeMirror type = property.type();
    PackageElement from = elements.getPackageOf(property.field());
    if (property.annotations().has("Embedded") || (property.isId() && isEntity(type, from))) {
      return PropertyKind.EMBEDDED;
    }
    if (isReference(type)) {
      return PropertyKind.REFERENCE;
    }
    if (isEntity(type, from)) {
      return PropertyKind.ENTITY;
    }
    TypeMirror value = isMap(type) ? argument(type, 1) : elementOf(type);
    if (value == null || !isEntity(value, from)) {
      return PropertyKind.COLUMN;
    }
    if (isMap(type)) {
      return PropertyKind.MAP;
    }
    return isA(type, "java.util.Set") ? PropertyKind.SET : PropertyKind.LIST;
  }

  static boolean isReference(TypeMirror type) {
    TypeElement element = element(type);
    return element != null && element.getQualifiedName().contentEquals(REFERENCE);
  }

  /**
   * Whether a type is a class that Spring Data stores as a row, since it is no value that it knows.
   *
   * @param from the package of the property, which may say the type of a column for the class
   */
  private boolean isEntity(TypeMirror type, PackageElement from) {
    TypeElement element = element(type);
    if (element == null
        || (element.getKind() != ElementKind.CLASS && element.getKind() != ElementKind.RECORD)
        || isA(type, "java.lang.Iterable")
        || isMap(type)) {
      return false;
    }
    String name = element.getQualifiedName().toString();
    for (String values : VALUES) {
      if (name.startsWith(values)) {
        return false;
      }
    }
    // Here @SqlType alone maps such a class to a column.
    return mapper.map(type, from) == null;
  }

  /** What a collection or an array holds; null for another type. */
  @Nullable TypeMirror elementOf(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return array.getComponentType();
    }
    return isA(type, "java.lang.Iterable") ? argument(type, 0) : null;
  }

  boolean isMap(TypeMirror type) {
    return isA(type, "java.util.Map");
  }

  /** The class whose rows a property of this kind has in another table; null where it has none. */
  @Nullable TypeElement entityOf(TypeMirror type, PropertyKind kind) {
    TypeMirror entity =
        switch (kind) {
          case ENTITY -> type;
          case SET, LIST -> elementOf(type);
          case MAP -> argument(type, 1);
          case COLUMN, REFERENCE, EMBEDDED -> null;
        };
    return entity == null ? null : element(entity);
  }

  /** The class of a type; null for a primitive type, an array or a type variable. */
  static @Nullable TypeElement element(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? element
        : null;
  }

  /** A type argument of a type, of a wildcard its upper bound; null where it has none. */
  static @Nullable TypeMirror argument(TypeMirror type, int index) {
    if (!(type instanceof DeclaredType declared) || declared.getTypeArguments().size() <= index) {
      return null;
    }
    TypeMirror argument = declared.getTypeArguments().get(index);
    return argument instanceof WildcardType wildcard ? wildcard.getExtendsBound() : argument;
  }

  private boolean isA(TypeMirror type, String className) {
    TypeElement other = elements.getTypeElement(className);
    return other != null && types.isAssignable(types.erasure(type), types.erasure(other.asType()));
  }
}
