package dev.schemac.processor.read;

import dev.schemac.core.finding.FindingId;
import dev.schemac.processor.read.element.Annotations;
import dev.schemac.processor.read.element.ForeignTypes;
import dev.schemac.processor.read.element.JointFrontEnd;
import dev.schemac.processor.read.element.PackageInfo;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.read.element.Unresolved;
import dev.schemac.processor.read.element.UnseenPackages;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Reads each root by itself: its tables, enum types, sequences and packages. What another library
 * maps is handed to its front end.
 */
final class RootReader {

  private final Elements elements;
  private final Roots roots;
  private final RootPackages packages;
  private final ElementReaders readers;
  private final List<JointFrontEnd> jointFrontEnds;
  private final ForeignTypes foreign;
  private final UnseenPackages unseenPackages;
  private final Problems problems;

  /** Sorted, since compilers differ in the order of their roots. */
  private final Map<String, TableDraft> drafts = new TreeMap<>();

  private final Map<String, String> sourceFiles = new TreeMap<>();
  private final Set<String> deferred = new LinkedHashSet<>();
  private final SortedSet<String> outside = new TreeSet<>();

  RootReader(
      Elements elements,
      Roots roots,
      RootPackages packages,
      ElementReaders readers,
      List<JointFrontEnd> jointFrontEnds,
      ForeignTypes foreign,
      UnseenPackages unseenPackages,
      Problems problems) {
    this.elements = elements;
    this.roots = roots;
    this.packages = packages;
    this.readers = readers;
    this.jointFrontEnds = jointFrontEnds;
    this.foreign = foreign;
    this.unseenPackages = unseenPackages;
    this.problems = problems;
  }

  /**
   * Reads the roots of a round, and those of earlier rounds that waited for a type.
   *
   * @param generated whether they were generated in this compile, from classes of the sources
   * @return the tables that could be read
   */
  List<TableDraft> round(Set<? extends Element> rootElements, boolean generated) {
    roots.announce(rootElements);
    for (Element root : rootElements) {
      if (root instanceof PackageElement element) {
        unseenPackages.see(element);
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
        String file = packages.read(element);
        if (file != null) {
          sourceFiles.put(PackageInfo.of(element.getQualifiedName().toString()), file);
        }
      }
    }
    return read;
  }

  private void visit(TypeElement type, boolean generated, List<TableDraft> read) {
    String name = type.getQualifiedName().toString();
    roots.add(name);
    boolean isTable = readers.tables().isTable(type);
    for (JointFrontEnd other : jointFrontEnds) {
      if (other.maps(type)) {
        hand(type, name, generated, other);
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
      String file = roots.sourceFile(type, generated);
      if (file == null && isTable) {
        outside.add(name);
      } else if (file != null) {
        addSource(type, name, file);
        if (hasSequence) {
          sequences(type, name);
        }
        if (isEnumType && type.getKind() == ElementKind.ENUM) {
          readers.enums().read(type);
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

  /** Hands a class to the front end of the library that maps it. */
  private void hand(TypeElement type, String name, boolean generated, JointFrontEnd frontEnd) {
    String file = roots.sourceFile(type, generated);
    if (file != null) {
      addSource(type, name, file);
      frontEnd.addRoot(type);
    } else if (frontEnd.makesTable(type)) {
      outside.add(name);
    }
  }

  private void addSource(TypeElement type, String name, String file) {
    sourceFiles.put(name, file);
    unseenPackages.check(elements.getPackageOf(type), Place.ofType(name));
  }

  private void sequences(TypeElement type, String name) {
    Annotations annotations = Annotations.of(type, Place.ofType(name));
    String schema = readers.packages().schemaOf(elements.getPackageOf(type));
    readers.sequences().read(annotations, name, schema);
  }

  private void checkedTable(TypeElement type, String name, List<TableDraft> read) {
    if (!readers.tables().canBeTable(type)) {
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
    TableDraft draft = readers.tables().read(type);
    drafts.put(name, draft);
    read.add(draft);
  }

  /** Adds a table that the front end of another library has read. */
  void add(TableDraft draft) {
    drafts.put(draft.key(), draft);
  }

  /** Adds the source file of a class that another library maps, unless it is known. */
  void addSourceFile(String className, String file) {
    sourceFiles.putIfAbsent(className, file);
  }

  /** Notes that some roots wait for a type for ever, since no round comes any more. */
  void defer(Set<String> classNames) {
    deferred.addAll(classNames);
  }

  /** The tables that were read, by {@link TableDraft#key}. */
  Map<String, TableDraft> drafts() {
    return Collections.unmodifiableMap(drafts);
  }

  /** The source files of classes that say something of the schema, and of packages. */
  Map<String, String> sourceFiles() {
    return Collections.unmodifiableMap(sourceFiles);
  }

  /** The roots that wait for a type that nobody has generated yet. */
  Set<String> deferred() {
    return Collections.unmodifiableSet(deferred);
  }

  /** The classes of tables among the roots that lie outside the sources. */
  SortedSet<String> outside() {
    return Collections.unmodifiableSortedSet(outside);
  }
}
