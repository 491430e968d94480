package dev.schemac.database.pull;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.schemac.core.text.SqlType;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The Java type of a column, and what {@code @Column} must say so that the processor makes the
 * column's type of it.
 *
 * @param java the type, boxed
 * @param written what {@code type} must say; empty: nothing
 * @param length what {@code length} must say; -1: nothing
 * @param precision what {@code precision} must say; -1: nothing
 * @param scale what {@code scale} must say; -1: nothing
 */
record ColumnType(TypeName java, String written, int length, int precision, int scale) {

  private static final TypeName STRING = ClassName.get(String.class);

  /** The natural Java type of each SQL type that has one; see {@code @Column.type}. */
  private static final Map<String, TypeName> NATURAL =
      Map.ofEntries(
          Map.entry("boolean", TypeName.BOOLEAN.box()),
          Map.entry("smallint", TypeName.SHORT.box()),
          Map.entry("integer", TypeName.INT.box()),
          Map.entry("bigint", TypeName.LONG.box()),
          Map.entry("real", TypeName.FLOAT.box()),
          Map.entry("double precision", TypeName.DOUBLE.box()),
          Map.entry("numeric", ClassName.get(BigDecimal.class)),
          Map.entry("text", STRING),
          Map.entry("bytea", ArrayTypeName.of(TypeName.BYTE)),
          Map.entry("uuid", ClassName.get(UUID.class)),
          Map.entry("timestamptz", ClassName.get(Instant.class)),
          Map.entry("timestamp", ClassName.get(LocalDateTime.class)),
          Map.entry("date", ClassName.get(LocalDate.class)),
          Map.entry("time", ClassName.get(LocalTime.class)),
          Map.entry("timetz", ClassName.get(OffsetTime.class)),
          Map.entry("interval", ClassName.get(Duration.class)),
          Map.entry("inet", ClassName.get(InetAddress.class)));

  /**
   * The type of a column.
   *
   * @param enumClass the enum whose labels it holds; null: none
   */
  static ColumnType of(SqlType type, @Nullable ClassName enumClass) {
    if (enumClass != null && !type.element().isText()) {
      return plain(enumClass).in(type);
    }
    return ofElement(
            type, enumClass == null ? natural(type.element()) : enumClass, enumClass != null)
        .in(type);
  }

  /** The simple names of the Java types that need an import. */
  static Collection<String> simpleNames() {
    List<String> names = new ArrayList<>(List.of("List"));
    for (TypeName type : NATURAL.values()) {
      if (type instanceof ClassName name) {
        names.add(name.simpleName());
      }
    }
    return names;
  }

  /** The Java type that is closest to one that is no array. */
  static TypeName natural(SqlType element) {
    if (isOneCharacter(element)) {
      return TypeName.CHAR.box();
    }
    return element.isBuiltIn() ? NATURAL.getOrDefault(element.name().name(), STRING) : STRING;
  }

  private static ColumnType ofElement(SqlType type, TypeName java, boolean isEnum) {
    SqlType element = type.element();
    List<String> modifiers = element.modifiers();
    String name = element.isBuiltIn() ? element.name().name() : "";
    boolean natural = isEnum ? element.equals(SqlType.TEXT) : NATURAL.containsKey(name);
    if (modifiers.isEmpty() ? natural : isOneCharacter(element) && !isEnum) {
      return plain(java);
    }
    if (name.equals("varchar") && modifiers.size() == 1) {
      return new ColumnType(java, "", Integer.parseInt(modifiers.get(0)), -1, -1);
    }
    if (name.equals("numeric") && modifiers.size() == 2 && !modifiers.get(1).startsWith("-")) {
      int scale = Integer.parseInt(modifiers.get(1));
      int precision = Integer.parseInt(modifiers.get(0));
      return new ColumnType(java, "", -1, precision, scale == 0 ? -1 : scale);
    }
    return new ColumnType(java, type.sql(), -1, -1, -1);
  }

  private static boolean isOneCharacter(SqlType element) {
    return element.equals(SqlType.builtIn("char").withModifiers("1"));
  }

  private static ColumnType plain(TypeName java) {
    return new ColumnType(java, "", -1, -1, -1);
  }

  private ColumnType in(SqlType type) {
    TypeName whole =
        type.array() ? ParameterizedTypeName.get(ClassName.get(List.class), java) : java;
    return new ColumnType(whole, written, length, precision, scale);
  }

  /** The primitive, where there is one and the column is never NULL. */
  TypeName java(boolean nullable) {
    return !nullable && java.isBoxedPrimitive() ? java.unbox() : java;
  }
}
