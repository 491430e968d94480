package dev.schemac.database.pull;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Makes an annotation; what is the member's default is left out. */
final class Annotation {

  /** The simple names of all that stands in classes of tables. */
  static final List<String> NAMES =
      List.of(
          "Check",
          "Column",
          "Comment",
          "Deferrable",
          "Exclude",
          "ForeignKey",
          "Identity",
          "Index",
          "Label",
          "PrimaryKey",
          "Sequence",
          "Table",
          "Unique");

  /** The simple names of what stands in entities beside these. */
  static final List<String> OF_ENTITIES =
      List.of(
          "Collate",
          "ColumnDefault",
          "ColumnTransformer",
          "Entity",
          "EnumType",
          "Enumerated",
          "FetchType",
          "Generated",
          "GeneratedColumn",
          "GeneratedValue",
          "GenerationType",
          "Id",
          "IdClass",
          "JdbcTypeCode",
          "JoinColumn",
          "Key",
          "ManyToOne",
          "MapsId",
          "OnDelete",
          "OnDeleteAction",
          "OneToOne",
          "SequenceGenerator",
          "Serializable",
          "SqlTypes");

  private static final String PACKAGE = "dev.schemac";
  private static final String PERSISTENCE = "jakarta.persistence";
  private static final String HIBERNATE = "org.hibernate.annotations";

  private final AnnotationSpec.Builder builder;

  /** One of schemac's. */
  Annotation(String simpleName) {
    this(ClassName.get(PACKAGE, simpleName));
  }

  private Annotation(ClassName name) {
    this.builder = AnnotationSpec.builder(name);
  }

  /** One of Jakarta Persistence's. */
  static Annotation persistence(String simpleName) {
    return new Annotation(ClassName.get(PERSISTENCE, simpleName));
  }

  /** One of Hibernate's. */
  static Annotation hibernate(String simpleName) {
    return new Annotation(ClassName.get(HIBERNATE, simpleName));
  }

  /** A text, unless it is empty. */
  Annotation text(String member, String value) {
    return value.isEmpty() ? this : code(member, JavaText.literal(value));
  }

  /** A text that has no default. */
  Annotation required(String member, String value) {
    return code(member, JavaText.literal(value));
  }

  /** Texts: one without braces, none not at all. */
  Annotation texts(String member, List<String> values) {
    List<CodeBlock> literals = new ArrayList<>();
    for (String value : values) {
      literals.add(JavaText.literal(value));
    }
    if (literals.size() > 1) {
      return code(member, CodeBlock.of("{$L}", CodeBlock.join(literals, ", ")));
    }
    return literals.isEmpty() ? this : code(member, literals.get(0));
  }

  /** A number, unless it is the default. */
  Annotation number(String member, long value, long defaultValue) {
    if (value == defaultValue) {
      return this;
    }
    boolean isInt = value == (int) value;
    return code(member, CodeBlock.of("$L", isInt ? String.valueOf(value) : value + "L"));
  }

  /** A boolean that is not the default. */
  Annotation flag(String member, boolean value, boolean defaultValue) {
    return value == defaultValue ? this : code(member, CodeBlock.of("$L", value));
  }

  /** A constant of one of schemac's enums, unless it is the default. */
  Annotation constant(String member, String type, Enum<?> value, Enum<?> defaultValue) {
    return value == defaultValue ? this : constant(member, type, value.name());
  }

  /** A constant of one of schemac's enums, which may be nested: {@code Index.Method}. */
  Annotation constant(String member, String type, String constant) {
    String[] names = type.split("\\.", -1);
    ClassName name = ClassName.get(PACKAGE, names[0]);
    for (int i = 1; i < names.length; i++) {
      name = name.nestedClass(names[i]);
    }
    return code(member, CodeBlock.of("$T.$L", name, constant));
  }

  /** A constant of an enum or class of Jakarta Persistence. */
  Annotation ofPersistence(String member, String type, String constant) {
    return constant(member, ClassName.get(PERSISTENCE, type), constant);
  }

  /** A constant of an enum of Hibernate. */
  Annotation ofHibernate(String member, String type, String constant) {
    return constant(member, ClassName.get(HIBERNATE, type), constant);
  }

  /** A constant of another class. */
  Annotation constant(String member, ClassName type, String constant) {
    return code(member, CodeBlock.of("$T.$L", type, constant));
  }

  /** An annotation. */
  Annotation annotation(String member, AnnotationSpec value) {
    return code(member, CodeBlock.of("$L", value));
  }

  /** A class. */
  Annotation type(String member, ClassName value) {
    return code(member, CodeBlock.of("$T.class", value));
  }

  private Annotation code(String member, CodeBlock value) {
    builder.addMember(member, value);
    return this;
  }

  AnnotationSpec build() {
    return builder.build();
  }
}
