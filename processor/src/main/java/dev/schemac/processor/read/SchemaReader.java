package dev.schemac.processor.read;

import dev.schemac.core.schema.Origins;
import dev.schemac.core.text.PostgresVersion;
import dev.schemac.processor.read.element.ClassFiles;
import dev.schemac.processor.read.element.EntityRows;
import dev.schemac.processor.read.element.ForeignTypes;
import dev.schemac.processor.read.element.JointFrontEnd;
import dev.schemac.processor.read.element.KotlinStubs;
import dev.schemac.processor.read.element.SourceFiles;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.read.element.UnseenPackages;
import dev.schemac.processor.read.jpa.AuditedEntities;
import dev.schemac.processor.read.jpa.EntityReader;
import dev.schemac.processor.read.jpa.MappingRules;
import dev.schemac.processor.read.partial.Presence;
import dev.schemac.processor.read.springdata.AggregateReader;
import dev.schemac.processor.read.table.PreviousCompile;
import dev.schemac.processor.read.table.ReferencedTables;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Reads the roots of a compile, round by round. Between rounds it keeps names and records only,
 * never an element.
 */
public final class SchemaReader {

  private final Elements elements;
  private final SourceFiles sources;
  private final Roots roots;
  private final RootPackages packages;
  private final RootReader rootReader;
  private final ReadRoots readRoots;
  private final ReferencedTables seen;

  /** Null where entities are no tables. */
  private final @Nullable EntityReader entities;

  /** Null where neither entities nor Spring Data's aggregates are tables, as in most compiles. */
  private final @Nullable JointFrontEnds jointFrontEnds;

  /**
   * A reader for one compile.
   *
   * @param compiled whether the class output has a class of that canonical name
   * @param classFiles where foreign types are read from
   * @param typesAreBare whether class files are shown without the annotations on types in them
   * @param kotlin which Kotlin classes are among the roots
   * @param mapping how entities become tables; null: they do not
   * @param springData whether the aggregates of Spring Data become tables
   */
  public SchemaReader(
      Elements elements,
      Types types,
      SourceFiles sources,
      Predicate<String> compiled,
      ClassFiles classFiles,
      boolean typesAreBare,
      KotlinStubs kotlin,
      @Nullable MappingRules mapping,
      boolean springData,
      Problems problems) {
    this.elements = elements;
    this.sources = sources;
    this.roots = new Roots(elements, sources, kotlin);
    ForeignTypes foreign =
        new ForeignTypes(elements, classFiles, compiled, sources, roots.topLevel());
    ElementReaders readers = ElementReaders.of(elements, types, sources, foreign, problems);
    this.packages =
        new RootPackages(
            sources, readers.packages(), readers.sequences(), readers.intents(), problems);
    this.entities =
        mapping == null
            ? null
            : new EntityReader(
                elements, types, mapping, foreign, readers.enums(), readers.intents(), problems);
    List<JointFrontEnd> joint = new ArrayList<>();
    if (entities != null) {
      joint.add(entities);
    }
    if (springData) {
      joint.add(
          new AggregateReader(
              elements, types, sources, foreign, readers.enums(), readers.intents(), problems));
    }
    this.jointFrontEnds = joint.isEmpty() ? null : new JointFrontEnds(joint);
    this.rootReader =
        new RootReader(
            elements,
            roots,
            packages,
            readers,
            joint,
            foreign,
            new UnseenPackages(elements, sources, problems),
            problems);
    SeenTables seenTables = new SeenTables(elements, types, sources, foreign, rootReader.drafts());
    this.seen = new ReferencedTables(seenTables, new Problems());
    KnownClasses knownClasses =
        new KnownClasses(elements, foreign, readers.tables(), seenTables, compiled);
    this.readRoots =
        new ReadRoots(
            roots,
            packages,
            rootReader,
            readers,
            jointFrontEnds,
            foreign,
            knownClasses,
            typesAreBare,
            kotlin.areComplete());
  }

  /**
   * Reads the roots of a round, and those of earlier rounds that waited for a type.
   *
   * @param generated whether they were generated in this compile, from classes of the sources
   * @return the tables that could be read and whose names a generated class can show
   */
  public List<ReadTable> round(Set<? extends Element> rootElements, boolean generated) {
    List<ReadTable> tables = new ArrayList<>();
    for (TableDraft draft : rootReader.round(rootElements, generated)) {
      if (draft.isVisible()) {
        tables.add(ReadTable.of(seen.resolve(draft)));
      }
    }
    return tables;
  }

  /**
   * The tables of entities among the roots that no earlier round gave, for the classes that are
   * generated for them.
   */
  public List<ReadTable> entitiesOfRound() {
    if (jointFrontEnds == null) {
      return List.of();
    }
    List<ReadTable> tables = new ArrayList<>();
    for (TableDraft draft : jointFrontEnds.tablesOfRound()) {
      if (draft.isVisible()) {
        tables.add(ReadTable.of(draft));
      }
    }
    return tables;
  }

