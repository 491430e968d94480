package dev.schemac.database.pull;

import com.palantir.javapoet.AnnotationSpec;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The annotations that say what the column of an attribute is. */
final class EntityColumns {

  private final Table table;
  private final EntityReferences references;
  private final EntityTypes types;

  EntityColumns(Table table, EntityReferences references, EntityTypes types) {
    this.table = table;
    this.references = references;
    this.types = types;
  }

  /**
   * Those of a column.
   *
   * @param isKey whether it is of the primary key, and so never NULL
   */
  List<AnnotationSpec> annotations(Column column, boolean isKey) {
    EntityType type = types.of(table, column);
    List<AnnotationSpec> all = new ArrayList<>();
    Annotation written =
        Annotation.persistence("Column")
            .text("name", PersistenceNames.written(references.name(column.name()), column.name()));
    type.describe(written);
    written.flag("unique", references.derivedUnique(column.name()) != null, false);
    boolean byType =
        written.build().members().isEmpty()
            && !column.hasOwnValue()
            && type.java(false).isPrimitive();
    AnnotationSpec ofColumn =
        written.flag("nullable", column.nullable() || isKey || byType, true).build();
    if (!ofColumn.members().isEmpty()) {
      all.add(ofColumn);
    }
    all.addAll(type.annotations());
    if (type.cast() && column.generatedAs() == null) {
      String cast = "cast(? as " + column.type().sql() + ")";
      all.add(Annotation.hibernate("ColumnTransformer").text("write", cast).build());
    }
    addValues(column, isKey, all);
    return all;
  }

  private void addValues(Column column, boolean isKey, List<AnnotationSpec> all) {
    if (column.defaultSql() != null) {
      String value = column.defaultSql().text();
      all.add(Annotation.hibernate("ColumnDefault").text("value", value).build());
    }
    if (column.generatedAs() != null) {
      String value = column.generatedAs().text();
      all.add(Annotation.hibernate("GeneratedColumn").text("value", value).build());
    }
    if (column.collation() != null) {
      all.add(Annotation.hibernate("Collate").text("value", column.collation()).build());
    }
    boolean isWhole = isKey && Objects.requireNonNull(table.primaryKey()).columns().size() == 1;
    boolean said = isWhole && column.identity() == Column.Identity.BY_DEFAULT;
    if (column.identity() != Column.Identity.NONE && !said) {
      all.add(
          new Annotation("Column")
              .constant("identity", "Identity", column.identity().name())
              .build());
      if (!isKey) {
        all.add(Annotation.hibernate("Generated").build());
      }
    }
  }
}
