package dev.schemac.processor.read.jpa;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.IntentReader;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the tables of all entities: their own, secondary ones, and those of collections. */
final class EntityTables {

  private final Entities entities;
  private final Keys keys;
  private final AttributeWalker walker;
  private final Generators generators;
  private final Inheritances inheritances;
  private final SoftDeletes softDeletes;
  private final Additions additions;
  private final MappingRules rules;
  private final Problems problems;

  /** By the class of an entity, the table that holds its attributes. */
  private final Map<String, TableParts> primary = new HashMap<>();

  private final List<Referenced> referencedColumns = new ArrayList<>();

  /** By the name of the table, each table. */
  private final Map<QualifiedName, TableParts> all = new LinkedHashMap<>();

  EntityTables(
      Entities entities,
      Keys keys,
      AttributeWalker walker,
      Generators generators,
      Inheritances inheritances,
      SoftDeletes softDeletes,
      Additions additions,
      MappingRules rules,
      Problems problems) {
    this.entities = entities;
    this.keys = keys;
    this.walker = walker;
    this.generators = generators;
    this.inheritances = inheritances;
    this.softDeletes = softDeletes;
    this.additions = additions;
    this.rules = rules;
    this.problems = problems;
  }

  /** Makes the tables of the entities themselves. */
  void read() {
    for (Entity entity : entities.all()) {
      if (entity.hasTable()) {
        table(entity);
      }
      List<MappedColumn> key = entity.parent() == null ? keys.ownOf(entity, rules) : null;
      if (key != null) {
        generators.generator(entity, entity.logicalTableName(rules), key);
      }
    }
  }

  /**
   * Makes unique what other tables reference without its being a key, as Hibernate does since
   * version 7.
   */
  void readReferencedColumns() {
    for (Referenced referenced : referencedColumns) {
      TableParts target = of(referenced.target());
      if (target != null && rules.hibernate7()) {
        target.unique(referenced.columns(), "", target.draft().place(), target.use());
      }
    }
  }

  /** Columns of an entity's table that are referenced and are not its key. */
  private record Referenced(Entity target, List<String> columns) {}

  /** Makes the tables that generators of identifiers take their numbers from (rule 40). */
  void readGenerators() {
    for (Generators.GeneratorTable table : generators.tables()) {
      TableParts parts =
          add(table.entity(), table.name(), "`" + table.name() + "`", "", table.place());
      if (parts != null) {
        generators.fill(parts, table);
      }
    }
  }

  /** The tables of entities of other builds, which are referenced and not made. */
  List<TableDraft> external() {
    List<TableDraft> drafts = new ArrayList<>();
    for (Entity entity : entities.external()) {
      List<MappedColumn> key = entity.hasTable() ? keys.inTableOf(entity, rules) : null;
      if (key != null) {
        drafts.add(external(entity, key));
      }
    }
    return drafts;
  }

  /** Of another build's table the name and the key count, and what else is referenced. */
  private TableDraft external(Entity entity, List<MappedColumn> key) {
    AnnotationView table = entity.annotations().persistence("Table");
    QualifiedName name =
        new QualifiedName(
            rules.physical(table == null ? "" : table.text("schema")),
            rules.physical(entity.logicalTableName(rules)));
    TableDraft draft = new TableDraft(entity.className(), name, entity.place());
    TableParts parts =
        new TableParts(
            draft,
            entity.logicalTableName(rules),
            Entities.ownUse(entity),
            rules,
            new Additions(new IntentReader(new Problems()), new Problems()),
            new Problems());
    for (MappedColumn column : key) {
      parts.ownColumn(column.plain());
    }
    parts.primaryKey(ToOne.names(key), entity.place());
    return draft;
  }

  /** The drafts of all tables. */
  List<TableDraft> drafts() {
    List<TableDraft> drafts = new ArrayList<>();
    for (TableParts parts : all.values()) {
      drafts.add(parts.draft());
    }
    return drafts;
  }

  /** The table that holds the attributes of an entity; null where none does. */
  @Nullable TableParts of(Entity entity) {
    return primary.get(entity.tableOwner().className());
  }

  /**
   * The tables of an entity and, where each class of a hierarchy has its own, of those below it.
   */
  List<TableParts> withDescendants(Entity entity) {
    List<TableParts> tables = new ArrayList<>();
    for (Entity each : entity.withDescendants()) {
      TableParts parts = of(each);
      if (parts != null && !tables.contains(parts)) {
        tables.add(parts);
      }
      if (entity.inheritance() != Entity.Inheritance.TABLE_PER_CLASS) {
        return tables;
      }
    }
    return tables;
  }

