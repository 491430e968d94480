package dev.schemac.processor.read;

import dev.schemac.core.schema.Origins;
import dev.schemac.processor.read.element.EntityRows;
import dev.schemac.processor.read.element.EnumDraft;
import dev.schemac.processor.read.element.EnumReader;
import dev.schemac.processor.read.element.ForeignTypes;
import dev.schemac.processor.read.element.IntentReader;
import dev.schemac.processor.read.element.JointFrontEnd;
import dev.schemac.processor.read.element.SequenceDraft;
import dev.schemac.processor.read.element.SequenceReader;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.read.partial.CompiledClasses;
import dev.schemac.processor.read.partial.Presence;
import dev.schemac.processor.read.table.PreviousCompile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a compile has read of its roots, and of other classes for their sake. */
final class ReadRoots implements CompiledClasses {

  private final Roots roots;
  private final RootPackages packages;
  private final RootReader rootReader;
  private final ElementReaders readers;
  private final @Nullable JointFrontEnds jointFrontEnds;
  private final ForeignTypes foreign;
  private final KnownClasses knownClasses;
  private final boolean typesAreBare;
  private final boolean seesClassesWithoutSource;

  /** Null before entities are read, and where there are none: most compiles load no such class. */
  private @Nullable ReadEntities readEntities;

  /**
   * For one compile.
   *
   * @param typesAreBare whether class files are shown without the annotations on types in them
   * @param seesClassesWithoutSource whether each class that has no source file is among the roots
   */
  ReadRoots(
      Roots roots,
      RootPackages packages,
      RootReader rootReader,
      ElementReaders readers,
      @Nullable JointFrontEnds jointFrontEnds,
      ForeignTypes foreign,
      KnownClasses knownClasses,
      boolean typesAreBare,
      boolean seesClassesWithoutSource) {
    this.roots = roots;
    this.packages = packages;
    this.rootReader = rootReader;
    this.readers = readers;
    this.jointFrontEnds = jointFrontEnds;
    this.foreign = foreign;
    this.knownClasses = knownClasses;
    this.typesAreBare = typesAreBare;
    this.seesClassesWithoutSource = seesClassesWithoutSource;
  }

  /**
   * Reads the entities and aggregates, whose tables hang on each other.
   *
   * @param previous the last schema, and where it was read
   * @param presence which classes that were not read are still there
   */
  void readEntities(PreviousCompile previous, Presence presence) {
    if (jointFrontEnds == null) {
      return;
    }
    Origins last = previous.origins();
    JointFrontEnd.LastCompile compile =
        new JointFrontEnd.LastCompile(
            previous.schema(),
            last,
            previous.leftOut(),
            knownClasses::isCompiled,
            packages.names());
    List<JointFrontEnd.Result> results =
        jointFrontEnds.read(compile, this::isReadByItself, presence::isKept);
    readEntities = new ReadEntities(knownClasses, results);
    List<SequenceDraft> ofAll = new ArrayList<>();
    for (JointFrontEnd.Result result : results) {
      for (TableDraft draft : result.drafts()) {
        rootReader.add(draft);
        noteSourceFile(draft.className(), last, presence);
      }
      for (SequenceDraft sequence : result.sequences()) {
        noteSourceFile(sequence.className(), last, presence);
      }
      ofAll.addAll(result.sequences());
      for (TableDraft table : result.external()) {
        knownClasses.addForeignEntity(table);
      }
    }
    readers.sequences().replaceOfEntities(ofAll);
  }

  private void noteSourceFile(String className, Origins last, Presence presence) {
    String file = last.declaredTypes().get(className);
    if (file == null) {
      // Spring Data maps classes that have no annotation.
      file = presence.sourceFile(className);
    }
    if (file != null) {
      rootReader.addSourceFile(className, file);
    }
  }

  /**
   * Whether this compile read a type, as a root or from a foreign class file, so that what the
   * snapshot has of it does not count.
   */
  boolean isRead(String type) {
    return isReadByItself(type) || (readEntities != null && readEntities.haveAllOf(type));
  }

  private boolean isReadByItself(String type) {
    return roots.contain(type) || foreign.isRead(type);
  }

  /** Whether entities or aggregates were read. */
  boolean hasEntities() {
    return readEntities != null;
  }

  /** Whether the compiler knows the entity of a class, so that all of its tables were read. */
  boolean knowsEntity(String className) {
    return readEntities != null && readEntities.know(className);
  }

  /** Whether the entities leave no room for a table of one that was not read. */
  boolean hasNoPlace(Origins.OfObject table) {
    return readEntities != null
        && readEntities.leaveNoPlaceFor(table, drafts().keySet(), this::isRead);
  }

  /** Whether all sequences of an entity were read. */
  boolean tellsSequences(String className) {
    return readEntities != null && readEntities.haveSequencesOf(className);
  }

  /** The classes that tables of entities hang on. */
  Set<String> entityTypes() {
    return readEntities == null ? Set.of() : readEntities.types();
  }

  /** Where entities that extend others have their rows; none where no entity was read. */
  List<EntityRows> entityRows() {
    return readEntities == null ? List.of() : readEntities.rows();
  }

  /** Whether class files are shown without the annotations on types in them. */
  boolean typesAreBare() {
    return typesAreBare;
  }

  /** Whether a table was read. */
  boolean hasTables() {
    return !drafts().isEmpty() || (jointFrontEnds != null && jointFrontEnds.haveTables());
  }

  /** The tables that were read, by their keys. */
  Map<String, TableDraft> drafts() {
    return rootReader.drafts();
  }

  /** The source files of classes that say something of the schema, and of packages. */
  Map<String, String> sourceFiles() {
    return rootReader.sourceFiles();
  }

  RootPackages packages() {
    return packages;
  }

  /** Whether a package of the roots, or one above it, has a file that is no root. */
  boolean leavesOutPackages() {
    return packages.leaveOutOneOf(roots.topLevel());
  }

  KnownClasses knownClasses() {
    return knownClasses;
  }

  EnumReader enums() {
    return readers.enums();
  }

  SequenceReader sequences() {
    return readers.sequences();
  }

  IntentReader intents() {
    return readers.intents();
  }

  @Override
  public Set<String> roots() {
    return roots.types();
  }

  @Override
  public Set<String> deferred() {
    return rootReader.deferred();
  }

  @Override
  public Iterable<EnumDraft> enumDrafts() {
    return readers.enums().drafts();
  }

  @Override
  public @Nullable String knownSchemaOf(String packageName) {
    return readers.packages().knownSchemaOf(packageName);
  }

  @Override
  public boolean leavesSchemaToPackage(String className, String annotation) {
    return knownClasses.leavesSchemaToPackage(className, annotation);
  }

  @Override
  public boolean seesClassesWithoutSource() {
    return seesClassesWithoutSource;
  }

  @Override
  public boolean isKnown(String className) {
    return knownClasses.isThere(className);
  }
}
