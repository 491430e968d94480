package dev.schemac.database.pull;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The class of a table. */
final class TableSource {

  private final Schema schema;
  private final OwnedSequences sequences;
  private final Table table;
  private final ClassName name;
  private final ClassNames classes;
  private final LabelClasses labels;

  TableSource(Schema schema, OwnedSequences sequences, Table table, ClassNames classes) {
    this.schema = schema;
    this.sequences = sequences;
    this.table = table;
    this.name = classes.ofTable(table.name());
    this.classes = classes;
    this.labels = new LabelClasses(table, classes);
  }

  /**
   * The declaration.
   *
   * @param comment the Javadoc comment; empty: none
   */
  TypeSpec type(Style style, String comment) {
    TableAnnotations annotations = new TableAnnotations(schema, table, classes);
    TypeSpec.Builder type =
        switch (style) {
          case RECORD, JPA -> record(annotations);
          case CLASS -> plainClass(annotations);
        };
    type.addModifiers(Modifier.PUBLIC).addAnnotations(onClass(annotations));
    if (!comment.isEmpty()) {
      type.addJavadoc("$L", comment);
    }
    for (LabelCheck check : table.constraints(LabelCheck.class)) {
      type.addType(EnumSource.ofLabels(labels.of(check.column()), check.labels(), style));
    }
    return type.build();
  }

  private TypeSpec.Builder record(TableAnnotations annotations) {
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    ColumnFields fields = new ColumnFields(table, classes, labels, annotations);
    for (Column column : table.columns()) {
      components.addParameter(
          ParameterSpec.builder(fields.type(column), fields.name(column))
              .addAnnotations(fields.annotations(column))
              .build());
    }
    return TypeSpec.recordBuilder(name).recordConstructor(components.build());
  }

  private TypeSpec.Builder plainClass(TableAnnotations annotations) {
    TypeSpec.Builder type = TypeSpec.classBuilder(name);
    ColumnFields fields = new ColumnFields(table, classes, labels, annotations);
    for (Column column : table.columns()) {
      TypeName fieldType = fields.type(column);
      type.addField(
          FieldSpec.builder(fieldType, fields.name(column))
              .addAnnotations(fields.annotations(column))
              .build());
    }
    return type;
  }

  private List<AnnotationSpec> onClass(TableAnnotations annotations) {
    List<AnnotationSpec> all = new ArrayList<>();
    String written = FieldNames.written(name.simpleName(), table.name().name());
    all.add(new Annotation("Table").text("value", written).build());
    all.addAll(annotations.onClass());
    all.addAll(sequences.annotations(table.name()));
    all.addAll(comment(table.comment()));
    return all;
  }

  /** The annotation of a comment; empty: there is none. */
  static List<AnnotationSpec> comment(@Nullable String comment) {
    return comment == null
        ? List.of()
        : List.of(new Annotation("Comment").text("value", comment).build());
  }
}
