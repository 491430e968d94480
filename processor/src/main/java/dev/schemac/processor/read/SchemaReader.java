package dev.schemac.processor.read;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.text.PostgresVersion;
import dev.schemac.processor.read.element.Annotations;
import dev.schemac.processor.read.element.ClassFiles;
import dev.schemac.processor.read.element.ColumnReader;
import dev.schemac.processor.read.element.EntityRows;
import dev.schemac.processor.read.element.EnumDraft;
import dev.schemac.processor.read.element.EnumReader;
import dev.schemac.processor.read.element.ForeignTypes;
import dev.schemac.processor.read.element.FrontEnd;
import dev.schemac.processor.read.element.IntentReader;
import dev.schemac.processor.read.element.JointFrontEnd;
import dev.schemac.processor.read.element.KotlinStubs;
import dev.schemac.processor.read.element.Nullability;
import dev.schemac.processor.read.element.PackageReader;
import dev.schemac.processor.read.element.SequenceDraft;
import dev.schemac.processor.read.element.SequenceReader;
import dev.schemac.processor.read.element.SourceFiles;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.read.element.TableReader;
import dev.schemac.processor.read.element.TypeMapper;
import dev.schemac.processor.read.element.Unresolved;
import dev.schemac.processor.read.element.UnseenPackages;
import dev.schemac.processor.read.jpa.EntityReader;
import dev.schemac.processor.read.jpa.MappingRules;
import dev.schemac.processor.read.partial.CompiledClasses;
import dev.schemac.processor.read.partial.Presence;
import dev.schemac.processor.read.springdata.AggregateReader;
import dev.schemac.processor.read.table.PreviousCompile;
import dev.schemac.processor.read.table.ReferencedTables;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Reads the roots of a compile, round by round. Between rounds it keeps names and records only,
 * never an element.
 */
public final class SchemaReader implements CompiledClasses {

  private final Elements elements;
  private final SourceFiles sources;
  private final Problems problems;
  private final EnumReader enums;
  private final IntentReader intents;
  private final PackageReader packageReader;
  private final SequenceReader sequences;
  private final FrontEnd frontEnd;
  private final KnownClasses knownClasses;
  private final ReferencedTables seen;
  private final ForeignTypes foreign;
  private final UnseenPackages unseenPackages;
  private final RootPackages packages;
  private final boolean typesAreBare;
  private final KotlinStubs kotlin;
  private final Set<String> roots = new LinkedHashSet<>();

  /** Known before any root is read: what is no root may be foreign. */
  private final Set<String> topLevelRoots = new HashSet<>();

  /** Sorted, since compilers differ in the order of their roots. */
  private final Map<String, TableDraft> drafts = new TreeMap<>();

  private final Map<String, String> sourceFiles = new TreeMap<>();

  /** Null where entities are no tables. */
  private final @Nullable EntityReader entities;

  /** The one of entities, and that of Spring Data's aggregates; empty where neither are tables. */
  private final List<JointFrontEnd> jointFrontEnds = new ArrayList<>();

  private final Set<String> deferred = new LinkedHashSet<>();
  private final SortedSet<String> outside = new TreeSet<>();

  /** Empty before entities are read, and where there are none: most compiles load no such class. */
  private final List<ReadEntities> readEntities = new ArrayList<>();

  private final SortedSet<String> entityTypes = new TreeSet<>();

