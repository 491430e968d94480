package dev.schemac.processor.read.jpa;

import dev.schemac.processor.read.element.EntityRows;
import dev.schemac.processor.read.element.EnumReader;
import dev.schemac.processor.read.element.FieldOrder;
import dev.schemac.processor.read.element.ForeignTypes;
import dev.schemac.processor.read.element.IntentReader;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the tables and generators of some entities. To be held no longer than a round. */
final class EntityPass {

  private final List<TableDraft> drafts;
  private final List<TableDraft> external;
  private final Generators generators;
  private final Set<String> missing;
  private final List<EntityRows> rows;

  private EntityPass(
      List<TableDraft> drafts,
      List<TableDraft> external,
      Generators generators,
      Set<String> missing,
      List<EntityRows> rows) {
    this.drafts = drafts;
    this.external = external;
    this.generators = generators;
    this.missing = missing;
    this.rows = rows;
  }

  /** What all entities of a compile are read with. */
  record Setup(
      Elements elements,
      Types types,
      MappingRules rules,
      ForeignTypes foreign,
      EnumReader enums,
      IntentReader intents) {}

  /** Reads them; {@code problems} takes what is wrong with them. */
  static EntityPass read(Setup setup, EntityScope scope, Problems problems) {
    MappingRules rules = setup.rules();
    Types types = setup.types();
    FieldOrder fields = new FieldOrder(setup.foreign());
    AttributeReader attributes =
        new AttributeReader(types, type -> members(fields, type), problems);
    Entities entities =
        new Entities(attributes, scope.wanted(), setup.foreign()::isForeign, scope.unread());
    BasicTypes basicTypes = new BasicTypes(setup.elements(), types, rules);
    Converters converters = new Converters(types, scope.definers());
    ColumnBinder columns = new ColumnBinder(basicTypes, converters, setup.enums(), rules, problems);
    Keys identifiers = new Keys(entities);
    ToOneBinder toOnes = new ToOneBinder(entities, identifiers, columns, rules, problems);
    Embeddables embeddables = new Embeddables(scope.definers(), problems);
    AttributeWalker walker =
        new AttributeWalker(entities, columns, toOnes, embeddables, rules, problems);
    identifiers.readWith(walker);
    Generators generators = new Generators(rules, problems, scope.definers(), scope.packages());
    SoftDeletes softDeletes = new SoftDeletes(converters, basicTypes, rules);
    Additions additions = new Additions(setup.intents(), problems);
    UnreadTables unread = new UnreadTables(entities, rules);
    EntityTables tables = new EntityTables(identifiers, additions, unread, rules, problems);
    ReferencedColumns referencedColumns = new ReferencedColumns(identifiers, tables, rules);
    EntityBinder entityBinder =
        new EntityBinder(
            entities,
            identifiers,
            tables,
            walker,
            generators,
            softDeletes,
            referencedColumns,
            additions,
            rules,
            problems);
    entityBinder.read();
    ElementBinder elementBinder =
        new ElementBinder(entities, columns, walker, toOnes, embeddables, rules, problems);
    new CollectionBinder(
            tables,
            entities,
            identifiers,
            toOnes,
            walker,
            referencedColumns,
            elementBinder,
            softDeletes,
            additions,
            rules)
        .read();
    entityBinder.readGenerators();
    generators.checkUndefined();
    referencedColumns.makeUnique();
    return new EntityPass(
        tables.drafts(),
        new ExternalEntities(entities, identifiers, rules).drafts(),
        generators,
        unread.withParts(),
        HierarchyRows.of(entities.all()));
  }

  /** The tables of the entities. */
  List<TableDraft> drafts() {
    return drafts;
  }

  /** The tables of entities of other builds that these reference. */
  List<TableDraft> external() {
    return external;
  }

  /** The entities whose tables were not made though others give them something. */
  Set<String> missing() {
    return missing;
  }

  /** Where those of the entities that extend others have their rows. */
  List<EntityRows> rows() {
    return rows;
  }

  Generators generators() {
    return generators;
  }

  private static List<Element> members(FieldOrder fields, TypeElement type) {
    List<Element> members = new ArrayList<>(fields.of(type));
    members.addAll(ElementFilter.methodsIn(type.getEnclosedElements()));
    return members;
  }
}
