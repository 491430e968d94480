package dev.schemac.processor.read.jpa;

import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.MappedTypeUse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tables of collections, or their columns in the table of the target (rules 48 to 55).
 */
final class CollectionBinder {

  /** What tells the columns that reference the owner of a collection. */
  private static final String OF_OWNER = "owner.";

  private final EntityTables tables;
  private final Entities entities;
  private final Keys keys;
  private final ToOneBinder toOnes;
  private final AttributeWalker walker;
  private final ElementBinder elements;
  private final SoftDeletes softDeletes;
  private final Additions additions;
  private final MappingRules rules;

  CollectionBinder(
      EntityTables tables,
      Entities entities,
      Keys keys,
      ToOneBinder toOnes,
      AttributeWalker walker,
      ElementBinder elements,
      SoftDeletes softDeletes,
      Additions additions,
      MappingRules rules) {
    this.tables = tables;
    this.entities = entities;
    this.keys = keys;
    this.toOnes = toOnes;
    this.walker = walker;
    this.elements = elements;
    this.softDeletes = softDeletes;
    this.additions = additions;
    this.rules = rules;
  }

  /** Binds the collections of all entities, which have their tables. */
  void read() {
    for (Entity entity : entities.all()) {
      BindingContext context = BindingContext.of(entity, keys.overrides(entity));
      for (Attribute attribute : entities.ownAttributes(entity)) {
        walker.collections(attribute, context, this::collection);
      }
    }
  }

