package dev.schemac.processor.read.springdata;

import dev.schemac.core.text.SqlType;
import dev.schemac.processor.read.element.EnumReader;
import dev.schemac.processor.read.element.MappedType;
import dev.schemac.processor.read.element.TypeMapper;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * The column types that Spring Data JDBC writes the values of Java types into on PostgreSQL and
 * reads them from, without a converter of the application. Each was measured, as was each that is
 * not here.
 */
final class StoredTypes {

  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("java.lang.Boolean", "boolean"),
          Map.entry("java.lang.Byte", "smallint"),
          Map.entry("java.lang.Short", "smallint"),
          Map.entry("java.lang.Integer", "integer"),
          Map.entry("java.lang.Long", "bigint"),
          Map.entry("java.lang.Float", "real"),
          Map.entry("java.lang.Double", "double precision"),
          Map.entry("java.math.BigDecimal", "numeric"),
          // It is sent as a bigint, and loses what does not fit.
          Map.entry("java.math.BigInteger", "bigint"),
          Map.entry("java.lang.String", "text"),
          Map.entry("java.lang.CharSequence", "text"),
          Map.entry("java.util.UUID", "uuid"),
          Map.entry("java.time.Instant", "timestamptz"),
          Map.entry("java.time.OffsetDateTime", "timestamptz"),
          Map.entry("java.time.LocalDateTime", "timestamp"),
          Map.entry("java.time.LocalDate", "date"),
          Map.entry("java.time.LocalTime", "time"),
          Map.entry("java.time.Duration", "text"),
          Map.entry("java.time.Period", "text"),
          Map.entry("java.time.ZoneId", "text"));

  /** Of these, those that arrays and collections may not hold. */
  private static final Set<String> NO_ELEMENTS =
      Set.of(
          "java.lang.Byte",
          "java.lang.CharSequence",
          "java.time.OffsetDateTime",
          "java.time.LocalDateTime",
          "java.time.Period",
          "java.time.ZoneId");

  private static final Set<String> KEYS =
      Set.of(
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.String",
          "java.util.UUID",
          "java.time.LocalDate");

  /** Types that schemac's own tables map and that Spring Data does not store. */
  private static final Set<String> REFUSED =
      Set.of(
          "java.net.URI",
          "java.net.InetAddress",
          "java.net.Inet4Address",
          "java.net.Inet6Address",
          "java.time.ZonedDateTime",
          "java.time.OffsetTime",
          "java.util.Optional",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble");

  private final Types types;
  private final PropertyTypes propertyTypes;
  private final TypeMapper mapper;
  private final EnumReader enums;

  StoredTypes(Types types, PropertyTypes propertyTypes, TypeMapper mapper, EnumReader enums) {
    this.types = types;
    this.propertyTypes = propertyTypes;
    this.mapper = mapper;
    this.enums = enums;
  }

  /**
   * The column type of a Java type; null where Spring Data alone stores no such values.
   *
   * @param from the package of the property, which may say it for the class
   */
  @Nullable MappedType of(TypeMirror type, PackageElement from) {
    TypeMirror element = propertyTypes.elementOf(type);
    if (element == null) {
      return value(type, from);
    }
    if (type.getKind() == TypeKind.ARRAY && element.getKind() == TypeKind.BYTE) {
      return MappedType.of(SqlType.builtIn("bytea"));
    }
    // PostgreSQL does not tell arrays of arrays from arrays.
    TypeMirror inner =
        element.getKind() == TypeKind.ARRAY ? propertyTypes.elementOf(element) : null;
    TypeMirror item = inner == null ? element : inner;
    TypeElement boxed = boxed(item);
    boolean possible =
        boxed != null
            && !NO_ELEMENTS.contains(boxed.getQualifiedName().toString())
            && !boxed.getQualifiedName().contentEquals("java.lang.Character")
            && (VALUES.containsKey(boxed.getQualifiedName().toString())
                || boxed.getKind() == ElementKind.ENUM);
    MappedType mapped = possible ? value(item, from) : null;
    return mapped == null ? null : mapped.asArray();
  }

  /** The type of the column of a map's keys; null where Spring Data stores no such keys. */
  @Nullable MappedType ofKey(TypeMirror type, PackageElement from) {
    TypeElement element = boxed(type);
    return element != null && KEYS.contains(element.getQualifiedName().toString())
        ? value(type, from)
        : null;
  }

  private @Nullable MappedType value(TypeMirror type, PackageElement from) {
    TypeElement element = boxed(type);
    if (element == null) {
      return null;
    }
    String name = element.getQualifiedName().toString();
    String known = VALUES.get(name);
    if (known != null) {
      return MappedType.of(SqlType.builtIn(known));
    }
    if (name.equals("java.lang.Character")) {
      return MappedType.of(SqlType.builtIn("char").withModifiers("1"));
    }
    if (element.getKind() == ElementKind.ENUM) {
      return enums.mapping(element);
    }
    // What is left has a type where @SqlType gives it one.
    return REFUSED.contains(name) ? null : mapper.map(type, from);
  }

  private @Nullable TypeElement boxed(TypeMirror type) {
    return type instanceof PrimitiveType primitive
        ? types.boxedClass(primitive)
        : PropertyTypes.element(type);
  }
}
