package dev.schemac.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes the interface of a table: constants that hold its name and those of its columns, as they
 * stand in SQL. They are constants of the compiler, which class files that use them take over, and
 * nothing is initialised when they are used: javac pays half of what a class with lists costs.
 */
public final class TableClassWriter {

  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");

  private TableClassWriter() {}

  /** The type, ready to be given its originating element and written. */
  public static TypeSpec.Builder type(TableClass source) {
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(source.simpleName())
            .addJavadoc("The names in table {@code $L}, as SQL text.", plain(source.table().sql()));
    if (source.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    if (source.generatedAnnotation()) {
      type.addAnnotation(
          AnnotationSpec.builder(GENERATED)
              .addMember("value", "$S", "dev.schemac.processor.SchemacProcessor")
              .build());
    }
    for (Constant constant : Constants.of(source)) {
      type.addField(
          FieldSpec.builder(
                  ClassName.get(String.class),
                  constant.name(),
                  Modifier.PUBLIC,
                  Modifier.STATIC,
                  Modifier.FINAL)
              .addJavadoc("$L", constant.javadoc())
              .initializer("$S", constant.value())
              .build());
    }
    return type;
  }

  /** Whether it lists all columns, for which some wide tables have too many. */
  public static boolean hasColumns(TableClass source) {
    return Constants.hasColumns(source);
  }

  /** The constants of a table's interface, by name. */
  public static Map<String, String> values(TableClass source) {
    Map<String, String> values = new HashMap<>();
    for (Constant constant : Constants.of(source)) {
      values.put(constant.name(), constant.value());
    }
    return values;
  }

  /** The file of a type. */
  public static JavaFile file(TableClass source, TypeSpec type) {
    return JavaFile.builder(source.packageName(), type)
        .skipJavaLangImports(true)
        .indent("  ")
        .build();
  }

  /** Text that cannot end a comment or an inline tag. */
  static String plain(String text) {
    return text.replace("*/", "* /")
        .replace('{', '(')
        .replace('}', ')')
        .replace("@", "&#64;")
        .replace('\n', ' ')
        .replace('\\', '/');
  }
}