  private void collection(Attribute attribute, BindingContext context) {
    if (attribute.isToOne()) {
      toOne(attribute, context);
      return;
    }
    if (!walker.isDecided(attribute)) {
      return;
    }
    CollectionKind kind = CollectionKind.of(attribute);
    MappingAnnotations annotations = attribute.annotations();
    if (annotations.hasPersistence("ElementCollection")) {
      elementCollection(attribute, context, kind);
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
        positionInTarget(attribute, context, kind, target);
      }
      return;
    }
    boolean joined =
        annotations.hasPersistence("OneToMany")
            && !annotations.allPersistence("JoinColumn").isEmpty()
            && !annotations.hasPersistence("JoinTable");
    if (joined) {
      columnsOfTarget(attribute, context, kind, target);
    } else {
      joinTable(attribute, context, kind, target);
    }
  }

  /** A reference to one entity that has a table of its own, between the two. */
  void toOne(Attribute attribute, BindingContext context) {
    AnnotationView relation = ToOneBinder.relation(attribute);
    Entity target = relation == null ? null : toOnes.target(attribute, relation);
    AnnotationView view = attribute.annotations().persistence("JoinTable");
    if (relation == null || target == null || view == null) {
      return;
    }
    Entity owner = context.entity();
    TableParts table = joinTable(attribute, context, target, view);
    if (table == null) {
      return;
    }
    // Its key is the owner's, under the names that it has there.
    List<MappedColumn> key = keys.inTableOf(owner, rules);
    List<AnnotationView> joins = view.annotations("joinColumns");
    List<MappedColumn> own = key == null ? List.of() : Keys.renamed(key, joins, rules);
    for (MappedColumn column : own) {
      table.ownColumn(Entities.ofKey(column, owner).plain());
    }
    table.primaryKey(ToOne.names(own), attribute.place());
    table.foreignKey(
        KeySettings.of(attribute.annotations(), List.of(view), "foreignKey", view.place()),
        owner.tableOwner().className(),
        ToOne.names(own),
        key == null ? List.of() : ToOne.names(key),
        attribute.use());
    boolean optional = !relation.has("optional") || relation.flag("optional");
    List<MappedColumn> referenced = new ArrayList<>();
    List<MappedColumn> columns =
        toOnes.joinColumns(
            new ToOneBinder.Join(
                attribute,
                context.pathOf(attribute),
                attribute.name(),
                view.annotations("inverseJoinColumns"),
                optional),
            target,
            referenced);
    if (columns != null) {
      add(table, columns);
      if (attribute.annotations().hasPersistence("OneToOne")) {
        table.unique(ToOne.names(columns), "", attribute.place(), attribute.use());
      }
      keyTo(target, table, columns, referenced, attribute, List.of(view), "inverseForeignKey");
    }
    table.constraints(view);
  }

  // A table of basic values or embeddables.

  private void elementCollection(Attribute attribute, BindingContext context, CollectionKind kind) {
    Entity owner = context.entity();
    AnnotationView view = attribute.annotations().persistence("CollectionTable");
    String implicit =
        NamingStrategy.quotedAs(
            owner.logicalTableName(rules),
            NamingStrategy.joined(rules.logical(owner.name()), "_", attribute.name()));
    TableParts table = table(attribute, context, implicit, view, null);
    if (table == null) {
      return;
    }
    List<AnnotationView> joins = view == null ? List.of() : view.annotations("joinColumns");
    List<MappedColumn> own =
        ownerColumns(attribute, owner, rules.logical(owner.name()), joins, attribute.use(), table);
    List<MappedColumn> values = elements.values(attribute, context, kind);
    add(table, values);
    List<MappedColumn> position = elements.position(attribute, context, kind, false);
    add(table, position);
    boolean allRequired = !values.isEmpty();
    boolean unique = false;
    for (MappedColumn value : values) {
      allRequired &= !value.column().nullable();
      unique |= value.unique();
    }
    if (!position.isEmpty()) {
      key(table, own, position, attribute);
    } else if (kind.isSet() && allRequired && !unique) {
      key(table, own, values, attribute);
    }
    for (AnnotationView check : attribute.annotations().allHibernate("Check")) {
      table.check(check.text("constraints"), check.text("name"), check.place(), attribute.use());
    }
    for (ToOne toOne : elements.references(attribute, context, kind)) {
      table.foreignKey(
          toOne.key(),
          toOne.target().tableOwner().className(),
          toOne.columnNames(),
          tables.referencedNames(toOne.target(), toOne.references()),
          toOne.columns().isEmpty() ? attribute.use() : toOne.columns().get(0).use());
    }
    keyReference(attribute, context, kind, table);
    softDeletes.column(attribute.annotations(), table, attribute.use());
    ownerKey(attribute, owner, own, table, view == null ? List.of() : List.of(view), joins);
    table.constraints(view);
  }

  /** The key to the entity that is the key of a map. */
  private void keyReference(
      Attribute attribute, BindingContext context, CollectionKind kind, TableParts table) {
    ElementBinder.Reference reference = elements.keyReference(attribute, context, kind);
    if (reference != null) {
      keyTo(
          reference.target(),
          table,
          reference.columns(),
          reference.references(),
          attribute,
          attribute.annotations().allPersistence("MapKeyJoinColumn"),
          "foreignKey");
    }
  }

  // A table between two entities.

  private void joinTable(
      Attribute attribute, BindingContext context, CollectionKind kind, Entity target) {
    Entity owner = context.entity();
    AnnotationView view = attribute.annotations().persistence("JoinTable");
    TableParts table = joinTable(attribute, context, target, view);
    if (table == null) {
      return;
    }
    List<AnnotationView> joins = view == null ? List.of() : view.annotations("joinColumns");
    String inverse = inverse(attribute, target);
    String prefix = inverse.isEmpty() ? rules.logical(owner.name()) : inverse;
    // The target may have the other side, and each column is named after that.
    MappedTypeUse byTarget =
        MappedTypeUse.ofEntity(target.className(), false, attribute.use(), attribute.path());
    List<MappedColumn> own = ownerColumns(attribute, owner, prefix, joins, byTarget, table);
    List<MappedColumn> referenced = new ArrayList<>();
    List<MappedColumn> targets =
        toOnes.joinColumns(
            new ToOneBinder.Join(
                attribute,
                context.pathOf(attribute),
                attribute.name(),
                view == null ? List.of() : view.annotations("inverseJoinColumns"),
                false),
            target,
            referenced);
    if (targets == null) {
      return;
    }
    add(table, targets);
    List<MappedColumn> position = elements.position(attribute, context, kind, false);
    add(table, position);
    if (!position.isEmpty()) {
      key(table, own, position, attribute);
    } else if (kind.isSet() || kind.isMap()) {
      key(table, own, targets, attribute);
    }
    if (attribute.annotations().hasPersistence("OneToMany")) {
      table.unique(ToOne.names(targets), "", attribute.place(), attribute.use());
    }
    keyReference(attribute, context, kind, table);
    List<AnnotationView> views = view == null ? List.of() : List.of(view);
    softDeletes.column(attribute.annotations(), table, attribute.use());
    ownerKey(attribute, owner, own, table, views, joins);
    keyTo(target, table, targets, referenced, attribute, views, "inverseForeignKey");
    table.constraints(view);
  }

  private @Nullable TableParts joinTable(
      Attribute attribute, BindingContext context, Entity target, @Nullable AnnotationView view) {
    Entity owner = context.entity();
    String ofTarget = target.logicalTableName(rules);
    String implicit =
        NamingStrategy.quotedAs(
            ofTarget,
            NamingStrategy.joined(
                owner.logicalTableName(rules),
                "_",
                rules.naming() == NamingStrategy.SPRING ? attribute.name() : ofTarget));
    return table(attribute, context, implicit, view, target);
  }

  /**
   * The table of a collection, with what it was called.
   *
   * @param implicit its logical name where nobody has written one
   * @param view the annotation that may name it; null: it has none
   * @param target the entity that it leads to; null: there is none
   */
  private @Nullable TableParts table(
      Attribute attribute,
      BindingContext context,
      String implicit,
      @Nullable AnnotationView view,
      @Nullable Entity target) {
    TableParts table =
        tables.beside(
            context.entity(),
            context.pathOf(attribute),
            view == null ? "" : view.text("name"),
            implicit,
            view,
            view == null ? attribute.place() : view.place());
    if (table != null) {
      former(table, attribute, context, view, target);
    }
    return table;
  }

  /**
   * Says what a table was called.
   *
   * @param target the entity that the table leads to; null: there is none
   */
  private void former(
      TableParts table,
      Attribute attribute,
      BindingContext context,
      @Nullable AnnotationView view,
      @Nullable Entity target) {
    Entity owner = context.entity();
    Entity named = rules.naming() == NamingStrategy.STANDARD ? target : null;
    String stem = rules.physical(attribute.name());
    AnnotationView column = attribute.annotations().persistence("Column");
    table.former(
        new FormerCollection(
            table.draft().name().name(),
            view == null || view.text("name").isEmpty(),
            List.of(rules.physical(owner.logicalTableName(rules)), rules.physical(owner.name())),
            stem,
            column == null ? "" : rules.physical(column.text("name")),
            named == null ? stem : rules.physical(named.logicalTableName(rules)),
            additions.formerNames(owner.tableOwner()),
            named == null ? List.of() : additions.formerNames(named.tableOwner()),
            additions.formerNames(attribute)));
  }

  /** The attribute of the target that is mapped by this one; empty: there is none. */
  private String inverse(Attribute attribute, Entity target) {
    for (Entity entity = target; entity != null; entity = entity.parent()) {
      for (Attribute other : entities.ownAttributes(entity)) {
        AnnotationView relation = other.annotations().persistence("ManyToMany");
        if (relation != null
            && relation.text("mappedBy").equals(attribute.name())
            && isOfElements(attribute, other)) {
          return other.name();
        }
      }
    }
    return "";
  }

  /** Whether an attribute is one of the entities that a collection holds. */
  private boolean isOfElements(Attribute attribute, Attribute collection) {
    Entity element = entities.of(Attribute.elementOf(CollectionKind.of(collection).elementType()));
    return element != null && element.isOrInherits(attribute.declaring());
  }

  // Columns in the table of the target.

  private void columnsOfTarget(
      Attribute attribute, BindingContext context, CollectionKind kind, Entity target) {
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
      table.foreignKey(
          KeySettings.of(attribute.annotations(), joins, "foreignKey", attribute.place())
              .wantedIf(ToOneBinder.isReferenceable(owner)),
          owner.tableOwner().className(),
          ToOne.names(columns),
          tables.referencedNames(owner, referenced),
          use);
    }
  }

  /** The other side has the reference, and this one the position of each element. */
  private void positionInTarget(
      Attribute attribute, BindingContext context, CollectionKind kind, Entity target) {
    for (TableParts table : tables.withDescendants(target)) {
      for (MappedColumn column : elements.position(attribute, context, kind, true)) {
        table.columnOf(column, useInTarget(attribute, context.entity(), table));
      }
    }
  }

  /** The owner's class and those that it has the attribute from. */
  private static MappedTypeUse useInTarget(Attribute attribute, Entity owner, TableParts table) {
    String path = attribute.path();
    return attribute
        .use()
        .from(MappedTypeUse.ofOtherEntity(owner.className(), table.use(), path), path);
  }

  // What all of them have.

  private List<MappedColumn> ownerColumns(
      Attribute attribute,
      Entity owner,
      String prefix,
      List<AnnotationView> joins,
      MappedTypeUse use,
      TableParts table) {
    List<MappedColumn> columns =
        toOnes.joinColumns(
            new ToOneBinder.Join(attribute, attribute.name(), prefix, joins, false),
            owner,
            new ArrayList<>());
    List<MappedColumn> own = new ArrayList<>();
    for (MappedColumn column : columns == null ? List.<MappedColumn>of() : columns) {
      own.add(column.from(column.use().from(use, OF_OWNER)));
    }
    add(table, own);
    return own;
  }

  private void ownerKey(
      Attribute attribute,
      Entity owner,
      List<MappedColumn> own,
      TableParts table,
      List<AnnotationView> views,
      List<AnnotationView> joins) {
    List<AnnotationView> sayings = new ArrayList<>(views);
    sayings.addAll(joins);
    List<MappedColumn> referenced = keys.of(owner);
    if (referenced == null || own.size() != referenced.size()) {
      return;
    }
    keyTo(owner, table, own, referenced, attribute, sayings, "foreignKey");
  }

  private void keyTo(
      Entity target,
      TableParts table,
      List<MappedColumn> columns,
      List<MappedColumn> referenced,
      Attribute attribute,
      List<AnnotationView> views,
      String member) {
    table.foreignKey(
        KeySettings.of(attribute.annotations(), views, member, attribute.place())
            .wantedIf(ToOneBinder.isReferenceable(target)),
        target.tableOwner().className(),
        ToOne.names(columns),
        tables.referencedNames(target, referenced),
        columns.isEmpty() ? attribute.use() : columns.get(0).use());
  }

  private static void add(TableParts table, List<MappedColumn> columns) {
    for (MappedColumn column : columns) {
      table.columnOf(column, column.use());
    }
  }

  private static void key(
      TableParts table, List<MappedColumn> own, List<MappedColumn> others, Attribute attribute) {
    List<String> columns = new ArrayList<>(ToOne.names(own));
    columns.addAll(ToOne.names(others));
    table.primaryKey(columns, attribute.place());
  }
}
