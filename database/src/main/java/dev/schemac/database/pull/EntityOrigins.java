package dev.schemac.database.pull;

import com.palantir.javapoet.ClassName;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.DeclarationPath;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.Unique;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which other classes determine the parts of an entity's table: the class of an identifier of
 * several columns, the enum of a column, and of a reference the entity that it leads to and what
 * determines the identifier there. The compile notes them, so that it reads a table anew when one
 * of these classes changes.
 */
final class EntityOrigins {

  private final PulledEntities entities;
  private final EntityTypes types;

  EntityOrigins(PulledEntities entities) {
    this.entities = entities;
    this.types = new EntityTypes(entities);
  }

  /** The paths to these classes by the name of the column or constraint, as a snapshot has them. */
  SortedMap<String, String> of(Table table) {
    SortedMap<String, String> paths = new TreeMap<>();
    for (Column column : table.columns()) {
      add(table, paths, column.name(), path(table, column));
    }
    EntityReferences references = entities.referencesOf(table.name());
    for (EntityReference reference : references.all()) {
      ForeignKey key = reference.key();
      // What schemac's own annotation says hangs on the class of the table alone.
      if (references.isSimple(key)) {
        add(table, paths, key.name(), pathOfFirst(table, key));
      }
    }
    for (Unique unique : table.constraints(Unique.class)) {
      if (unique.columns().size() == 1
          && unique.equals(references.derivedUnique(unique.columns().get(0)))) {
        add(table, paths, unique.name(), pathOfFirst(table, unique));
      }
    }
    return paths;
  }

  private void add(
      Table table, SortedMap<String, String> paths, String part, @Nullable DeclarationPath path) {
    String own = entities.classes().ofTable(table.name()).canonicalName();
    if (path != null && !path.type().equals(own)) {
      paths.put(part, path.text());
    }
  }

  private @Nullable DeclarationPath pathOfFirst(Table table, Constraint constraint) {
    return path(table, Objects.requireNonNull(table.column(constraint.columns().get(0))));
  }

  /** The class of an identifier of several columns; null: it has one column. */
  @Nullable ClassName classOfKey(Table table) {
    return Objects.requireNonNull(table.primaryKey()).columns().size() == 1
        ? null
        : entities.classes().ofTable(table.name()).nestedClass(EntitySource.KEY);
  }

  /** Null where the class of the table alone determines the column. */
  private @Nullable DeclarationPath path(Table table, Column column) {
    EntityReferences references = entities.referencesOf(table.name());
    EntityReference reference = references.of(column.name());
    DeclarationPath further = reference == null ? null : pathOf(reference, column.name());
    ClassName type = reference == null ? types.enumOf(table, column) : null;
    if (type != null) {
      further = new DeclarationPath(type.canonicalName(), references.name(column.name()) + ".");
    }
    ClassName ofKey = classOfKey(table);
    if (ofKey == null
        || !Objects.requireNonNull(table.primaryKey()).columns().contains(column.name())) {
      return further;
    }
    String attribute = reference == null ? references.name(column.name()) : reference.attribute();
    return before(ofKey, attribute + ".", further);
  }

  private static DeclarationPath before(
      ClassName type, String prefix, @Nullable DeclarationPath further) {
    String name = type.canonicalName();
    return further == null
        ? new DeclarationPath(name, prefix)
        : new DeclarationPath(name + ">" + further.path(), prefix + further.prefix());
  }

  private DeclarationPath pathOf(EntityReference reference, String column) {
    ForeignKey key = reference.key();
    Table target = entities.table(key.target());
    String referenced = key.targetColumns().get(key.columns().indexOf(column));
    DeclarationPath further = path(target, Objects.requireNonNull(target.column(referenced)));
    return before(entities.classes().ofTable(key.target()), reference.attribute() + ".", further);
  }
}
