package dev.schemac.database.pull;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Makes one of schemac's annotations; what is the member's default is left out. */
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

  private static final String PACKAGE = "dev.schemac";

  private final AnnotationSpec.Builder builder;

  Annotation(String simpleName) {
    this.builder = AnnotationSpec.builder(ClassName.get(PACKAGE, simpleName));
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
