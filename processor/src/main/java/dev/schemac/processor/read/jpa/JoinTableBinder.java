package dev.schemac.processor.read.jpa;

import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.element.TypeElements;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the tables that stand between two entities (rules 48 to 52). */
final class JoinTableBinder {

  private final CollectionTables collections;
  private final Entities entities;
  private final Keys keys;
  private final ToOneBinder toOnes;
  private final ElementBinder elements;
  private final SoftDeletes softDeletes;
  private final MappingRules rules;

  JoinTableBinder(
      CollectionTables collections,
      Entities entities,
      Keys keys,
      ToOneBinder toOnes,
      ElementBinder elements,
      SoftDeletes softDeletes,
      MappingRules rules) {
    this.collections = collections;
    this.entities = entities;
    this.keys = keys;
    this.toOnes = toOnes;
    this.elements = elements;
    this.softDeletes = softDeletes;
    this.rules = rules;
  }

  /** A reference to one entity that has a table of its own, between the two. */
  void toOne(Attribute attribute, BindingContext context) {
    AnnotationView relation = ToOneBinder.relation(attribute);
    Entity target = relation == null ? null : toOnes.target(attribute, relation);
    AnnotationView view = attribute.annotations().persistence("JoinTable");
    if (relation == null
        || target == null
        || view == null
        || !relation.text("mappedBy").isEmpty()) {
      return;
    }
    Entity owner = context.entity();
    TableParts table = table(attribute, context, target, view);
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
      CollectionTables.add(table, columns);
      if (attribute.annotations().hasPersistence("OneToOne")) {
        table.unique(ToOne.names(columns), "", attribute.place(), attribute.use());
      }
      collections.keyTo(
          target,
          table,
          columns,
          referenced,
          attribute,
          KeySettings.of(
              attribute.annotations(), List.of(view), "inverseForeignKey", attribute.place()));
    }
    table.constraints(view);
  }

  /** A collection of entities that has a table of its own. */
  void collection(Attribute attribute, BindingContext context, CollectionKind kind, Entity target) {
    Entity owner = context.entity();
    AnnotationView view = joinTable(attribute, context.overrides());
    TableParts table = table(attribute, context, target, view);
    if (table == null) {
      return;
    }
    List<AnnotationView> joins = view == null ? List.of() : view.annotations("joinColumns");
    String inverse = inverse(attribute, context, target);
    String prefix = inverse.isEmpty() ? rules.logical(owner.name()) : inverse;
    // The target may have the other side, and each column is named after that.
    MappedTypeUse byTarget =
        MappedTypeUse.ofEntity(target.className(), false, attribute.use(), attribute.path());
    List<MappedColumn> ofOwner = new ArrayList<>();
    List<MappedColumn> own =
        collections.ownerColumns(attribute, owner, prefix, joins, byTarget, table, ofOwner);
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
    CollectionTables.add(table, targets);
    List<MappedColumn> position = elements.position(attribute, context, kind, false);
    CollectionTables.add(table, position);
    if (!position.isEmpty()) {
      CollectionTables.key(table, own, position, attribute);
    } else if (kind.isSet() || kind.isMap()) {
      CollectionTables.key(table, own, targets, attribute);
    }
    if (attribute.annotations().hasPersistence("OneToMany")) {
      table.unique(ToOne.names(targets), "", attribute.place(), attribute.use());
    }
    collections.keyReference(attribute, context, kind, table);
    List<AnnotationView> views = view == null ? List.of() : List.of(view);
    softDeletes.column(attribute.annotations(), table, attribute.use());
    collections.ownerKey(attribute, owner, own, ofOwner, table, views, joins);
    collections.keyTo(
        target,
        table,
        targets,
        referenced,
        attribute,
        KeySettings.ofTable(views, "inverseForeignKey", attribute.place())
            .unlessMissingAllowed(attribute.annotations())
            .wantedIf(!inverse.isEmpty() || collections.leadsToKey(target, referenced)));
    table.constraints(view);
    table.comment(attribute.annotations().allHibernate("Comment"), true);
  }

  /** The {@code @JoinTable} of a collection, or the one that overrides it. */
  private static @Nullable AnnotationView joinTable(Attribute attribute, Overrides overrides) {
    AnnotationView override = overrides.association(attribute.name());
    List<AnnotationView> written = override == null ? List.of() : override.annotations("joinTable");
    return written.isEmpty() ? attribute.annotations().persistence("JoinTable") : written.get(0);
  }

  private @Nullable TableParts table(
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
    return collections.table(attribute, context, implicit, view, target);
  }

  /** The attribute of the target that is mapped by this one; empty: there is none. */
  private String inverse(Attribute attribute, BindingContext context, Entity target) {
    for (Entity entity = target; entity != null; entity = entity.parent()) {
      for (Attribute other : entities.own(entity)) {
        AnnotationView relation = other.annotations().persistence("ManyToMany");
        if (relation != null
            && relation.text("mappedBy").equals(context.pathOf(attribute))
            && isOfElements(attribute, context, other)) {
          return other.name();
        }
      }
    }
    return "";
  }

  /** Whether an attribute is one of the entities that a collection holds, or embedded in them. */
  private boolean isOfElements(Attribute attribute, BindingContext context, Attribute collection) {
    Entity element = entities.of(TypeElements.of(CollectionKind.of(collection).elementType()));
    return element != null
        && element.isOrInherits(
            context.path().isEmpty() ? attribute.declaring() : context.entity().type());
  }
}
