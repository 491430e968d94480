package dev.schemac.processor.read.jpa;

import dev.schemac.core.schema.DeclarationPath;
import dev.schemac.core.schema.Origins;
import dev.schemac.processor.read.element.EnumReader;
import dev.schemac.processor.read.element.FieldOrder;
import dev.schemac.processor.read.element.ForeignTypes;
import dev.schemac.processor.read.element.IntentReader;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.element.PackageReader;
import dev.schemac.processor.read.element.SequenceDraft;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.read.element.Unresolved;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads the entities of a compile into drafts of tables and sequences. Between rounds it keeps
 * names only; all is read when the last round is over, since the tables of entities hang on each
 * other.
 */
public final class EntityReader {

  private static final List<String> MANAGED =
      List.of("Entity", "MappedSuperclass", "Embeddable", "Converter");

  private final Elements elements;
  private final Types types;
  private final MappingRules rules;
  private final ForeignTypes foreign;
  private final EnumReader enums;
  private final IntentReader intents;
  private final Problems problems;
  private final SortedSet<String> roots = new TreeSet<>();
  private boolean hasEntities;

  /**
   * A reader for one compile.
   *
   * @param rules what no annotation says of the mapping
   */
  public EntityReader(
      Elements elements,
      Types types,
      MappingRules rules,
      ForeignTypes foreign,
      EnumReader enums,
      IntentReader intents,
      Problems problems) {
    this.elements = elements;
    this.types = types;
    this.rules = rules;
    this.foreign = foreign;
    this.enums = enums;
    this.intents = intents;
    this.problems = problems;
  }

  /**
   * What was read.
   *
   * @param drafts the tables that a root gives something
   * @param sequences the sequences that identifiers take their numbers from
   * @param external the tables of entities of other builds that these reference
   * @param types the canonical names of all classes that tables hang on
   */
  public record Result(
      Collection<TableDraft> drafts,
      List<SequenceDraft> sequences,
      List<TableDraft> external,
      Collection<String> types) {}

