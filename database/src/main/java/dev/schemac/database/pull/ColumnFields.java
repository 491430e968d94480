package dev.schemac.database.pull;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields, or record components, of a table's columns. */
final class ColumnFields {

  private final Table table;
  private final ClassNames classes;
  private final LabelClasses labels;
  private final TableAnnotations annotations;
  private final FieldNames names;

  ColumnFields(Table table, ClassNames classes, LabelClasses labels, TableAnnotations annotations) {
    this.table = table;
    this.classes = classes;
    this.labels = labels;
    this.annotations = annotations;
    this.names = new FieldNames(table);
  }

  String name(Column column) {
    return names.of(column.name());
  }

  TypeName type(Column column) {
    return columnType(column).java(column.nullable());
  }

  /** All its annotations, those of keys first. */
  List<AnnotationSpec> annotations(Column column) {
    List<AnnotationSpec> all = new ArrayList<>();
    AnnotationSpec ofColumn = ofColumn(column);
    if (!ofColumn.members().isEmpty()) {
      all.add(ofColumn);
    }
    List<AnnotationSpec> ofConstraints = annotations.onField(column.name());
    boolean isKey = !ofConstraints.isEmpty() && isKey(column) && keyColumns().size() == 1;
    all.addAll(isKey ? 0 : all.size(), ofConstraints.subList(0, isKey ? 1 : 0));
    all.addAll(ofConstraints.subList(isKey ? 1 : 0, ofConstraints.size()));
    if (column.comment() != null) {
      all.add(new Annotation("Comment").text("value", column.comment()).build());
    }
    return all;
  }

  private AnnotationSpec ofColumn(Column column) {
    ColumnType type = columnType(column);
    boolean impliedNotNull =
        isKey(column)
            || column.identity() != Column.Identity.NONE
            || type.java(column.nullable()).isPrimitive();
    return new Annotation("Column")
        .text("value", names.written(column.name()))
        .text("type", type.written())
        .number("length", type.length(), -1)
        .number("precision", type.precision(), -1)
        .number("scale", type.scale(), -1)
        .flag("nullable", column.nullable() || impliedNotNull, true)
        .constant("identity", "Identity", column.identity(), Column.Identity.NONE)
        .text("defaultSql", sql(column.defaultSql()))
        .text("generatedAs", sql(column.generatedAs()))
        .text("collation", column.collation() == null ? "" : column.collation())
        .build();
  }

  private static String sql(@Nullable SqlText text) {
    return text == null ? "" : text.text();
  }

  private boolean isKey(Column column) {
    return keyColumns().contains(column.name());
  }

  private List<String> keyColumns() {
    PrimaryKey key = table.primaryKey();
    return key == null ? List.of() : key.columns();
  }

  private ColumnType columnType(Column column) {
    QualifiedName type = column.type().name();
    ClassName ofLabels = labels.inClass(column.name());
    ClassName enumClass = classes.isEnumType(type) ? classes.ofEnumType(type) : ofLabels;
    return ColumnType.of(column.type(), enumClass);
  }
}
