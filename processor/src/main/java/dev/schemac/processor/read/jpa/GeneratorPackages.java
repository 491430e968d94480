package dev.schemac.processor.read.jpa;

import dev.schemac.core.schema.Origins;
import dev.schemac.processor.read.element.PackageInfo;
import dev.schemac.processor.report.Place;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The packages that define generators of identifiers, which each entity can name (rule 39). Of one
 * without classes of the mapping nothing tells but its own file, and the snapshot.
 */
final class GeneratorPackages {

  private final Set<String> roots;
  private final BiPredicate<String, String> isKept;

  /** By name. */
  private final Map<String, PackageElement> defining = new TreeMap<>();

  /** Those whose generators the snapshot does not tell. */
  private final Set<String> read;

  /** Those whose source is there, while the compiler knows no annotation of them. */
  private final Set<String> unknown = new TreeSet<>();

  private boolean changed;

  private GeneratorPackages(Set<String> roots, BiPredicate<String, String> isKept) {
    this.roots = roots;
    this.isKept = isKept;
    this.read = new HashSet<>(roots);
  }

  /** None but those of the classes that are read. */
  static GeneratorPackages none() {
    return new GeneratorPackages(Set.of(), (name, file) -> true);
  }

  /**
   * Those of a compile.
   *
   * @param last where the last schema was read
   * @param roots the packages whose files are among the roots
   * @param isKept whether what was not read is still there, by its name and source file
   */
  static GeneratorPackages of(
      Elements elements, Origins last, Set<String> roots, BiPredicate<String, String> isKept) {
    GeneratorPackages packages = new GeneratorPackages(roots, isKept);
    Set<String> names = new TreeSet<>(roots);
    Set<String> known = new HashSet<>();
    for (String type : last.declaredTypes().keySet()) {
      if (PackageInfo.isOne(type)) {
        known.add(PackageInfo.packageOf(type));
      }
    }
    names.addAll(known);
    for (String name : names) {
      packages.add(name, elements.getPackageElement(name), known.contains(name));
    }
    return packages;
  }

  private void add(String name, @Nullable PackageElement element, boolean isKnown) {
    boolean isRoot = roots.contains(name);
    if (!isRoot && !isThere(name)) {
      read.add(name);
      changed = true;
    } else if (element != null && definesSome(element)) {
      defining.put(name, element);
      changed |= isRoot;
    } else if (isRoot) {
      changed |= isKnown;
    } else {
      unknown.add(name);
    }
  }

  private static boolean definesSome(PackageElement element) {
    MappingAnnotations annotations = annotationsOf(element);
    return !annotations.allPersistence("SequenceGenerator").isEmpty()
        || !annotations.allPersistence("TableGenerator").isEmpty()
        || !annotations.allHibernate("GenericGenerator").isEmpty();
  }

  static MappingAnnotations annotationsOf(PackageElement element) {
    return MappingAnnotations.of(element, Place.ofPackage(element.getQualifiedName().toString()));
  }

  /** Whether the file of a package is there; its class file can outlive it. */
  private boolean isThere(String name) {
    return roots.contains(name) || isKept.test(PackageInfo.of(name), PackageInfo.sourceFile(name));
  }

  /**
   * Those that define generators, by name.
   *
   * @param others packages of classes of the mapping, which the snapshot need not know
   */
  Map<String, PackageElement> defining(Collection<PackageElement> others) {
    Map<String, PackageElement> all = new TreeMap<>(defining);
    for (PackageElement other : others) {
      if (counts(other)) {
        all.put(other.getQualifiedName().toString(), other);
      }
    }
    return all;
  }

  /** Whether a package defines generators. */
  boolean counts(PackageElement element) {
    return definesSome(element) && isThere(element.getQualifiedName().toString());
  }

  /** Whether what the snapshot has of a package does not count. */
  boolean isRead(String name) {
    return read.contains(name);
  }

  /** Whether one that defines generators, or did, was read or is gone. */
  boolean changed() {
    return changed;
  }

  /** Those that the snapshot knows, whose source is there, and of which the compiler has none. */
  Set<String> unknown() {
    return unknown;
  }
}
