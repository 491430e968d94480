package dev.schemac.database.pull;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.DerivedNames;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The attributes of an entity, in the order of the columns. */
final class EntityAttributes {

  private final Table table;
  private final PulledEntities entities;
  private final EntityReferences references;
  private final TableAnnotations beside;
  private final EntityColumns columns;
  private final EntityTypes types;
  private final PrimaryKey primaryKey;

  EntityAttributes(
      Table table, PulledEntities entities, TableAnnotations beside, LabelClasses labels) {
    this.table = table;
    this.entities = entities;
    this.references = entities.referencesOf(table.name());
    this.beside = beside;
    this.types = new EntityTypes(entities);
    this.columns = new EntityColumns(table, references, types);
    this.primaryKey = Objects.requireNonNull(table.primaryKey());
  }

  List<EntityAttribute> all() {
    List<EntityAttribute> attributes = new ArrayList<>();
    List<EntityReference> added = new ArrayList<>();
    for (Column column : table.columns()) {
      EntityReference reference = references.of(column.name());
      if (reference == null) {
        attributes.add(ofColumn(column));
      } else if (!added.contains(reference)) {
        added.add(reference);
        if (reference.role() == EntityReference.Role.KEY) {
          attributes.add(identifier(column));
        }
        attributes.add(ofReference(reference));
      }
    }
    return attributes;
  }

  private EntityAttribute ofColumn(Column column) {
    boolean isKey = primaryKey.columns().contains(column.name());
    List<AnnotationSpec> all = new ArrayList<>();
    EntityGenerator generator = EntityGenerator.NONE;
    if (isKey) {
      all.add(Annotation.persistence("Id").build());
      generator = entities.generators().of(table.name());
      all.addAll(generator.annotations());
    }
    boolean isGenerated = column.generatedAs() != null || column.identity() != Column.Identity.NONE;
    all.addAll(columns.annotations(column, isKey));
    addBeside(column, all);
    EntityType type = types.of(table, column);
    // Zero would be stored in place of a default that nobody thought of.
    boolean isEmptyAtFirst = isKey || column.hasOwnValue();
    TypeName java = type.java(column.nullable() || isEmptyAtFirst);
    boolean settable = !isGenerated && generator.annotations().isEmpty();
    return new EntityAttribute(references.name(column.name()), java, all, settable);
  }

  private void addBeside(Column column, List<AnnotationSpec> all) {
    all.addAll(beside.onField(column.name()));
    all.addAll(TableSource.comment(column.comment()));
  }

  /** The identifier that a reference gives its value. */
  private EntityAttribute identifier(Column column) {
    return new EntityAttribute(
        references.name(column.name()),
        types.ofIdentifier(table, column.name()),
        List.of(Annotation.persistence("Id").build()),
        false);
  }

  private EntityAttribute ofReference(EntityReference reference) {
    ForeignKey key = reference.key();
    List<AnnotationSpec> all = new ArrayList<>();
    if (reference.role() == EntityReference.Role.PART_OF_KEY) {
      all.add(Annotation.persistence("Id").build());
    }
    Column first = Objects.requireNonNull(table.column(key.columns().get(0)));
    boolean isOne =
        reference.role() == EntityReference.Role.UNIQUE
            || reference.role() == EntityReference.Role.KEY;
    all.add(
        Annotation.persistence(isOne ? "OneToOne" : "ManyToOne")
            .ofPersistence("fetch", "FetchType", "LAZY")
            .flag("optional", first.nullable() || reference.isOfKey(), true)
            .build());
    if (reference.role() == EntityReference.Role.KEY) {
      all.add(Annotation.persistence("MapsId").build());
    }
    all.addAll(joinColumns(reference));
    if (references.isSimple(key) && key.onDelete() != ForeignKey.Action.NO_ACTION) {
      all.add(
          Annotation.hibernate("OnDelete")
              .ofHibernate("action", "OnDeleteAction", key.onDelete().name())
              .build());
    }
    if (key.columns().size() == 1) {
      addBeside(first, all);
    }
    return new EntityAttribute(
        reference.attribute(), entities.classes().ofTable(key.target()), all, true);
  }

  private List<AnnotationSpec> joinColumns(EntityReference reference) {
    ForeignKey key = reference.key();
    boolean isNamed =
        references.isSimple(key)
            && !key.name().equals(DerivedNames.foreignKey(table.name(), key.columns()));
    boolean single = key.columns().size() == 1;
    if (single && !isNamed && isImplied(reference)) {
      return List.of();
    }
    List<AnnotationSpec> joins = new ArrayList<>();
    for (int i = 0; i < key.columns().size(); i++) {
      Annotation join =
          Annotation.persistence("JoinColumn")
              .text("name", PersistenceNames.written(key.columns().get(i)));
      if (!single) {
        join.text("referencedColumnName", PersistenceNames.written(key.targetColumns().get(i)));
      }
      if (isNamed && i == 0) {
        join.annotation(
            "foreignKey", Annotation.persistence("ForeignKey").text("name", key.name()).build());
      }
      joins.add(join.build());
    }
    return joins;
  }

  /** Whether the column has the name that Jakarta Persistence gives it. */
  private static boolean isImplied(EntityReference reference) {
    String attribute = reference.attribute();
    String column = reference.key().columns().get(0);
    String target = reference.key().targetColumns().get(0);
    return attribute.equals(attribute.toLowerCase(Locale.ROOT))
        && PersistenceNames.isBare(target)
        && PersistenceNames.isBare(column)
        && column.equals(attribute + "_" + target);
  }
}
