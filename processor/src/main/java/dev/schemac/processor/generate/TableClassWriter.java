package dev.schemac.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.schemac.core.schema.Column;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the class of a table: its name and those of its columns, as they stand in SQL. */
public final class TableClassWriter {

  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");
  private static final TypeName STRINGS =
      ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get(String.class));

  private TableClassWriter() {}

  /** The type, ready to be given its originating element and written. */
  public static TypeSpec.Builder type(TableClass source) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(source.simpleName())
            .addJavadoc("The names in table {@code $L}, as SQL text.", javadoc(source.table()))
            .addModifiers(Modifier.FINAL);
    if (source.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    if (source.generatedAnnotation()) {
      type.addAnnotation(
          AnnotationSpec.builder(GENERATED)
              .addMember("value", "$S", "dev.schemac.processor.SchemacProcessor")
              .build());
    }
    type.addField(
        constant(ClassName.get(String.class), Constants.TABLE)
            .addJavadoc("The table, qualified where it stands in a named schema.")
            .initializer("$S", source.table().sql())
            .build());
    Map<String, String> constants = Constants.of(source.columns());
    for (Column column : source.columns()) {
      type.addField(
          constant(ClassName.get(String.class), constantOf(constants, column.name()))
              .addJavadoc("{@code $L}.", javadoc(column))
              .initializer("$S", Identifiers.quote(column.name()))
              .build());
    }
    List<String> all = new ArrayList<>();
    for (Column column : source.columns()) {
      all.add(column.name());
    }
    type.addField(list(Constants.COLUMNS, "All columns, in order.", all, constants));
    type.addField(
        list(Constants.PRIMARY_KEY, "The primary key's columns.", source.primaryKey(), constants));
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    return type;
  }

  /** The text constants of a table's class, by name. */
  public static Map<String, String> names(TableClass source) {
    Map<String, String> names = new HashMap<>();
    names.put(Constants.TABLE, source.table().sql());
    Constants.of(source.columns())
        .forEach((column, constant) -> names.put(constant, Identifiers.quote(column)));
    return names;
  }

  /** The file of a type. */
  public static JavaFile file(TableClass source, TypeSpec type) {
    return JavaFile.builder(source.packageName(), type)
        .skipJavaLangImports(true)
        .indent("  ")
        .build();
  }

  private static FieldSpec.Builder constant(TypeName type, String name) {
    return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
  }

  private static FieldSpec list(
      String name, String javadoc, List<String> columns, Map<String, String> constants) {
    CodeBlock.Builder values = CodeBlock.builder();
    String separator = "";
    for (String column : columns) {
      values.add(separator + "$N", constantOf(constants, column));
      separator = ",$W";
    }
    // The type is written out: to infer it took javac a quarter of the class's compile.
    return constant(STRINGS, name)
        .addJavadoc(javadoc)
        .initializer("$T.<$T>of($L)", List.class, String.class, values.build())
        .build();
  }

  private static String constantOf(Map<String, String> constants, String column) {
    return constants.getOrDefault(column, column);
  }

  private static String javadoc(QualifiedName table) {
    return plain(table.sql());
  }

  private static String javadoc(Column column) {
    return plain(column.type().sql() + (column.nullable() ? "" : " NOT NULL"));
  }

  /** Text that cannot end a comment or an inline tag. */
  private static String plain(String text) {
    return text.replace("*/", "* /")
        .replace('{', '(')
        .replace('}', ')')
        .replace("@", "&#64;")
        .replace('\n', ' ')
        .replace('\\', '/');
  }
}