  /** Whether Jakarta Persistence takes something of the mapping from a class. */
  public static boolean isManaged(Element type) {
    for (String annotation : MANAGED) {
      if (MappingAnnotations.isPersistent(type, annotation)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a class is an entity. */
  public static boolean isEntity(Element type) {
    return MappingAnnotations.isPersistent(type, "Entity");
  }

  /** Adds a class among the roots that {@link #isManaged}. */
  public void addRoot(TypeElement type) {
    roots.add(type.getQualifiedName().toString());
    hasEntities |= isEntity(type);
  }

  /** Whether an entity is among the roots. */
  public boolean hasEntities() {
    return hasEntities;
  }

  /** The classes among the roots that have types which the compiler cannot resolve. */
  public Set<String> unresolved() {
    Set<String> unresolved = new TreeSet<>();
    for (String name : roots) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null && Unresolved.inTable(type, foreign::isForeign)) {
        unresolved.add(name);
      }
    }
    return unresolved;
  }

  /**
   * Reads all tables of entities that a class among the roots gives something.
   *
   * @param last where the last schema was read: it knows the classes that this compile does not see
   * @param isRead whether what the snapshot has of a class does not count
   */
  public Result read(Origins last, Predicate<String> isRead) {
    if (roots.isEmpty() && !concerns(last, isRead)) {
      return new Result(List.of(), List.of(), List.of(), List.of());
    }
    return read(known(last), isRead, enums, intents, problems);
  }

  /**
   * The tables of entities among the roots so far, for the classes that are generated for them.
   * What is wrong with them is told when all is read.
   */
  public List<TableDraft> tablesOfRoots() {
    Problems unheard = new Problems();
    PackageReader packages = new PackageReader(elements, unheard);
    Set<String> unresolved = unresolved();
    Result result =
        read(
            known(Origins.NONE),
            name -> roots.contains(name) && !unresolved.contains(name),
            new EnumReader(packages, foreign, unheard),
            new IntentReader(unheard),
            unheard);
    List<TableDraft> tables = new ArrayList<>();
    for (TableDraft draft : result.drafts()) {
      if (draft.part().isEmpty()
          && roots.contains(draft.className())
          && !unresolved.contains(draft.className())) {
        tables.add(draft);
      }
    }
    return tables;
  }

  private Result read(
      Map<String, TypeElement> known,
      Predicate<String> isRead,
      EnumReader enumReader,
      IntentReader intentReader,
      Problems found) {
    FieldOrder fields = new FieldOrder(foreign);
    AttributeReader attributes = new AttributeReader(types, type -> members(fields, type));
    Entities entities = new Entities(attributes, known.values(), foreign::isForeign);
    BasicTypes basicTypes = new BasicTypes(elements, types, rules);
    Converters converters = new Converters(types, known.values());
    ColumnBinder columns = new ColumnBinder(basicTypes, converters, enumReader, rules, found);
    Keys keys = new Keys(entities);
    ToOneBinder toOnes = new ToOneBinder(entities, keys, columns, rules, found);
    AttributeWalker walker = new AttributeWalker(entities, columns, toOnes, rules, found);
    keys.readWith(walker);
    Generators generators = new Generators(rules, found, known.values());
    SoftDeletes softDeletes = new SoftDeletes(converters, basicTypes, rules);
    Additions additions = new Additions(intentReader, found);
    EntityTables tables =
        new EntityTables(
            entities,
            keys,
            walker,
            generators,
            new Inheritances(keys, rules, found),
            softDeletes,
            additions,
            rules,
            found);
    tables.read();
    ElementBinder elementBinder =
        new ElementBinder(entities, columns, walker, toOnes, rules, found);
    new CollectionBinder(
            tables, entities, keys, toOnes, walker, elementBinder, softDeletes, additions, rules)
        .read();
    tables.readGenerators();
    tables.readReferencedColumns();
    List<TableDraft> touched = new ArrayList<>();
    Set<String> touchedClasses = new HashSet<>();
    for (TableDraft draft : tables.drafts()) {
      if (isTouched(draft, isRead)) {
        touched.add(draft);
        touchedClasses.add(draft.className());
      }
    }
    List<SequenceDraft> sequences = new ArrayList<>();
    for (SequenceDraft sequence : generators.sequences()) {
      if (touchedClasses.contains(sequence.className()) || isRead.test(sequence.className())) {
        sequences.add(sequence);
      }
    }
    return new Result(touched, sequences, tables.external(), known.keySet());
  }

  /** Whether a table of the last schema has something from a type that was read, as an enum. */
  private static boolean concerns(Origins last, Predicate<String> isRead) {
    for (Origins.OfObject table : last.tables().values()) {
      for (String path : table.inherited().values()) {
        if (isRead.test(DeclarationPath.parse(path).type())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isTouched(TableDraft draft, Predicate<String> isRead) {
    for (MappedTypeUse use : draft.uses()) {
      if (isRead.test(use.type())) {
        return true;
      }
    }
    for (TableDraft.LabelsDraft labels : draft.labels()) {
      if (isRead.test(labels.type().className())) {
        return true;
      }
    }
    return false;
  }

  /** The classes among the roots, and those that the last compile knew and that are still there. */
  private Map<String, TypeElement> known(Origins last) {
    Map<String, TypeElement> known = new LinkedHashMap<>();
    SortedSet<String> names = new TreeSet<>(roots);
    names.addAll(last.declaredTypes().keySet());
    for (Origins.OfObject table : last.tables().values()) {
      names.add(table.className());
    }
    for (String name : names) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null && isManaged(type)) {
        known.put(name, type);
      }
    }
    return known;
  }

  private static List<Element> members(FieldOrder fields, TypeElement type) {
    List<Element> members = new ArrayList<>(fields.of(type));
    members.addAll(ElementFilter.methodsIn(type.getEnclosedElements()));
    return members;
  }
}
