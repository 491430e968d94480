package dev.schemac.database.pull;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which tables of a schema are entities, under which names, and which of their foreign keys are
 * attributes that lead to another entity.
 */
final class PulledEntities {

  private final Schema schema;
  private final ClassNames classes;
  private final EntityGenerators generators;
  private final SortedSet<QualifiedName> tables = new TreeSet<>();
  private final Map<QualifiedName, String> names = new HashMap<>();
  private final Map<QualifiedName, EntityReferences> references = new HashMap<>();

  PulledEntities(Schema schema, ClassNames classes, Style style) {
    this.schema = schema;
    this.classes = classes;
    if (style == Style.JPA) {
      for (Table table : schema.tables().values()) {
        if (canBe(table)) {
          tables.add(table.name());
        }
      }
    }
    TakenNames taken = new TakenNames();
    for (QualifiedName table : tables) {
      names.put(table, taken.take(classes.ofTable(table).simpleName()));
    }
    this.generators = new EntityGenerators(schema, tables);
    KeyPaths paths = new KeyPaths();
    for (QualifiedName table : tables) {
      references.put(table, new EntityReferences(table(table), this, paths));
    }
    for (QualifiedName table : tables) {
      referencesOf(table).addComposite();
    }
  }

  private static boolean canBe(Table table) {
    PrimaryKey key = table.primaryKey();
    if (key == null || !PersistenceNames.canSay(table.name())) {
      return false;
    }
    for (Column column : table.columns()) {
      boolean isKey = key.columns().contains(column.name());
      if (!PersistenceNames.canSay(column.name()) || (isKey && !canIdentify(column, key))) {
        return false;
      }
    }
    return true;
  }

  private static boolean canIdentify(Column column, PrimaryKey key) {
    // Hibernate leaves the database to give a number where that is the whole identifier.
    boolean isGiven = column.identity() == Column.Identity.ALWAYS && key.columns().size() > 1;
    return EntityType.canIdentify(column.type()) && column.generatedAs() == null && !isGiven;
  }

  boolean has(QualifiedName table) {
    return tables.contains(table);
  }

  /** All of them, by the name of the table. */
  SortedSet<QualifiedName> tables() {
    return tables;
  }

  Table table(QualifiedName name) {
    Table table = schema.tables().get(name);
    if (table == null) {
      throw new IllegalStateException("no such table: " + name);
    }
    return table;
  }

  ClassNames classes() {
    return classes;
  }

  EntityGenerators generators() {
    return generators;
  }

  /** The name of an entity, which no other one has in whichever package it is. */
  String name(QualifiedName table) {
    String name = names.get(table);
    if (name == null) {
      throw new IllegalStateException("no entity: " + table);
    }
    return name;
  }

  EntityReferences referencesOf(QualifiedName table) {
    EntityReferences found = references.get(table);
    if (found == null) {
      throw new IllegalStateException("no entity: " + table);
    }
    return found;
  }

  /** A native enum type; null where there is none of that name. */
  @Nullable EnumType enumType(QualifiedName name) {
    return schema.enumTypes().get(name);
  }
}
