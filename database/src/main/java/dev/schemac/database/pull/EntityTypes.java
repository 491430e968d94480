package dev.schemac.database.pull;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The types of attributes that are no references. */
final class EntityTypes {

  private final PulledEntities entities;

  EntityTypes(PulledEntities entities) {
    this.entities = entities;
  }

  /** That of a column. */
  EntityType of(Table table, Column column) {
    boolean nativeEnum = entities.enumType(column.type().name()) != null;
    return EntityType.of(column.type(), enumOf(table, column), nativeEnum);
  }

  /** The enum whose constants a column that is no array holds; null: it is no enum in Java. */
  @Nullable ClassName enumOf(Table table, Column column) {
    if (column.type().array()) {
      return null;
    }
    QualifiedName type = column.type().name();
    EnumType enumType = entities.enumType(type);
    if (enumType == null) {
      return labels(table, column);
    }
    return EnumSource.areConstants(enumType.labels()) ? entities.classes().ofEnumType(type) : null;
  }

  private @Nullable ClassName labels(Table table, Column column) {
    for (LabelCheck check : table.constraints(LabelCheck.class)) {
      if (check.column().equals(column.name())) {
        return new LabelClasses(table, entities.classes()).of(column.name());
      }
    }
    return null;
  }

  /** The type of a column of a primary key, which may be that of the key that it references. */
  TypeName ofIdentifier(Table table, String column) {
    EntityReference reference = entities.referencesOf(table.name()).of(column);
    if (reference == null || !reference.isOfKey()) {
      return of(table, Objects.requireNonNull(table.column(column))).java();
    }
    ForeignKey key = reference.key();
    return ofIdentifier(entities.table(key.target()), key.targetColumns().get(0));
  }
}
