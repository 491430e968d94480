package dev.schemac.database.pull;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.DerivedNames;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The entity of a table. */
final class EntitySource {

  /** The record of an identifier of several attributes, in the entity's class. */
  static final String KEY = "Key";

  private final OwnedSequences sequences;
  private final Table table;
  private final PulledEntities entities;
  private final EntityReferences references;
  private final PrimaryKey primaryKey;
  private final ClassName name;
  private final LabelClasses labels;
  private final TableAnnotations annotations;

  EntitySource(Schema schema, OwnedSequences sequences, Table table, PulledEntities entities) {
    this.sequences = sequences;
    this.table = table;
    this.entities = entities;
    this.references = entities.referencesOf(table.name());
    this.primaryKey = Objects.requireNonNull(table.primaryKey());
    this.name = entities.classes().ofTable(table.name());
    this.labels = new LabelClasses(table, entities.classes());
    this.annotations = new TableAnnotations(schema, beside(), entities.classes());
  }

  /** The table without what annotations of Jakarta Persistence and Hibernate say of it. */
  private Table beside() {
    List<Constraint> constraints = new ArrayList<>(table.constraints());
    for (EntityReference reference : references.all()) {
      if (references.isSimple(reference.key())) {
        constraints.remove(reference.key());
      }
    }
    for (Column column : table.columns()) {
      EntityReference reference = references.of(column.name());
      if (reference == null || reference.role() == EntityReference.Role.UNIQUE) {
        constraints.remove(references.derivedUnique(column.name()));
      }
    }
    boolean onField = primaryKey.columns().size() == 1 && isNamed();
    return new Table(
        table.name(),
        table.columns(),
        onField ? primaryKey : null,
        constraints,
        table.indexes(),
        table.comment());
  }

  /** Whether the primary key has another name than schemac would give it. */
  private boolean isNamed() {
    return !primaryKey.name().equals(DerivedNames.primaryKey(table.name()));
  }

  /**
   * The declaration.
   *
   * @param comment the Javadoc comment; empty: none
   */
  TypeSpec type(String comment) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name).addModifiers(Modifier.PUBLIC).addAnnotations(onClass());
    if (!comment.isEmpty()) {
      type.addJavadoc("$L", comment);
    }
    EntityAccessors accessors = new EntityAccessors();
    for (EntityAttribute attribute :
        new EntityAttributes(table, entities, annotations, labels).all()) {
      type.addField(
          FieldSpec.builder(attribute.type(), attribute.name(), Modifier.PRIVATE)
              .addAnnotations(attribute.annotations())
              .build());
      type.addMethods(accessors.of(attribute));
    }
    TypeSpec key = key();
    if (key != null) {
      type.addType(key);
    }
    for (LabelCheck check : table.constraints(LabelCheck.class)) {
      type.addType(EnumSource.ofLabels(labels.of(check.column()), check.labels(), Style.JPA));
    }
    return type.build();
  }

  private List<AnnotationSpec> onClass() {
    List<AnnotationSpec> all = new ArrayList<>();
    String entity = entities.name(table.name());
    boolean isNamed = !entity.equals(name.simpleName());
    all.add(Annotation.persistence("Entity").text("name", isNamed ? entity : "").build());
    String schema = table.name().schema();
    AnnotationSpec ofTable =
        Annotation.persistence("Table")
            .text("name", PersistenceNames.written(entity, table.name().name()))
            .text("schema", schema.isEmpty() ? "" : PersistenceNames.written(schema))
            .build();
    if (!ofTable.members().isEmpty()) {
      all.add(ofTable);
    }
    if (primaryKey.columns().size() > 1) {
      all.add(Annotation.persistence("IdClass").type("value", name.nestedClass(KEY)).build());
      boolean ordered = primaryKey.columns().equals(references.keyOrder());
      if (isNamed() || !ordered) {
        all.add(
            new Annotation("PrimaryKey")
                .texts("value", ordered ? List.of() : primaryKey.columns())
                .text("name", isNamed() ? primaryKey.name() : "")
                .build());
      }
    }
    all.addAll(annotations.onClass());
    all.addAll(sequences.annotations(table.name()));
    all.addAll(TableSource.comment(table.comment()));
    return all;
  }

  /**
   * The class of an identifier of several attributes; null: it has one. Hibernate takes the columns
   * of the key in the order of its components.
   */
  private @Nullable TypeSpec key() {
    if (primaryKey.columns().size() == 1) {
      return null;
    }
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    EntityTypes types = new EntityTypes(entities);
    for (String column : references.keyOrder()) {
      EntityReference reference = references.of(column);
      String component = reference == null ? references.name(column) : reference.attribute();
      components.addParameter(
          ParameterSpec.builder(types.ofIdentifier(table, column), component).build());
    }
    return TypeSpec.recordBuilder(KEY)
        .addModifiers(Modifier.PUBLIC)
        .addSuperinterface(Serializable.class)
        .recordConstructor(components.build())
        .build();
  }
}
