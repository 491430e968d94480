package dev.schemac.processor.read.jpa;

import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.MappedTypeUse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tables of all collections have: their names, the key to the owner, other keys. */
final class CollectionTables {

  /** What tells the columns that reference the owner of a collection. */
  private static final String OF_OWNER = "owner.";

  private final EntityTables tables;
  private final ReferencedColumns referencedColumns;
  private final ToOneBinder toOnes;
  private final ElementBinder elements;
  private final Additions additions;
  private final MappingRules rules;

  CollectionTables(
      EntityTables tables,
      ReferencedColumns referencedColumns,
      ToOneBinder toOnes,
      ElementBinder elements,
      Additions additions,
      MappingRules rules) {
    this.tables = tables;
    this.referencedColumns = referencedColumns;
    this.toOnes = toOnes;
    this.elements = elements;
    this.additions = additions;
    this.rules = rules;
  }

  /**
   * The table of a collection, with what it was called.
   *
   * @param implicit its logical name where nobody has written one
   * @param view the annotation that may name it; null: it has none
   * @param target the entity that it leads to; null: there is none
   */
  @Nullable TableParts table(
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
            attribute,
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

  /**
   * Adds the columns that reference the owner.
   *
   * @param prefix what their names begin with where none is written
   * @param joins the annotations that may name them
   * @param use what the names hang on beside the owner
   * @param referenced takes the column that each references
   */
  List<MappedColumn> ownerColumns(
      Attribute attribute,
      Entity owner,
      String prefix,
      List<AnnotationView> joins,
      MappedTypeUse use,
      TableParts table,
      List<MappedColumn> referenced) {
    List<MappedColumn> columns =
        toOnes.joinColumns(
            new ToOneBinder.Join(attribute, attribute.name(), prefix, joins, false),
            owner,
            referenced);
    List<MappedColumn> own = new ArrayList<>();
    for (MappedColumn column : columns == null ? List.<MappedColumn>of() : columns) {
      own.add(column.from(column.use().from(use, OF_OWNER)));
    }
    add(table, own);
    return own;
  }

  /** Adds the foreign key to the owner, as far as its own columns are found. */
  void ownerKey(
      Attribute attribute,
      Entity owner,
      List<MappedColumn> own,
      List<MappedColumn> referenced,
      TableParts table,
      List<AnnotationView> views,
      List<AnnotationView> joins) {
    List<AnnotationView> sayings = new ArrayList<>(views);
    sayings.addAll(joins);
    if (own.isEmpty()) {
      return;
    }
    keyTo(
        owner,
        table,
        own,
        referenced,
        attribute,
        KeySettings.ofTable(sayings, "foreignKey", attribute.place())
            .orOnDelete(KeySettings.onDelete(attribute.annotations())));
  }

  /** Whether columns are the key of their entity. */
  boolean leadsToKey(Entity target, List<MappedColumn> referenced) {
    return referencedColumns.areKey(target, referenced);
  }

  /** Adds a foreign key to an entity. */
  void keyTo(
      Entity target,
      TableParts table,
      List<MappedColumn> columns,
      List<MappedColumn> referenced,
      Attribute attribute,
      KeySettings settings) {
    MappedTypeUse use = columns.isEmpty() ? attribute.use() : columns.get(0).use();
    keyTo(target, table, columns, referenced, settings, use);
  }

  /**
   * The same.
   *
   * @param from how the class that says it gives the table columns
   */
  void keyTo(
      Entity target,
      TableParts table,
      List<MappedColumn> columns,
      List<MappedColumn> referenced,
      KeySettings settings,
      MappedTypeUse from) {
    referencedColumns.add(target, referenced);
    // Hibernate 6 has no keys of collections to columns that are no key themselves.
    boolean leadsToKey = rules.hibernate7() || referencedColumns.areKey(target, referenced);
    table.foreignKey(
        settings.wantedIf(
            leadsToKey
                && ToOneBinder.isReferenceable(referencedColumns.holder(target, referenced))),
        tables.referencedClass(target, referenced),
        ToOne.names(columns),
        tables.referencedNames(target, referenced),
        from);
  }

  /** The keys to the entity that is the key of a map, or that its embeddable key references. */
  void keyReference(
      Attribute attribute, BindingContext context, CollectionKind kind, TableParts table) {
    for (ToOne toOne : elements.referencesOfKey(attribute, context, kind)) {
      tables.reference(toOne, table);
    }
    ElementBinder.Reference reference = elements.keyReference(attribute, context, kind);
    if (reference != null) {
      keyTo(
          reference.target(),
          table,
          reference.columns(),
          reference.references(),
          attribute,
          KeySettings.ofTable(
              attribute.annotations().allPersistence("MapKeyJoinColumn"),
              "foreignKey",
              attribute.place()));
    }
  }

  /** Adds columns of a collection. */
  static void add(TableParts table, List<MappedColumn> columns) {
    for (MappedColumn column : columns) {
      table.columnOf(column, column.use());
    }
  }

  /**
   * Makes the columns of the owner, with others, the primary key. Those of an embeddable come in
   * the order of its attributes' names, those of a record in that of its components.
   */
  static void key(
      TableParts table, List<MappedColumn> own, List<MappedColumn> others, Attribute attribute) {
    List<String> columns = new ArrayList<>(ToOne.names(own));
    List<MappedColumn> sorted = new ArrayList<>(others);
    if (others.stream().noneMatch(column -> column.attribute().use().ordered())) {
      sorted.sort(MappedColumn.BY_PATH);
    }
    columns.addAll(ToOne.names(sorted));
    table.primaryKey(columns, attribute.place());
  }
}