  /** The roots that wait for a type that nobody has generated yet. */
  public Set<String> deferred() {
    return rootReader.deferred();
  }

  /** What was read so far. */
  ReadRoots readRoots() {
    return readRoots;
  }

  /** Notes that no round comes any more: what is not resolved now stays so. */
  public void endRounds() {
    if (jointFrontEnds != null) {
      rootReader.defer(jointFrontEnds.unresolved());
    }
  }

  /**
   * Puts together what was read and, for what this compile did not see, the last schema.
   *
   * @param oldestServer the version of the oldest server it is for
   * @param found where to say what is wrong with it
   */
  public ReadResult finish(
      PreviousCompile previousCompile, PostgresVersion oldestServer, Problems found) {
    return new SchemaAssembler(readRoots, previousCompile, sources, oldestServer, found).assemble();
  }

  /**
   * Whether tables of the last schema that have nothing from a root are as they were: the class of
   * each is still there, and no other module has it.
   *
   * @param tables their classes and source files
   */
  public boolean keepsAll(List<Origins.OfObject> tables) {
    Presence presence = new Presence(readRoots, sources);
    OtherModules others = new OtherModules(readRoots, sources);
    for (Origins.OfObject table : tables) {
      if (!presence.isKept(table.className(), table.sourceFile())
          || (hasTables() && others.have(table.className(), table.sourceFile()))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a table was read. */
  public boolean hasTables() {
    return readRoots.hasTables();
  }

  /** Whether an entity of Jakarta Persistence is among the roots. */
  public boolean hasEntities() {
    return entities != null && entities.hasTables();
  }

  /** Whether a root lies in the sources. */
  public boolean isOfSources(TypeElement type) {
    return roots.sourceFile(type, false) != null;
  }

  /** Whether a class is one of the sources and no root. */
  public boolean isUnseen(String className) {
    TypeElement type = elements.getTypeElement(className);
    return type != null && !roots.contain(className) && isOfSources(type);
  }

  /** Whether a root is one of the sources: a compile of the tests alone has none. */
  public boolean hasSources() {
    return hasTables() || !packages.files().isEmpty() || roots.areOfSources();
  }

  /** The class of a table that was read; empty where none was. */
  public String firstTable() {
    Map<String, TableDraft> drafts = rootReader.drafts();
    return drafts.isEmpty() ? "" : drafts.keySet().iterator().next();
  }

  /** The {@code @Table} classes among the roots that lie outside the sources. */
  public SortedSet<String> outside() {
    return rootReader.outside();
  }

  /** The class of a table that a module which is compiled apart has in these sources, if any. */
  public @Nullable String tableOfOtherModule() {
    return new OtherModules(readRoots, sources).tableInSources();
  }

  /** Whether the source of a class lies in a folder of tests beside one of the sources. */
  public boolean isOfTests(String className) {
    return sources.hasInTests(className);
  }

  /** The classes among the roots that are tables or have a source file in the sources. */
  public Set<String> rootsOfSources() {
    Set<String> names = new LinkedHashSet<>(rootReader.drafts().keySet());
    names.addAll(roots.withSourceFile());
    return names;
  }

  /**
   * A type among the roots at which Eclipse can show something, of a table if there is one; empty
   * where there is none. It has no positions in records.
   */
  public String firstShowable() {
    return roots.firstShowable(rootReader.drafts().keySet());
  }

  /** The canonical names of all types among the roots. */
  public Set<String> roots() {
    return roots.types();
  }

  /** The names of the packages among the roots that lie in the sources. */
  public Set<String> rootPackages() {
    return packages.names();
  }

  /**
   * The classes among the roots that speak of columns, keys or indexes though no table has anything
   * from them, by canonical name.
   *
   * @param origins where the whole schema comes from
   */
  public SortedSet<String> strays(Origins origins) {
    return new StrayAnnotations(
            elements, sources, readRoots.drafts().values(), readRoots.enumDrafts(), origins)
        .among(roots.types());
  }

  /** The entities among some classes whose history Hibernate Envers keeps. */
  public SortedSet<String> audited(Set<String> classes) {
    return readRoots.entityTypes().isEmpty()
        ? Collections.emptySortedSet()
        : AuditedEntities.among(classes, elements);
  }

  /** The classes that tables of entities and aggregates hang on. */
  public Set<String> entityTypes() {
    return readRoots.entityTypes();
  }

  /** Where entities that extend others have their rows; none where no entity was read. */
  public List<EntityRows> entityRows() {
    return readRoots.entityRows();
  }
}
