package dev.schemac.processor.read.element;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The types that tables of this compile use and another build owns: a library or another module.
 * None of them is a root in any compile of these sources, so each is read from its class file
 * whenever a table that uses it is read. A type of these sources that is no root is not foreign:
 * its class file may be older than its source, and the snapshot knows it.
 */
public final class ForeignTypes {

  private final Elements elements;
  private final ClassFiles classFiles;
  private final Predicate<String> compiled;
  private final SourceFiles sources;

  /** The canonical names of the top-level types among the roots. */
  private final Set<String> roots;

  /** By canonical name; empty: the type is this module's, or its class file cannot be had. */
  private final Map<String, Optional<ClassFile>> known = new HashMap<>();

  private final SortedSet<String> unreadable = new TreeSet<>();

  /**
   * The foreign types of one compile.
   *
   * @param compiled whether the class output has a class of that canonical name
   * @param roots the canonical names of the top-level types among the roots
   */
  public ForeignTypes(
      Elements elements,
      ClassFiles classFiles,
      Predicate<String> compiled,
      SourceFiles sources,
      Set<String> roots) {
    this.elements = elements;
    this.classFiles = classFiles;
    this.compiled = compiled;
    this.sources = sources;
    this.roots = roots;
  }

  /** The class file of a foreign type; null for another type, and where it cannot be read. */
  @Nullable ClassFile classFile(TypeElement type) {
    String topLevel = TypeElements.topLevel(type).getQualifiedName().toString();
    if (roots.contains(topLevel)) {
      return null;
    }
    String name = type.getQualifiedName().toString();
    Optional<ClassFile> file = known.get(name);
    if (file == null) {
      file = isElsewhere(topLevel) ? read(type, name) : Optional.empty();
      known.put(name, file);
    }
    return file.orElse(null);
  }

  /**
   * The class file of a type that this compile does not see in source, whoever owns it: ecj gives
   * the members of such a type in an order of its own. What the file says beside the order may be
   * older than the source.
   *
   * @return null where it cannot be read
   */
  @Nullable ClassFile orderOf(TypeElement type) {
    String topLevel = TypeElements.topLevel(type).getQualifiedName().toString();
    ClassFile file = classFile(type);
    if (file != null || roots.contains(topLevel) || isElsewhere(topLevel)) {
      return file;
    }
    ModuleElement module = elements.getModuleOf(type);
    byte[] bytes =
        classFiles.find(
            module == null ? "" : module.getQualifiedName().toString(),
            elements.getBinaryName(type).toString());
    return bytes == null ? null : ClassFile.parse(bytes);
  }

  /** Whether another build owns a type. */
  public boolean isForeign(TypeElement type) {
    String topLevel = TypeElements.topLevel(type).getQualifiedName().toString();
    return !roots.contains(topLevel) && isElsewhere(topLevel);
  }

  /** Whether a type is foreign and was read, so that what the snapshot has of it does not count. */
  public boolean isRead(String name) {
    Optional<ClassFile> file = known.get(name);
    return file != null && file.isPresent();
  }

  /**
   * Takes types for this module's whose source files are still there. Those of other names than
   * their files are not found by themselves.
   *
   * @param declaredTypes their source files by canonical name
   */
  public void keepOwn(Map<String, String> declaredTypes) {
    for (String name : new ArrayList<>(known.keySet())) {
      String file = declaredTypes.get(name);
      if (file != null && sources.isOwn(file)) {
        known.put(name, Optional.empty());
        unreadable.remove(name);
      }
    }
  }

  /** The foreign types whose class files cannot be had. */
  public SortedSet<String> unreadable() {
    return unreadable;
  }

  private boolean isElsewhere(String topLevel) {
    return !compiled.test(topLevel) && !sources.isOwn(topLevel.replace('.', '/') + ".java");
  }

  private Optional<ClassFile> read(TypeElement type, String name) {
    ModuleElement module = elements.getModuleOf(type);
    String moduleName = module == null ? "" : module.getQualifiedName().toString();
    byte[] bytes = classFiles.find(moduleName, elements.getBinaryName(type).toString());
    ClassFile file = bytes == null ? null : ClassFile.parse(bytes);
    if (file == null) {
      unreadable.add(name);
    }
    return Optional.ofNullable(file);
  }
}