  /**
   * Makes a table beside that of an entity.
   *
   * @param owner the entity whose class says it
   * @param part tells it from the other tables of the class
   * @param written its written name; empty where none is
   * @param implicit its name where none is written
   * @param annotation the annotation that names it; null where none does
   * @return null where its name cannot be, or another class has the table
   */
  @Nullable TableParts beside(
      Entity owner,
      String part,
      String written,
      String implicit,
      @Nullable AnnotationView annotation,
      Place place) {
    String logical = written.isEmpty() ? implicit : written;
    String schema = annotation == null ? "" : annotation.text("schema");
    return add(owner, part, logical, schema, place);
  }

  private @Nullable TableParts add(
      Entity owner, String part, String logical, String schema, Place place) {
    String name = rules.physical(logical);
    if (!NamingStrategy.check(name, logical, place, problems)) {
      return null;
    }
    QualifiedName qualified = new QualifiedName(rules.physical(schema), name);
    TableDraft draft = new TableDraft(owner.className(), part, qualified, place);
    TableParts parts =
        new TableParts(draft, logical, Entities.ownUse(owner), rules, additions, problems);
    TableParts other = all.putIfAbsent(qualified, parts);
    if (other != null) {
      refuseSecond(draft, other.draft());
      return null;
    }
    return parts;
  }

  /** The name of a table between two is one that most people never saw. */
  private void refuseSecond(TableDraft second, TableDraft first) {
    if (second.part().isEmpty() && first.part().isEmpty()) {
      problems.add(
          FindingId.DUPLICATE_TABLE, second.place(), second.name().toString(), first.className());
    } else {
      problems.add(
          FindingId.CONTRADICTION,
          second.place(),
          first.key() + " and " + second.key() + " with one table '" + second.name() + "'",
          "name one of them, as with @JoinTable(name = \"…\") or @CollectionTable(name = \"…\")");
    }
  }

