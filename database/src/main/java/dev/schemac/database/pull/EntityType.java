package dev.schemac.database.pull;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.schemac.core.text.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The Java type of an attribute, and what annotations must say so that Hibernate makes the column's
 * type of it, reads it and writes it.
 *
 * @param java the type, boxed
 * @param definition what {@code columnDefinition} must say; empty: nothing
 * @param length what {@code length} must say; 255: nothing
 * @param precision what {@code precision} must say; 0: nothing
 * @param scale what {@code scale} must say; 0: nothing
 * @param annotations those beside {@code @Column}
 * @param cast whether PostgreSQL takes what Hibernate writes with a cast alone
 */
record EntityType(
    TypeName java,
    String definition,
    int length,
    int precision,
    int scale,
    List<AnnotationSpec> annotations,
    boolean cast) {

  private static final int LENGTH = 255;

  private static final TypeName STRING = ClassName.get(String.class);

  private static final ClassName SQL_TYPES = ClassName.get("org.hibernate.type", "SqlTypes");

  /** The types whose arrays Hibernate makes of a list without more being said. */
  private static final Set<String> IN_LISTS =
      Set.of(
          "boolean", "smallint", "integer", "bigint", "real", "double precision", "uuid", "date");

  /** The types that Hibernate makes of their natural Java type. */
  private static final Set<String> PLAIN =
      Set.of(
          "boolean",
          "smallint",
          "integer",
          "bigint",
          "real",
          "double precision",
          "bytea",
          "uuid",
          "date",
          "inet");

  /** The types that hold what is bound as a natural Java type, once they are written. */
  private static final Set<String> NATURAL =
      Set.of("text", "varchar", "char", "bpchar", "numeric", "timestamptz", "timestamp", "time");

  /**
   * The type of a column.
   *
   * @param labels the enum whose constants are named as its labels; null: none
   * @param nativeEnum whether that is the one of a native type
   */
  static EntityType of(SqlType type, @Nullable ClassName labels, boolean nativeEnum) {
    if (labels != null && !type.array()) {
      return nativeEnum ? ofNative(type, labels) : ofText(type, labels, List.of(enumerated()));
    }
    return type.array() ? ofList(type) : ofElement(type);
  }

  private static AnnotationSpec enumerated() {
    return Annotation.persistence("Enumerated")
        .ofPersistence("value", "EnumType", "STRING")
        .build();
  }

  private static EntityType ofNative(SqlType type, ClassName labels) {
    String implied = labels.simpleName().toLowerCase(Locale.ROOT);
    boolean isImplied = type.name().schema().isEmpty() && type.name().name().equals(implied);
    return new EntityType(
        labels,
        isImplied ? "" : type.sql(),
        LENGTH,
        0,
        0,
        List.of(enumerated(), code("NAMED_ENUM")),
        false);
  }

  private static AnnotationSpec code(String constant) {
    return Annotation.hibernate("JdbcTypeCode").constant("value", SQL_TYPES, constant).build();
  }

  private static EntityType ofList(SqlType type) {
    SqlType element = type.element();
    String name = element.isBuiltIn() ? element.name().name() : "";
    TypeName java = ColumnType.natural(element);
    boolean plain = IN_LISTS.contains(name) && element.modifiers().isEmpty();
    boolean natural = plain || (NATURAL.contains(name) && !java.equals(TypeName.CHAR.box()));
    TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), natural ? java : STRING);
    return new EntityType(list, plain ? "" : type.sql(), LENGTH, 0, 0, List.of(), !natural);
  }

  private static EntityType ofElement(SqlType type) {
    TypeName java = ColumnType.natural(type);
    String name = type.isBuiltIn() ? type.name().name() : "";
    List<String> modifiers = type.modifiers();
    if (PLAIN.contains(name) && modifiers.isEmpty()) {
      return plain(java);
    }
    return switch (name) {
      case "numeric" -> ofNumeric(type, java);
      case "text", "varchar" -> ofText(type, java, List.of());
      case "char" -> ofChar(type, java);
      case "timestamptz", "timestamp" ->
          modifiers.equals(List.of("6")) ? plain(java) : defined(type, java, List.of(), false);
      case "bpchar", "time", "timetz" -> defined(type, java, List.of(), false);
      case "interval" -> defined(type, java, List.of(code("INTERVAL_SECOND")), false);
      case "jsonb" -> with(plain(STRING), code("JSON"));
      case "json" -> defined(type, STRING, List.of(code("JSON")), false);
      default -> defined(type, STRING, List.of(), !type.name().name().equals("citext"));
    };
  }

  private static EntityType ofNumeric(SqlType type, TypeName java) {
    List<String> modifiers = type.modifiers();
    if (modifiers.size() != 2 || modifiers.get(1).startsWith("-")) {
      return defined(type, java, List.of(), false);
    }
    int precision = Integer.parseInt(modifiers.get(0));
    int scale = Integer.parseInt(modifiers.get(1));
    return precision == 38 && scale == 2
        ? plain(java)
        : new EntityType(java, "", LENGTH, precision, scale, List.of(), false);
  }

  private static EntityType ofText(SqlType type, TypeName java, List<AnnotationSpec> annotations) {
    boolean hasLength = type.name().name().equals("varchar") && type.modifiers().size() == 1;
    return hasLength
        ? new EntityType(java, "", length(type), 0, 0, annotations, false)
        : defined(type, java, annotations, false);
  }

  private static EntityType ofChar(SqlType type, TypeName java) {
    if (java.equals(TypeName.CHAR.box())) {
      return plain(java);
    }
    boolean hasLength = type.modifiers().size() == 1 && length(type) != LENGTH;
    return hasLength
        ? new EntityType(java, "", length(type), 0, 0, List.of(code("CHAR")), false)
        : defined(type, java, List.of(code("CHAR")), false);
  }

  private static int length(SqlType type) {
    return Integer.parseInt(type.modifiers().get(0));
  }

  private static EntityType plain(TypeName java) {
    return new EntityType(java, "", LENGTH, 0, 0, List.of(), false);
  }

  private static EntityType defined(
      SqlType type, TypeName java, List<AnnotationSpec> annotations, boolean cast) {
    return new EntityType(java, type.sql(), LENGTH, 0, 0, annotations, cast);
  }

  private static EntityType with(EntityType type, AnnotationSpec annotation) {
    List<AnnotationSpec> all = new ArrayList<>(type.annotations);
    all.add(annotation);
    return new EntityType(type.java, type.definition, LENGTH, 0, 0, all, type.cast);
  }

  /** Adds to {@code @Column} what it must say. */
  void describe(Annotation column) {
    column
        .number("length", length, LENGTH)
        .number("precision", precision, 0)
        .number("scale", scale, 0)
        .text("columnDefinition", definition);
  }

  /** Whether values can identify a row: Hibernate compares them, and looks rows up by them. */
  static boolean canIdentify(SqlType type) {
    EntityType mapped = of(type, null, false);
    boolean isJson = type.name().name().equals("json") || type.name().name().equals("jsonb");
    return !type.array() && !isJson && !mapped.cast && !(mapped.java instanceof ArrayTypeName);
  }

  /** The primitive, where there is one and the attribute is never null. */
  TypeName java(boolean nullable) {
    return !nullable && java.isBoxedPrimitive() ? java.unbox() : java;
  }
}