  /** The entities for which a round has given the table. */
  private final Set<String> generatedFor = new HashSet<>();

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
    this.typesAreBare = typesAreBare;
    this.kotlin = kotlin;
    this.unseenPackages = new UnseenPackages(elements, sources, problems);
    this.elements = elements;
    this.sources = sources;
    this.problems = problems;
    this.packageReader = new PackageReader(elements, problems);
    this.foreign = new ForeignTypes(elements, classFiles, compiled, sources, topLevelRoots);
    this.enums = new EnumReader(packageReader, foreign, problems);
    this.intents = new IntentReader(problems);
    this.sequences = new SequenceReader(problems);
    this.frontEnd =
        frontEnd(elements, types, sources, foreign, packageReader, enums, intents, problems);
    this.packages = new RootPackages(sources, packageReader, sequences, intents, problems);
    KeyReader keys = new KeyReader(elements, types, sources, foreign);
    SeenTables seenTables = new SeenTables(elements, keys, drafts);
    this.entities =
        mapping == null
            ? null
            : new EntityReader(elements, types, mapping, foreign, enums, intents, problems);
    if (entities != null) {
      jointFrontEnds.add(entities);
    }
    if (springData) {
      jointFrontEnds.add(
          new AggregateReader(elements, types, sources, foreign, enums, intents, problems));
    }
    this.seen = new ReferencedTables(seenTables, new Problems());
    this.knownClasses = new KnownClasses(elements, foreign, frontEnd, keys, seenTables, compiled);
  }

  static FrontEnd frontEnd(
      Elements elements,
      Types types,
      SourceFiles sources,
      ForeignTypes foreign,
      PackageReader packages,
      EnumReader enums,
      IntentReader intents,
      Problems problems) {
    TypeMapper mapper = new TypeMapper(elements, types, enums, problems);
    ColumnReader columns =
        new ColumnReader(elements, mapper, sources, new Nullability(foreign), problems);
    return new TableReader(types, foreign, columns, enums, packages, intents, problems);
  }

  /**
   * Reads the roots of a round, and those of earlier rounds that waited for a type.
   *
   * @param generated whether they were generated in this compile, from classes of the sources
   * @return the tables that could be read and whose names a generated class can show
   */
  public List<ReadTable> round(Set<? extends Element> rootElements, boolean generated) {
    for (Element root : rootElements) {
      if (root instanceof PackageElement element) {
        unseenPackages.see(element);
      } else if (root instanceof TypeElement type) {
        topLevelRoots.add(type.getQualifiedName().toString());
        sources.compile(
            elements.getPackageOf(type).getQualifiedName().toString(),
            type.getSimpleName().toString());
      }
    }
    List<TableDraft> read = new ArrayList<>();
    for (String name : new ArrayList<>(deferred)) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null) {
        table(type, name, read);
      }
    }
    for (Element root : rootElements) {
      if (root instanceof TypeElement type) {
        visit(type, generated, read);
      } else if (root instanceof PackageElement element) {
        String name = element.getQualifiedName().toString();
        String file = packages.read(element);
        if (file != null) {
          sourceFiles.put(SequenceReader.classNameOf(name), file);
        }
      }
    }
    List<ReadTable> tables = new ArrayList<>();
    for (TableDraft asWritten : read) {
      if (asWritten.isVisible()) {
        TableDraft draft = seen.resolve(asWritten);
        tables.add(
            new ReadTable(
                draft.className(), draft.name(), draft.columnList(), draft.primaryKeyColumns()));
      }
    }
    return tables;
  }

  /** Whether class files are shown without the annotations on types in them. */
  boolean typesAreBare() {
    return typesAreBare;
  }

  @Override
  public Set<String> deferred() {
    return deferred;
  }

  /** Notes that no round comes any more: what is not resolved now stays so. */
  public void endRounds() {
    for (JointFrontEnd other : jointFrontEnds) {
      deferred.addAll(other.unresolved());
    }
  }

  /** Whether an entity of Jakarta Persistence is among the roots. */
  public boolean hasEntities() {
    return entities != null && entities.hasTables();
  }

  /**
   * The tables of entities among the roots that no earlier round gave, for the classes that are
   * generated for them.
   */
  public List<ReadTable> entitiesOfRound() {
    List<ReadTable> tables = new ArrayList<>();
    for (JointFrontEnd other : jointFrontEnds) {
      for (TableDraft draft : other.tablesOfRoots()) {
        if (generatedFor.add(draft.className()) && draft.isVisible()) {
          tables.add(
              new ReadTable(
                  draft.className(), draft.name(), draft.columnList(), draft.primaryKeyColumns()));
        }
      }
    }
    return tables;
  }

  /** The {@code @Table} classes among the roots that lie outside the sources. */
  public SortedSet<String> outside() {
    return Collections.unmodifiableSortedSet(outside);
  }

  /** The class of a table that a module which is compiled apart has in these sources, if any. */
  public @Nullable String tableOfOtherModule() {
    return new OtherModules(this, sources).tableInSources();
  }

  /** Whether the source of a class lies in a folder of tests beside one of the sources. */
  public boolean isOfTests(String className) {
    return sources.hasInTests(className);
  }

  /** The class of a table that was read; empty where none was. */
  public String firstTable() {
    return drafts.isEmpty() ? "" : drafts.keySet().iterator().next();
  }

  /** The classes among the roots that are tables or have a source file in the sources. */
  public Set<String> rootsOfSources() {
    Set<String> names = new LinkedHashSet<>(drafts.keySet());
    for (String name : new TreeSet<>(topLevelRoots)) {
      if (sources.exists(name.replace('.', '/') + ".java")) {
        names.add(name);
      }
    }
    return names;
  }

  /**
   * A type among the roots at which Eclipse can show something, of a table if there is one; empty
   * where there is none. It has no positions in records.
   */
  public String firstShowable() {
    return Stream.concat(drafts.keySet().stream(), roots.stream())
        .filter(
            name -> {
              TypeElement type = elements.getTypeElement(name);
              return type != null && type.getKind() != ElementKind.RECORD;
            })
        .findFirst()
        .orElse("");
  }

  /** The canonical names of all types among the roots. */
  public Set<String> rootTypes() {
    return Collections.unmodifiableSet(roots);
  }

  /**
   * The classes among the roots that speak of columns, keys or indexes though no table has anything
   * from them, by canonical name.
   *
   * @param origins where the whole schema comes from
   */
  public SortedSet<String> strays(Origins origins) {
    return new StrayAnnotations(elements, sources, drafts.values(), enums.drafts(), origins)
        .among(roots);
  }

  /** Whether a table was read. */
  public boolean hasTables() {
    boolean any = !drafts.isEmpty();
    for (JointFrontEnd other : jointFrontEnds) {
      any |= other.hasTables();
    }
    return any;
  }

  /** Whether a root is one of the sources: a compile of the tests alone has none. */
  public boolean hasSources() {
    if (hasTables() || kotlin.areComplete() || !packages.files().isEmpty()) {
      return true;
    }
    for (String name : roots) {
      if (sources.exists(name.replace('.', '/') + ".java")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Puts together what was read and, for what this compile did not see, the last schema.
   *
   * @param oldestServer the version of the oldest server it is for
   * @param found where to say what is wrong with it
   */
  public ReadResult finish(
      PreviousCompile previousCompile, PostgresVersion oldestServer, Problems found) {
    SchemaAssembler schemaAssembler =
        new SchemaAssembler(this, previousCompile, sources, oldestServer, found);
    return schemaAssembler.assemble();
  }

  /**
   * Whether tables of the last schema that have nothing from a root are as they were: the class of
   * each is still there, and no other module has it.
   *
   * @param tables their classes and source files
   */
  public boolean keepsAll(List<Origins.OfObject> tables) {
    Presence presence = new Presence(this, sources);
    OtherModules others = new OtherModules(this, sources);
    for (Origins.OfObject table : tables) {
      if (!presence.isKept(table.className(), table.sourceFile())
          || (hasTables() && others.have(table.className(), table.sourceFile()))) {
        return false;
      }
    }
    return true;
  }

  private void visit(TypeElement type, boolean generated, List<TableDraft> read) {
    String name = type.getQualifiedName().toString();
    roots.add(name);
    boolean isTable = frontEnd.isTable(type);
    for (JointFrontEnd other : jointFrontEnds) {
      if (other.maps(type)) {
        managed(other, type, name, generated);
      }
      if (isTable && other.makesTable(type)) {
        problems.add(
            FindingId.CONTRADICTION,
            Place.ofType(name).annotation(Annotations.PACKAGE + "Table", 0),
            other.besideTable(),
            "one of them says what the columns are; " + other.adviceToKeep());
      }
    }
    boolean isEnumType = Annotations.areOn(type, "EnumType");
    boolean hasSequence =
        Annotations.areOn(type, "Sequence") || Annotations.areOn(type, "Sequence.List");
    if (isTable || isEnumType || hasSequence) {
      String file = sourceFile(type, generated);
      if (file == null && isTable) {
        outside.add(name);
      } else if (file != null) {
        sourceFiles.put(name, file);
        unseenPackages.check(elements.getPackageOf(type), Place.ofType(name));
        if (hasSequence) {
          sequences(type, name);
        }
        if (isEnumType && type.getKind() == ElementKind.ENUM) {
          enums.read(type);
        } else if (isEnumType && !isTable) {
          problems.add(
              FindingId.BAD_VALUE, Place.ofType(name), "@EnumType", "only an enum is an enum type");
        } else if (isTable) {
          checkedTable(type, name, read);
        }
      }
    }
    for (Element member : type.getEnclosedElements()) {
      if (member instanceof TypeElement nested) {
        visit(nested, generated, read);
      }
    }
  }

  private void sequences(TypeElement type, String name) {
    Annotations annotations = Annotations.of(type, Place.ofType(name));
    sequences.read(annotations, name, packageReader.schemaOf(elements.getPackageOf(type)));
  }

  private void managed(JointFrontEnd reader, TypeElement type, String name, boolean generated) {
    String file = sourceFile(type, generated);
    if (file != null) {
      sourceFiles.put(name, file);
      reader.addRoot(type);
      unseenPackages.check(elements.getPackageOf(type), Place.ofType(name));
    } else if (reader.makesTable(type)) {
      outside.add(name);
    }
  }

  /**
   * Reads the entities and aggregates, whose tables hang on each other.
   *
   * @param previous the last schema, and where it was read
   */
  void readEntities(PreviousCompile previous) {
    if (jointFrontEnds.isEmpty()) {
      return;
    }
    Origins last = previous.origins();
    Presence presence = new Presence(this, sources);
    Predicate<String> isRead = type -> roots.contains(type) || foreign.isRead(type);
    JointFrontEnd.LastCompile compile =
        new JointFrontEnd.LastCompile(
            previous.schema(),
            last,
            previous.leftOut(),
            knownClasses::isCompiled,
            packages.names());
    List<SequenceDraft> ofAll = new ArrayList<>();
    readEntities.clear();
    for (JointFrontEnd other : jointFrontEnds) {
      JointFrontEnd.Result result = other.read(compile, isRead, presence::isKept);
      readEntities.add(new ReadEntities(this, elements, result));
      for (TableDraft draft : result.drafts()) {
        drafts.put(draft.key(), draft);
        noteSourceFile(draft.className(), last, presence);
      }
      for (SequenceDraft sequence : result.sequences()) {
        noteSourceFile(sequence.className(), last, presence);
      }
      ofAll.addAll(result.sequences());
      for (TableDraft table : result.external()) {
        knownClasses.addForeignEntity(table);
      }
      entityTypes.addAll(result.types());
    }
    sequences.replaceOfEntities(ofAll);
  }

  private void noteSourceFile(String className, Origins last, Presence presence) {
    String file = last.declaredTypes().get(className);
    if (file == null) {
      // Spring Data maps classes that have no annotation.
      file = presence.sourceFile(className);
    }
    if (file != null) {
      sourceFiles.putIfAbsent(className, file);
    }
  }

  /** Where entities that extend others have their rows; none where no entity was read. */
  public List<EntityRows> entityRows() {
    List<EntityRows> rows = new ArrayList<>();
    for (ReadEntities read : readEntities) {
      rows.addAll(read.rows());
    }
    return rows;
  }

  /** The classes that tables of entities hang on. */
  SortedSet<String> entityTypes() {
    return entityTypes;
  }

  private void checkedTable(TypeElement type, String name, List<TableDraft> read) {
    if (!frontEnd.canBeTable(type)) {
      problems.add(
          FindingId.BAD_VALUE, Place.ofType(name), "@Table", "only a class or record is a table");
      return;
    }
    table(type, name, read);
  }

  private void table(TypeElement type, String name, List<TableDraft> read) {
    if (Unresolved.inTable(type, foreign::isForeign)) {
      deferred.add(name);
      return;
    }
    deferred.remove(name);
    TableDraft draft = frontEnd.read(type);
    drafts.put(name, draft);
    read.add(draft);
  }

  private @Nullable String sourceFile(TypeElement type, boolean generated) {
    TypeElement top = type;
    while (top.getNestingKind() != NestingKind.TOP_LEVEL
        && top.getEnclosingElement() instanceof TypeElement outer) {
      top = outer;
    }
    String packageName = elements.getPackageOf(top).getQualifiedName().toString();
    Optional<String> file = sources.find(packageName, top.getSimpleName().toString());
    return file.orElse(generated || kotlin.isStub(top) ? "" : null);
  }

  // What the assembler needs.

  @Override
  public Set<String> roots() {
    return roots;
  }

  /**
   * Whether this compile read a type, as a root or from a foreign class file, so that what the
   * snapshot has of it does not count.
   */
  boolean isRead(String type) {
    return roots.contains(type) || foreign.isRead(type) || isReadWithEntities(type);
  }

  private boolean isReadWithEntities(String type) {
    for (ReadEntities read : readEntities) {
      if (read.haveAllOf(type)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the compiler knows the entity of a class, so that all of its tables were read. */
  boolean knowsEntity(String className) {
    for (ReadEntities read : readEntities) {
      if (read.know(className)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the entities leave no room for a table of one that was not read. */
  boolean hasNoPlace(Origins.OfObject table) {
    for (ReadEntities read : readEntities) {
      if (read.leaveNoPlaceFor(table)) {
        return true;
      }
    }
    return false;
  }

  /** Whether all sequences of an entity were read. */
  boolean tellsSequences(String className) {
    for (ReadEntities read : readEntities) {
      if (read.haveSequencesOf(className)) {
        return true;
      }
    }
    return false;
  }

  Map<String, TableDraft> drafts() {
    return drafts;
  }

  /** The source files of classes that say something of the schema, and of packages. */
  Map<String, String> sourceFiles() {
    return sourceFiles;
  }

  /** The names of the packages among the roots that lie in the sources. */
  public Set<String> rootPackages() {
    return packages.names();
  }

  RootPackages packages() {
    return packages;
  }

  /** Whether a package of the roots, or one above it, has a file that is no root. */
  boolean leavesOutPackages() {
    return packages.leaveOutOneOf(topLevelRoots);
  }

  KnownClasses knownClasses() {
    return knownClasses;
  }

  EnumReader enums() {
    return enums;
  }

  @Override
  public Iterable<EnumDraft> enumDrafts() {
    return enums().drafts();
  }

  SequenceReader sequences() {
    return sequences;
  }

  IntentReader intents() {
    return intents;
  }

  @Override
  public @Nullable String knownSchemaOf(String packageName) {
    return packageReader.knownSchemaOf(packageName);
  }

  @Override
  public boolean leavesSchemaToPackage(String className, String annotation) {
    return knownClasses.leavesSchemaToPackage(className, annotation);
  }

  @Override
  public boolean seesClassesWithoutSource() {
    return kotlin.areComplete();
  }

  @Override
  public boolean isKnown(String className) {
    return knownClasses.isThere(className);
  }
}