  private void table(Entity owner) {
    List<MappedColumn> key = keys.ownOf(owner, rules);
    AnnotationView table = owner.annotations().persistence("Table");
    String schema = table == null ? "" : table.text("schema");
    TableParts parts = add(owner, "", owner.logicalTableName(rules), schema, owner.place());
    if (parts == null || key == null) {
      return;
    }
    primary.put(owner.className(), parts);
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
      secondaryTables(entity, parts, secondary);
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
    parts.constraints(table);
    for (Entity entity : sharing(owner)) {
      ofClass(entity, owner, parts);
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
    PartsVisitor visitor = new PartsVisitor(parts, secondary, false);
    for (Attribute attribute : attributes) {
      if (keys.isId(entity, attribute) && !attribute.isToOne()) {
        keyReferences(attribute, context, derived, visitor);
      } else {
        walker.walk(attribute, context, visitor);
      }
    }
    naturalId(attributes, parts, use);
    return context.required();
  }

  /** The columns of the identifier are there; what it references is not. */
  private void keyReferences(
      Attribute id, BindingContext context, Map<String, Attribute> derived, PartsVisitor visitor) {
    if (AttributeWalker.isEmbedded(id) && !derived.containsKey("")) {
      BindingContext inner = context.within(id);
      for (Attribute member : walker.attributesOf(id, context)) {
        if (member.isToOne() && !derived.containsKey(member.name())) {
          walker.walk(member, inner, visitor.ofKey());
        }
      }
    }
  }

  /** The attributes of a natural identifier are unique together. */
  private static void naturalId(List<Attribute> attributes, TableParts parts, MappedTypeUse use) {
    List<String> columns = new ArrayList<>();
    Place place = Place.NOWHERE;
    for (Attribute attribute : attributes) {
      if (attribute.annotations().hasHibernate("NaturalId")) {
        columns.addAll(parts.columnsOf(attribute));
        place = attribute.place();
      }
    }
    if (!columns.isEmpty()) {
      parts.unique(columns, "", place, use);
    }
  }

  private void secondaryTables(Entity entity, TableParts parts, Map<String, TableParts> secondary) {
    List<MappedColumn> key = keys.inTableOf(entity, rules);
    for (AnnotationView view : entity.annotations().allPersistence("SecondaryTable")) {
      String name = view.text("name");
      // No attribute can have such a name.
      TableParts table = beside(entity, "@" + name, name, name, view, view.place());
      if (table == null || key == null) {
        continue;
      }
      List<AnnotationView> joins = view.annotations("pkJoinColumns");
      if (joins.isEmpty()) {
        joins = entity.annotations().allPersistence("PrimaryKeyJoinColumn");
      }
      List<MappedColumn> own = Keys.renamed(key, joins, rules);
      for (MappedColumn column : own) {
        table.ownColumn(Entities.ofKey(column, entity).plain());
      }
      table.primaryKey(ToOne.names(own), view.place());
      table.foreignKey(
          KeySettings.of(entity.annotations(), List.of(view), "foreignKey", view.place()),
          parts.draft().className(),
          ToOne.names(own),
          ToOne.names(key),
          table.use());
      table.constraints(view);
      secondary.put(table.draft().name().name(), table);
    }
  }

  private void ofClass(Entity entity, Entity owner, TableParts parts) {
    MappedTypeUse use = Entities.useOf(entity, owner);
    for (AnnotationView check : entity.annotations().allHibernate("Check")) {
      parts.check(check.text("constraints"), check.text("name"), check.place(), use);
    }
    AnnotationView comment = entity.annotations().hibernate("Comment");
    if (comment != null && parts.draft().comment() == null) {
      parts.draft().comment(comment.text("value"));
    }
    additions.onClass(entity, owner, parts.draft(), use);
  }

  /** Takes what the attributes of one entity map. */
  private final class PartsVisitor implements AttributeWalker.Visitor {

    private final TableParts parts;
    private final Map<String, TableParts> secondary;
    private final boolean columnsAreThere;
    private final Set<String> unknown = new HashSet<>();

    PartsVisitor(TableParts parts, Map<String, TableParts> secondary, boolean columnsAreThere) {
      this.parts = parts;
      this.secondary = secondary;
      this.columnsAreThere = columnsAreThere;
    }

    /** For references within the identifier, whose columns the table has already. */
    PartsVisitor ofKey() {
      return new PartsVisitor(parts, secondary, true);
    }

    private TableParts table(MappedColumn column) {
      String name = rules.physical(column.table());
      TableParts table = secondary.get(name);
      if (table != null || name.isEmpty() || name.equals(parts.draft().name().name())) {
        return table == null ? parts : table;
      }
      if (unknown.add(name)) {
        problems.add(
            FindingId.BAD_VALUE,
            column.place(),
            "table = \"" + column.table() + "\"",
            "no @SecondaryTable of the entity has that name");
      }
      return parts;
    }

    @Override
    public void column(MappedColumn column) {
      table(column).column(column);
    }

    @Override
    public void toOne(ToOne toOne) {
      TableParts table = toOne.columns().isEmpty() ? parts : table(toOne.columns().get(0));
      for (MappedColumn column : toOne.columns()) {
        if (columnsAreThere || toOne.isDerived()) {
          table.uses(column.use());
        } else {
          table.column(column);
        }
      }
      MappedTypeUse use =
          toOne.columns().isEmpty() ? toOne.attribute().use() : toOne.columns().get(0).use();
      List<String> references = referencedNames(toOne.target(), toOne.references());
      if (!toOne.references().equals(keys.of(toOne.target()))) {
        referencedColumns.add(new Referenced(toOne.target(), references));
      }
      if (toOne.isOneToOne()) {
        table.unique(toOne.columnNames(), "", toOne.place(), use);
      }
      table.foreignKey(
          toOne.key(),
          toOne.target().tableOwner().className(),
          toOne.columnNames(),
          references,
          use);
    }

    @Override
    public void collection(Attribute attribute, BindingContext context) {
      // Collections come when each entity has its table.
    }
  }

  /** The columns of a target's key under the names that they have in its own table. */
  List<String> referencedNames(Entity target, List<MappedColumn> referenced) {
    List<MappedColumn> key = keys.of(target);
    List<MappedColumn> own = keys.inTableOf(target, rules);
    List<String> names = new ArrayList<>();
    for (MappedColumn column : referenced) {
      int index = key == null ? -1 : key.indexOf(column);
      names.add(index < 0 || own == null ? column.name() : own.get(index).name());
    }
    return names;
  }
}
