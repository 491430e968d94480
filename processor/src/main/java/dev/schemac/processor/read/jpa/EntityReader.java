package dev.schemac.processor.read.jpa;

import dev.schemac.core.schema.Origins;
import dev.schemac.processor.read.element.EnumReader;
import dev.schemac.processor.read.element.ForeignTypes;
import dev.schemac.processor.read.element.IntentReader;
import dev.schemac.processor.read.element.JointFrontEnd;
import dev.schemac.processor.read.element.PackageReader;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.read.element.Unresolved;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
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
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads the entities of a compile into drafts of tables and sequences. Between rounds it keeps
 * names only; all is read when the last round is over, since the tables of entities hang on each
 * other.
 */
public final class EntityReader implements JointFrontEnd {

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

  @Override
  public boolean maps(Element type) {
    return isManaged(type);
  }

  @Override
  public boolean makesTable(Element type) {
    return isEntity(type);
  }

  @Override
  public String besideTable() {
    return "schemac's @Table and Jakarta Persistence's @Entity";
  }

  @Override
  public String adviceToKeep() {
    return "to keep the entity, name its table with jakarta.persistence.Table";
  }

  /** Whether Jakarta Persistence takes something of the mapping from a class. */
  static boolean isManaged(Element type) {
    for (String annotation : MANAGED) {
      if (MappingAnnotations.isPersistent(type, annotation)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a class is an entity. */
  static boolean isEntity(Element type) {
    return MappingAnnotations.isPersistent(type, "Entity");
  }

  @Override
  public void addRoot(TypeElement type) {
    roots.add(type.getQualifiedName().toString());
    hasEntities |= isEntity(type);
  }

  @Override
  public boolean hasTables() {
    return hasEntities;
  }

  @Override
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

  @Override
  public Result read(
      LastCompile compile, Predicate<String> isRoot, BiPredicate<String, String> isKept) {
    LastEntities last = new LastEntities(compile.schema(), compile.origins(), compile.leftOut());
    GeneratorPackages packages =
        GeneratorPackages.of(elements, last.origins(), compile.rootPackages(), isKept);
    // No class has the name of a package.
    Predicate<String> isRead = name -> isRoot.test(name) || packages.isRead(name);
    Map<String, String> declared = last.classes();
    boolean all = false;
    boolean definesAnew = packages.changed() || last.hasEntitiesIn(compile.rootPackages());
    boolean concerns = definesAnew || !roots.isEmpty();
    for (Map.Entry<String, String> type : declared.entrySet()) {
      boolean read = isRead.test(type.getKey());
      concerns |= read;
      all |= !read && !isKept.test(type.getKey(), type.getValue());
    }
    if (!all && !concerns && !last.mention(isRead)) {
      return Result.none(last.origins());
    }
    Set<String> kept = kept(last, isRead, isKept);
    PartialScope scope =
        all || definesAnew
            ? null
            : PartialScope.of(elements, last, packages, roots, kept, isRead, compile.isCompiled());
    Result part =
        scope == null
            ? null
            : new PartialReading(last, scope, rules, isRead).read(setup(enums, intents), problems);
    return part == null ? readAll(last, packages, kept, isRead, all) : part;
  }

  private Result readAll(
      LastEntities last,
      GeneratorPackages packages,
      Set<String> kept,
      Predicate<String> isRead,
      boolean all) {
    Map<String, TypeElement> known = managed(kept);
    EntityPass pass =
        EntityPass.read(setup(enums, intents), EntityScope.all(known.values(), packages), problems);
    Predicate<String> counts = all ? name -> isRead.test(name) || known.containsKey(name) : isRead;
    TouchedTables touched = new TouchedTables(pass, last, counts, known::containsKey);
    Set<String> names = new TreeSet<>(known.keySet());
    for (String type : last.classes().keySet()) {
      if (kept.contains(type) && elements.getTypeElement(type) == null) {
        names.add(type);
      }
    }
    return touched.result(names, Set.of(), all);
  }

  @Override
  public List<TableDraft> tablesOfRoots() {
    Problems unheard = new Problems();
    PackageReader packages = new PackageReader(elements, unheard);
    Set<String> unresolved = unresolved();
    EntityPass pass =
        EntityPass.read(
            setup(new EnumReader(packages, foreign, unheard), new IntentReader(unheard)),
            EntityScope.all(managed(roots).values(), GeneratorPackages.none()),
            unheard);
    List<TableDraft> tables = new ArrayList<>();
    for (TableDraft draft : pass.drafts()) {
      if (draft.part().isEmpty()
          && roots.contains(draft.className())
          && !unresolved.contains(draft.className())) {
        tables.add(draft);
      }
    }
    return tables;
  }

  private EntityPass.Setup setup(EnumReader enumReader, IntentReader intentReader) {
    return new EntityPass.Setup(elements, types, rules, foreign, enumReader, intentReader);
  }

  /** The classes among the roots, and those that the last compile knew and that are still there. */
  private Set<String> kept(
      LastEntities last, Predicate<String> isRead, BiPredicate<String, String> isKept) {
    SortedSet<String> names = new TreeSet<>(roots);
    // A class file can outlive its source.
    for (Map.Entry<String, String> type : last.classes().entrySet()) {
      if (isRead.test(type.getKey()) || isKept.test(type.getKey(), type.getValue())) {
        names.add(type.getKey());
      }
    }
    for (Origins.OfObject table : last.origins().tables().values()) {
      if (isRead.test(table.className()) || isKept.test(table.className(), table.sourceFile())) {
        names.add(table.className());
      }
    }
    return names;
  }

  private Map<String, TypeElement> managed(Set<String> names) {
    Map<String, TypeElement> known = new LinkedHashMap<>();
    for (String name : names) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null && isManaged(type)) {
        known.put(name, type);
      }
    }
    return known;
  }
}
