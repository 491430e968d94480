package dev.schemac.processor.read.jpa;

import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.MappedTypeUse;
import java.util.ArrayList;
import java.util.List;

/** Makes the columns that a collection has in the table of its target (rules 48 and 52). */
final class TargetColumnBinder {

  private final CollectionTables collections;
  private final EntityTables tables;
  private final ToOneBinder toOnes;
  private final ElementBinder elements;

  TargetColumnBinder(
      CollectionTables collections,
      EntityTables tables,
      ToOneBinder toOnes,
      ElementBinder elements) {
    this.collections = collections;
    this.tables = tables;
    this.toOnes = toOnes;
    this.elements = elements;
  }

  /** The reference to the owner, and the position of each element. */
  void reference(Attribute attribute, BindingContext context, CollectionKind kind, Entity target) {
    Entity owner = context.entity();
    List<AnnotationView> joins = attribute.annotations().allPersistence("JoinColumn");
    List<MappedColumn> referenced = new ArrayList<>();
    List<MappedColumn> columns =
        toOnes.joinColumns(
            new ToOneBinder.Join(
                attribute, context.pathOf(attribute), attribute.name(), joins, true),
            owner,
            referenced);
    if (columns == null) {
      return;
    }
    List<MappedColumn> position = elements.position(attribute, context, kind, true);
    for (TableParts table : tables.withDescendants(target)) {
      MappedTypeUse use = useInTarget(attribute, owner, table);
      for (MappedColumn column : columns) {
        table.columnOf(column, column.use().from(use, ""));
      }
      for (MappedColumn column : position) {
        table.columnOf(column, use);
      }
      collections.keyTo(
          owner,
          table,
          columns,
          referenced,
          KeySettings.of(attribute.annotations(), joins, "foreignKey", attribute.place()),
          use);
      collections.keyReference(attribute, context, kind, table);
    }
  }

  /** The other side has the reference, and this one the position of each element. */
  void position(Attribute attribute, BindingContext context, CollectionKind kind, Entity target) {
    for (TableParts table : tables.withDescendants(target)) {
      for (MappedColumn column : elements.position(attribute, context, kind, true)) {
        table.columnOf(column, useInTarget(attribute, context.entity(), table));
      }
      collections.keyReference(attribute, context, kind, table);
    }
  }

  /** The owner's class and those that it has the attribute from. */
  private static MappedTypeUse useInTarget(Attribute attribute, Entity owner, TableParts table) {
    String path = attribute.path();
    return attribute
        .use()
        .from(MappedTypeUse.ofOtherEntity(owner.className(), table.use(), path), path);
  }
}
