package dev.schemac.processor.read.jpa;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The classes that a compile of some entities may read. Of an entity that is no root and has a
 * table the class file stays closed until it is asked for; of all other classes that entities hang
 * on the snapshot does not tell what they are.
 */
final class PartialScope implements UnreadEntities {

  private final Elements elements;
  private final Set<String> roots;

  /** The entities that are no roots and have tables. */
  private final Set<String> closed = new HashSet<>();

  /** The other classes, among them the roots. */
  private final Map<String, TypeElement> open = new TreeMap<>();

  /** Those of the snapshot that the compiler does not know. */
  private final Set<String> absent = new HashSet<>();

  /** By an entity's class, entities that may be below it. */
  private final Map<String, Set<String>> below;

  private final GeneratorPackages packages;

  private Set<String> read = Set.of();

  private PartialScope(
      Elements elements, LastEntities last, GeneratorPackages packages, Set<String> roots) {
    this.elements = elements;
    this.packages = packages;
    this.roots = roots;
    this.below = last.below();
  }

  /**
   * The scope of a compile.
   *
   * @param packages the packages that can define generators, none of which changed
   * @param roots the managed classes among the roots
   * @param kept these and the classes of the snapshot that are still there
   * @param isRead whether what the snapshot has of a class does not count
   * @param isCompiled whether the class output has a class
   * @return null where a class that is no entity changed, or one became an entity: which others
   *     hang on it only their class files tell
   */
  static @Nullable PartialScope of(
      Elements elements,
      LastEntities last,
      GeneratorPackages packages,
      Set<String> roots,
      Set<String> kept,
      Predicate<String> isRead,
      Predicate<String> isCompiled) {
    PartialScope scope = new PartialScope(elements, last, packages, roots);
    Set<String> withTables = last.withTables();
    Map<String, String> declared = last.origins().declaredTypes();
    for (String root : roots) {
      TypeElement type = elements.getTypeElement(root);
      boolean wasEntity =
          withTables.contains(root)
              || (declared.containsKey(root) ? last.sharedTable(root) : !isCompiled.test(root));
      if (type == null || !EntityReader.isEntity(type) || !wasEntity) {
        return null;
      }
    }
    Set<String> ofTableClasses = last.ofTableClasses();
    for (String name : kept) {
      if (ofTableClasses.contains(name) && !roots.contains(name)) {
        continue;
      }
      if (withTables.contains(name) && !isRead.test(name)) {
        scope.closed.add(name);
      } else if (!scope.open(name, roots.contains(name) || !isRead.test(name))) {
        return null;
      }
    }
    scope.noteSubclasses();
    return scope;
  }

  /**
   * Opens a class.
   *
   * @param mayBeManaged whether it may have something of the mapping; else it had, or is an enum
   */
  private boolean open(String name, boolean mayBeManaged) {
    TypeElement type = elements.getTypeElement(name);
    if (type == null) {
      absent.add(name);
    } else if (!mayBeManaged) {
      return type.getKind() == ElementKind.ENUM;
    } else if (EntityReader.isManaged(type)) {
      open.put(name, type);
    }
    return true;
  }

  private void noteSubclasses() {
    for (TypeElement type : open.values()) {
      if (!EntityReader.isEntity(type)) {
        continue;
      }
      for (TypeElement above = Entities.superclass(type);
          above != null;
          above = Entities.superclass(above)) {
        below.computeIfAbsent(nameOf(above), it -> new TreeSet<>()).add(nameOf(type));
        if (closed.contains(nameOf(above))) {
          // What stands above that, the snapshot tells.
          break;
        }
      }
    }
  }

  private static String nameOf(TypeElement type) {
    return type.getQualifiedName().toString();
  }

  Set<String> roots() {
    return roots;
  }

  /**
   * The entities of hierarchies with a table for each class that a root is one of: whether there
   * can be a key to any of them hangs on all.
   */
  Set<String> relatives() {
    Set<String> relatives = new HashSet<>();
    for (String root : roots) {
      Map<String, TypeElement> hierarchy = new TreeMap<>();
      TypeElement type = open.get(root);
      if (type != null) {
        addHierarchy(type, hierarchy);
      }
      for (TypeElement each : hierarchy.values()) {
        if (new Entity(each).inheritance() == Entity.Inheritance.TABLE_PER_CLASS) {
          relatives.addAll(hierarchy.keySet());
        }
      }
    }
    return relatives;
  }

  /** Whether the snapshot or the roots have a class, whose source is still there. */
  boolean isKnown(String className) {
    return closed.contains(className) || open.containsKey(className);
  }

  /** Whether an entity's tables were made in the last scope. */
  boolean isRead(String className) {
    return read.contains(className);
  }

  /** The scope of some classes: the entities among them, each with its hierarchy. */
  EntityScope of(Set<String> wanted) {
    Map<String, TypeElement> types = new TreeMap<>();
    for (String name : wanted) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null) {
        addHierarchy(type, types);
      }
    }
    read = types.keySet();
    Map<String, TypeElement> definers = new TreeMap<>(open);
    definers.putAll(types);
    return new EntityScope(definers.values(), types.values(), this, packages);
  }

  @Override
  public Collection<TypeElement> hierarchyOf(TypeElement type) {
    Map<String, TypeElement> hierarchy = new TreeMap<>();
    addHierarchy(type, hierarchy);
    return hierarchy.values();
  }

  private void addHierarchy(TypeElement type, Map<String, TypeElement> into) {
    String name = nameOf(type);
    if (!isKnown(name) || !EntityReader.isEntity(type) || into.putIfAbsent(name, type) != null) {
      return;
    }
    for (TypeElement above = Entities.superclass(type);
        above != null;
        above = Entities.superclass(above)) {
      addHierarchy(above, into);
    }
    for (String under : below.getOrDefault(name, Set.of())) {
      TypeElement subclass = elements.getTypeElement(under);
      if (subclass != null) {
        addHierarchy(subclass, into);
      }
    }
  }

  /** The entities that were not read. */
  Set<String> unread() {
    Set<String> unread = new HashSet<>(closed);
    unread.removeAll(read);
    return unread;
  }

  /** All classes that tables hang on. */
  Set<String> types() {
    Set<String> types = new TreeSet<>(closed);
    types.addAll(open.keySet());
    types.addAll(absent);
    return types;
  }

  /** Whether reading so many classes by themselves is no better than reading all. */
  boolean isMost(Set<String> wanted) {
    return wanted.size() > 100 && wanted.size() > closed.size() / 2;
  }
}
