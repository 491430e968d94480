package dev.schemac.database.difference;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.ExternalTable;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.SchemaObject;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.schema.Table;
import dev.schemac.core.sql.Definitions;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.database.catalog.Introspection;
import dev.schemac.database.catalog.Leftover;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that a database has, each thing with a text that is the same for the same thing only. The
 * text of a table is empty: its columns, constraints and indexes have texts of their own, so that
 * their order is no difference.
 */
final class CatalogDefinitions implements SchemaObject.Visitor<RuntimeException> {

  private final SortedMap<CatalogObject, String> definitions = new TreeMap<>();

  private CatalogDefinitions() {}

  static SortedMap<CatalogObject, String> of(Introspection introspection) {
    CatalogDefinitions all = new CatalogDefinitions();
    for (String name : introspection.schema().extensions()) {
      all.put(
          new CatalogObject(
              CatalogKind.EXTENSION, null, Identifiers.quote(name), CatalogKind.EXTENSION.word()),
          "");
    }
    for (ObjectKind kind : ObjectKind.ALL) {
      for (SchemaObject object : introspection.schema().objects(kind).values()) {
        object.accept(all);
      }
    }
    for (Leftover leftover : introspection.leftovers()) {
      // Some leftovers have no name of their own, as two privileges on one table.
      all.definitions.merge(
          CatalogObject.leftover(leftover),
          leftover.definition(),
          (one, other) -> one + ";\n" + other);
    }
    return all.definitions;
  }

  @Override
  public void visit(EnumType type) {
    put(CatalogObject.of(CatalogKind.ENUM_TYPE, type.name()), Definitions.enumType(type));
    comment(CatalogObject.of(CatalogKind.COMMENT_ON_ENUM_TYPE, type.name()), type.comment());
  }

  @Override
  public void visit(Sequence sequence) {
    put(CatalogObject.of(CatalogKind.SEQUENCE, sequence.name()), Definitions.sequence(sequence));
  }

  @Override
  public void visit(Table table) {
    QualifiedName name = table.name();
    put(CatalogObject.table(name), "");
    comment(CatalogObject.part(CatalogKind.COMMENT_ON_TABLE, name, ""), table.comment());
    for (Column column : table.columns()) {
      put(CatalogObject.part(CatalogKind.COLUMN, name, column.name()), Definitions.column(column));
      comment(
          CatalogObject.part(CatalogKind.COMMENT_ON_COLUMN, name, column.name()), column.comment());
    }
    PrimaryKey primaryKey = table.primaryKey();
    if (primaryKey != null) {
      constraint(table, primaryKey);
    }
    for (Constraint constraint : table.constraints()) {
      constraint(table, constraint);
    }
    for (Index index : table.indexes()) {
      put(
          CatalogObject.part(CatalogKind.INDEX, name, index.name()),
          Definitions.index(name, index));
    }
  }

  /** No database says of a table that another build owns it. */
  @Override
  public void visit(ExternalTable table) {}

  private void constraint(Table table, Constraint constraint) {
    put(
        CatalogObject.part(CatalogKind.CONSTRAINT, table.name(), constraint.name()),
        Definitions.constraint(table, constraint));
  }

  private void comment(CatalogObject object, @Nullable String comment) {
    if (comment != null) {
      put(object, comment);
    }
  }

  private void put(CatalogObject object, String definition) {
    definitions.put(object, definition);
  }
}
