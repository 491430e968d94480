package dev.schemac.processor.read.jpa;

import dev.schemac.core.finding.FindingId;
import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the table of each entity, with the columns, keys and constraints that it has itself. */
final class EntityBinder {

  private final Entities entities;
  private final Keys keys;
  private final EntityTables tables;
  private final AttributeWalker walker;
  private final Generators generators;
  private final Inheritances inheritances;
  private final SoftDeletes softDeletes;
  private final SecondaryTables secondaryTables;
  private final ReferencedColumns referencedColumns;
  private final Additions additions;
  private final MappingRules rules;
  private final Problems problems;

  EntityBinder(
      Entities entities,
      Keys keys,
      EntityTables tables,
      AttributeWalker walker,
      Generators generators,
      SoftDeletes softDeletes,
      ReferencedColumns referencedColumns,
      Additions additions,
      MappingRules rules,
      Problems problems) {
    this.entities = entities;
    this.keys = keys;
    this.tables = tables;
    this.walker = walker;
    this.generators = generators;
    this.inheritances = new Inheritances(keys, rules, problems);
    this.softDeletes = softDeletes;
    this.secondaryTables = new SecondaryTables(keys, tables, rules);
    this.referencedColumns = referencedColumns;
    this.additions = additions;
    this.rules = rules;
    this.problems = problems;
  }

  /** Makes the tables of the entities themselves. */
  void read() {
    for (Entity entity : entities.all()) {
      if (entity.hasTable()) {
        table(entity);
      } else {
        additions.ofOthers(entity);
      }
      List<MappedColumn> key = entity.parent() == null ? keys.ownOf(entity, rules) : null;
      if (key != null) {
        generators.generator(
            entity, entity.logicalTableName(rules), additions.formerNames(entity), key);
      }
    }
  }

  /** Makes the tables that generators of identifiers take their numbers from (rule 40). */
  void readGenerators() {
    for (Generators.GeneratorTable table : generators.tables()) {
      TableParts parts = tables.make(table);
      if (parts != null) {
        generators.fill(parts, table);
      }
    }
  }

  private void table(Entity owner) {
    List<MappedColumn> key = keys.ownOf(owner, rules);
    TableParts parts = key == null ? null : tables.make(owner);
    if (parts == null || key == null) {
      return;
    }
    if (key.isEmpty()) {
      problems.add(FindingId.BAD_VALUE, owner.place(), "@Entity", "an attribute must have @Id");
    }
    if (!key.isEmpty()) {
      parts.primaryKey(ToOne.names(key), key.get(0).place());
    }
    inheritances.discriminator(owner, parts);
    boolean joined = owner.parent() != null && owner.inheritance() == Entity.Inheritance.JOINED;
    for (MappedColumn column : key) {
      if (joined) {
        parts.ownColumn(Entities.ofKey(column, owner).plain());
      } else {
        parts.column(Entities.ofKey(generators.numbered(column, owner), owner));
      }
    }
    softDeletes.column(owner.annotations(), parts, parts.use());
    Map<String, TableParts> secondary = new HashMap<>();
    for (Entity entity : sharing(owner)) {
      secondary.putAll(secondaryTables.of(entity, parts));
    }
    Map<Entity, List<String>> required = new HashMap<>();
    for (Entity entity : sharing(owner)) {
      MappedTypeUse use = Entities.useOf(entity, owner);
      parts.uses(use);
      required.put(entity, attributes(entity, use, parts, secondary));
    }
    inheritances.required(owner, parts, required);
    if (joined) {
      inheritances.keyToParent(owner, parts, ToOne.names(key));
    }
    parts.constraints(owner.annotations().persistence("Table"));
    for (Entity entity : sharing(owner)) {
      ofClass(entity, owner, parts, secondary);
    }
    WrittenKey.take(parts.draft(), problems);
  }

  /** The entities whose attributes are in the table of one. */
  private static List<Entity> sharing(Entity owner) {
    return switch (owner.inheritance()) {
      case SINGLE_TABLE -> owner.withDescendants();
      case JOINED -> List.of(owner);
      case TABLE_PER_CLASS -> {
        List<Entity> above = new ArrayList<>();
        for (Entity entity = owner; entity != null; entity = entity.parent()) {
          above.add(0, entity);
        }
        yield above;
      }
    };
  }

  /** Adds the columns of an entity; gives those that let be NULL what its attributes do not. */
  private List<String> attributes(
      Entity entity, MappedTypeUse use, TableParts parts, Map<String, TableParts> secondary) {
    BindingContext context = BindingContext.of(entity, keys.overrides(entity));
    List<Attribute> attributes = entities.own(entity, use);
    Map<String, Attribute> derived = Keys.derived(attributes);
    PartsVisitor visitor =
        new PartsVisitor(parts, secondary, tables, referencedColumns, rules, problems);
    for (Attribute attribute : attributes) {
      boolean isId = keys.isId(entity, attribute);
      if (isId && !attribute.isToOne()) {
        keyReferences(attribute, context, derived, visitor);
      } else {
        walker.walk(isId ? keys.ofIdClass(entity, attribute) : attribute, context, visitor);
      }
    }
    naturalId(entity, attributes, parts, use);
    return context.required();
  }

  /** The columns of the identifier are there; what it references is not. */
  private void keyReferences(
      Attribute id, BindingContext context, Map<String, Attribute> derived, PartsVisitor visitor) {
    if (AttributeWalker.isEmbedded(id) && !derived.containsKey("")) {
      BindingContext inner = context.within(id);
      for (Attribute member : walker.attributesOf(id, context)) {
        if (derived.containsKey(member.name())) {
          continue;
        }
        if (member.isToOne()) {
          walker.walk(member, inner, visitor.ofKey());
        } else {
          keyReferences(member, inner, Map.of(), visitor);
        }
      }
    }
  }

  /** The attributes of a natural identifier are unique together. */
  private void naturalId(
      Entity entity, List<Attribute> attributes, TableParts parts, MappedTypeUse use) {
    List<String> columns = new ArrayList<>();
    Place place = Place.NOWHERE;
    for (Attribute attribute : attributes) {
      if (attribute.annotations().hasHibernate("NaturalId")) {
        BindingContext context = BindingContext.of(entity, keys.overrides(entity));
        columns.addAll(ToOne.names(keys.columnsOf(attribute, context)));
        place = attribute.place();
      }
    }
    if (!columns.isEmpty()) {
      parts.unique(columns, "", place, use);
    }
  }

  private void ofClass(
      Entity entity, Entity owner, TableParts parts, Map<String, TableParts> secondary) {
    MappedTypeUse use = Entities.useOf(entity, owner);
    for (AnnotationView check : entity.annotations().allHibernate("Check")) {
      parts.check(check.text("constraints"), check.text("name"), check.place(), use);
    }
    List<AnnotationView> comments = entity.annotations().allHibernate("Comment");
    if (parts.draft().comment() == null) {
      parts.comment(comments, true);
    }
    for (TableParts other : secondary.values()) {
      other.comment(comments, false);
    }
    additions.onClass(entity, owner, parts.draft(), use);
  }
}
