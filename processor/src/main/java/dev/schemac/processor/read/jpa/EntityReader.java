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
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

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
  private List<EntityRows> rows = List.of();

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
   * @param keys the {@link TableDraft#key}s of all tables of the entities that the compiler knows
   * @param settled the entities whose sequences are all among these
   * @param all whether a class is gone that others may hang on, so that what the compiler has of
   *     each counts and not the snapshot
   */
  public record Result(
      Collection<TableDraft> drafts,
      List<SequenceDraft> sequences,
      List<TableDraft> external,
      Set<String> types,
      Set<String> keys,
      Set<String> settled,
      boolean all) {

    /** Nothing of these classes concerns an entity: each stays as it was. */
    private static Result none(Origins last) {
      return new Result(
          List.of(),
          List.of(),
          List.of(),
          last.declaredTypes().keySet(),
          Set.of(),
          Set.of(),
          false);
    }
  }

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

  /** Where the entities of the last {@link #read} that extend others have their rows. */
  public List<EntityRows> rows() {
    return rows;
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
   * @param isKept whether a class that was not read is still there, by its name and source file
   */
  public Result read(Origins last, Predicate<String> isRead, BiPredicate<String, String> isKept) {
    rows = List.of();
    boolean all = false;
    boolean concerns = !roots.isEmpty();
    for (Map.Entry<String, String> type : last.declaredTypes().entrySet()) {
      boolean read = isRead.test(type.getKey());
      concerns |= read;
      all |= !read && !isKept.test(type.getKey(), type.getValue());
    }
    if (!all && !concerns && !concerns(last, isRead)) {
      return Result.none(last);
    }
    Map<String, TypeElement> known = known(last, isRead, isKept);
    Predicate<String> counts = all ? name -> isRead.test(name) || known.containsKey(name) : isRead;
    Result result = read(known, last, counts, all, enums, intents, problems);
    for (Map.Entry<String, String> type : last.declaredTypes().entrySet()) {
      if (elements.getTypeElement(type.getKey()) == null
          && isKept.test(type.getKey(), type.getValue())) {
        result.types().add(type.getKey());
      }
    }
    return result;
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
            known(Origins.NONE, name -> roots.contains(name), (name, file) -> false),
            Origins.NONE,
            name -> roots.contains(name) && !unresolved.contains(name),
            false,
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
      Origins last,
      Predicate<String> isRead,
      boolean all,
      EnumReader enumReader,
      IntentReader intentReader,
      Problems found) {
    FieldOrder fields = new FieldOrder(foreign);
    AttributeReader attributes = new AttributeReader(types, type -> members(fields, type), found);
    Entities entities = new Entities(attributes, known.values(), foreign::isForeign);
    rows = EntityRows.of(entities.all());
    BasicTypes basicTypes = new BasicTypes(elements, types, rules);
    Converters converters = new Converters(types, known.values());
    ColumnBinder columns = new ColumnBinder(basicTypes, converters, enumReader, rules, found);
    Keys identifiers = new Keys(entities);
    ToOneBinder toOnes = new ToOneBinder(entities, identifiers, columns, rules, found);
    AttributeWalker walker = new AttributeWalker(entities, columns, toOnes, rules, found);
    identifiers.readWith(walker);
    Generators generators = new Generators(rules, found, known.values());
    SoftDeletes softDeletes = new SoftDeletes(converters, basicTypes, rules);
    Additions additions = new Additions(intentReader, found);
    EntityTables tables = new EntityTables(identifiers, additions, rules, found);
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
            found);
    entityBinder.read();
    ElementBinder elementBinder =
        new ElementBinder(entities, columns, walker, toOnes, rules, found);
    new CollectionBinder(
            tables,
            entities,
            identifiers,
            toOnes,
            walker,
            elementBinder,
            softDeletes,
            additions,
            rules)
        .read();
    entityBinder.readGenerators();
    referencedColumns.makeUnique();
    List<TableDraft> touched = new ArrayList<>();
    Set<String> touchedClasses = new HashSet<>();
    Set<String> keys = new HashSet<>();
    for (TableDraft draft : tables.drafts()) {
      keys.add(draft.key());
      if (isTouched(draft, isRead) || isTouched(last.tables().get(draft.name()), known, isRead)) {
        touched.add(draft);
        touchedClasses.add(draft.className());
      }
    }
    Set<String> settled = settled(generators, touchedClasses, last, isRead);
    List<SequenceDraft> sequences = new ArrayList<>();
    for (SequenceDraft sequence : generators.sequences()) {
      Origins.OfObject origin = last.sequences().get(sequence.name());
      if (!Collections.disjoint(generators.classesOf(sequence.name()), settled)
          || (origin != null
              && (settled.contains(origin.className())
                  || isRead.test(origin.className())
                  || !known.containsKey(origin.className())))) {
        sequences.add(sequence);
      }
    }
    return new Result(
        touched,
        sequences,
        new ExternalEntities(entities, identifiers, rules).drafts(),
        new TreeSet<>(known.keySet()),
        keys,
        settled,
        all);
  }

  /** The entities whose generators this compile tells. */
  private static Set<String> settled(
      Generators generators, Set<String> touched, Origins last, Predicate<String> isRead) {
    Set<String> settled = new HashSet<>(touched);
    for (SequenceDraft sequence : generators.sequences()) {
      Set<String> classes = generators.classesOf(sequence.name());
      boolean undefined =
          !last.sequences().containsKey(sequence.name())
              && !Collections.disjoint(classes, generators.undefined());
      if (undefined || classes.stream().anyMatch(isRead)) {
        settled.addAll(classes);
      }
    }
    return settled;
  }

  /**
   * Whether a table of the last schema was the one of a class that was read, or had parts of it.
   */
  private static boolean isTouched(
      Origins.@Nullable OfObject table, Map<String, TypeElement> known, Predicate<String> isRead) {
    if (table == null) {
      return false;
    }
    if (isRead.test(table.className()) || !known.containsKey(table.className())) {
      return true;
    }
    for (String path : table.inherited().values()) {
      for (String type : DeclarationPath.parse(path).types()) {
        if (isRead.test(type)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a table of the last schema has something from a type that was read, as an enum. */
  private static boolean concerns(Origins last, Predicate<String> isRead) {
    for (Origins.OfObject table : last.tables().values()) {
      for (String path : table.inherited().values()) {
        for (String type : DeclarationPath.parse(path).types()) {
          if (isRead.test(type)) {
            return true;
          }
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
  private Map<String, TypeElement> known(
      Origins last, Predicate<String> isRead, BiPredicate<String, String> isKept) {
    Map<String, TypeElement> known = new LinkedHashMap<>();
    SortedSet<String> names = new TreeSet<>(roots);
    // A class file can outlive its source.
    for (Map.Entry<String, String> type : last.declaredTypes().entrySet()) {
      if (isRead.test(type.getKey()) || isKept.test(type.getKey(), type.getValue())) {
        names.add(type.getKey());
      }
    }
    for (Origins.OfObject table : last.tables().values()) {
      if (isRead.test(table.className()) || isKept.test(table.className(), table.sourceFile())) {
        names.add(table.className());
      }
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
