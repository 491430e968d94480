package dev.schemac.processor.read.jpa;

import dev.schemac.processor.read.element.AnnotationView;

/**
 * Makes the tables of collections, or their columns in the table of the target (rules 48 to 55).
 */
final class CollectionBinder {

  private final Entities entities;
  private final Keys keys;
  private final ToOneBinder toOnes;
  private final AttributeWalker walker;
  private final ElementCollectionBinder elementCollections;
  private final JoinTableBinder joinTables;
  private final TargetColumnBinder targetColumns;

  CollectionBinder(
      EntityTables tables,
      Entities entities,
      Keys keys,
      ToOneBinder toOnes,
      AttributeWalker walker,
      ReferencedColumns referencedColumns,
      ElementBinder elements,
      SoftDeletes softDeletes,
      Additions additions,
      MappingRules rules) {
    this.entities = entities;
    this.keys = keys;
    this.toOnes = toOnes;
    this.walker = walker;
    CollectionTables collections =
        new CollectionTables(tables, referencedColumns, toOnes, elements, additions, rules);
    elementCollections =
        new ElementCollectionBinder(collections, tables, elements, softDeletes, rules);
    joinTables =
        new JoinTableBinder(collections, entities, keys, toOnes, elements, softDeletes, rules);
    targetColumns = new TargetColumnBinder(collections, tables, toOnes, elements);
  }

  /** Binds the collections of all entities, which have their tables. */
  void read() {
    for (Entity entity : entities.all()) {
      BindingContext context = BindingContext.of(entity, keys.overrides(entity));
      for (Attribute attribute : entities.own(entity)) {
        walker.collections(attribute, context, this::collection);
      }
    }
  }

  private void collection(Attribute attribute, BindingContext context) {
    if (attribute.isToOne()) {
      joinTables.toOne(attribute, context);
      return;
    }
    if (!walker.isDecided(attribute)) {
      return;
    }
    CollectionKind kind = CollectionKind.of(attribute);
    MappingAnnotations annotations = attribute.annotations();
    if (annotations.hasPersistence("ElementCollection")) {
      elementCollections.bind(attribute, context, kind);
      return;
    }
    AnnotationView relation =
        annotations.hasPersistence("OneToMany")
            ? annotations.persistence("OneToMany")
            : annotations.persistence("ManyToMany");
    if (relation == null) {
      return;
    }
    Entity target = toOnes.target(attribute, relation, kind.elementType());
    if (target == null) {
      return;
    }
    if (!relation.text("mappedBy").isEmpty()) {
      if (annotations.hasPersistence("OneToMany")) {
        targetColumns.position(attribute, context, kind, target);
      }
      return;
    }
    boolean joined =
        annotations.hasPersistence("OneToMany")
            && !annotations.allPersistence("JoinColumn").isEmpty()
            && !annotations.hasPersistence("JoinTable");
    if (joined) {
      targetColumns.reference(attribute, context, kind, target);
    } else {
      joinTables.collection(attribute, context, kind, target);
    }
  }
}
