package dev.schemac.processor.read.jpa;

import dev.schemac.processor.read.element.AnnotationView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the tables of collections of basic values or embeddables (rules 53 to 55). */
final class ElementCollectionBinder {

  private final CollectionTables collections;
  private final EntityTables tables;
  private final ElementBinder elements;
  private final SoftDeletes softDeletes;
  private final MappingRules rules;

  ElementCollectionBinder(
      CollectionTables collections,
      EntityTables tables,
      ElementBinder elements,
      SoftDeletes softDeletes,
      MappingRules rules) {
    this.collections = collections;
    this.tables = tables;
    this.elements = elements;
    this.softDeletes = softDeletes;
    this.rules = rules;
  }

  /**
   * Hibernate takes {@code @JoinTable} as well, which was there before the specification had one.
   */
  private static @Nullable AnnotationView table(Attribute attribute) {
    AnnotationView view = attribute.annotations().persistence("CollectionTable");
    return view == null ? attribute.annotations().persistence("JoinTable") : view;
  }

  void bind(Attribute attribute, BindingContext context, CollectionKind kind) {
    Entity owner = context.entity();
    AnnotationView view = table(attribute);
    String implicit =
        NamingStrategy.quotedAs(
            owner.logicalTableName(rules),
            NamingStrategy.joined(rules.logical(owner.name()), "_", attribute.name()));
    TableParts table = collections.table(attribute, context, implicit, view, null);
    if (table == null) {
      return;
    }
    List<AnnotationView> joins = view == null ? List.of() : view.annotations("joinColumns");
    List<MappedColumn> referenced = new ArrayList<>();
    List<MappedColumn> own =
        collections.ownerColumns(
            attribute,
            owner,
            rules.logical(owner.name()),
            joins,
            attribute.use(),
            table,
            referenced);
    List<MappedColumn> values = elements.values(attribute, context, kind);
    CollectionTables.add(table, values);
    List<MappedColumn> position = elements.position(attribute, context, kind, false);
    CollectionTables.add(table, position);
    boolean allRequired = !values.isEmpty();
    boolean unique = false;
    for (MappedColumn value : values) {
      allRequired &= !value.column().nullable();
      unique |= value.unique();
    }
    if (!position.isEmpty()) {
      CollectionTables.key(table, own, position, attribute);
    } else if (kind.isSet() && allRequired && !unique) {
      CollectionTables.key(table, own, values, attribute);
    }
    for (AnnotationView check : attribute.annotations().allHibernate("Check")) {
      table.check(check.text("constraints"), check.text("name"), check.place(), attribute.use());
    }
    for (ToOne toOne : elements.references(attribute, context, kind)) {
      tables.reference(toOne, table);
    }
    collections.keyReference(attribute, context, kind, table);
    softDeletes.column(attribute.annotations(), table, attribute.use());
    collections.ownerKey(
        attribute, owner, own, referenced, table, view == null ? List.of() : List.of(view), joins);
    table.constraints(view);
    table.comment(attribute.annotations().allHibernate("Comment"), true);
  }
}
