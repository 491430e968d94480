package dev.schemac.processor.read;

import dev.schemac.processor.read.element.KotlinStubs;
import dev.schemac.processor.read.element.SourceFiles;
import dev.schemac.processor.read.element.TypeElements;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The types among the roots of a compile, by canonical name, and which of them the sources have.
 */
final class Roots {

  private final Elements elements;
  private final SourceFiles sources;
  private final KotlinStubs kotlin;
  private final Set<String> topLevel = new HashSet<>();
  private final Set<String> types = new LinkedHashSet<>();

  Roots(Elements elements, SourceFiles sources, KotlinStubs kotlin) {
    this.elements = elements;
    this.sources = sources;
    this.kotlin = kotlin;
  }

  /** Notes the roots of a round before any is read: what is no root may be foreign. */
  void announce(Set<? extends Element> rootElements) {
    for (Element root : rootElements) {
      if (root instanceof TypeElement type) {
        topLevel.add(type.getQualifiedName().toString());
        sources.compile(packageOf(type), type.getSimpleName().toString());
      }
    }
  }

  /** Notes a type that is read, at the top level or nested. */
  void add(String className) {
    types.add(className);
  }

  /** The top-level types. */
  Set<String> topLevel() {
    return Collections.unmodifiableSet(topLevel);
  }

  /** All types. */
  Set<String> types() {
    return Collections.unmodifiableSet(types);
  }

  /**
   * The source file of a type, which is empty where the type was generated from the sources; null
   * for a type that is not of the sources.
   *
   * @param generated whether it was generated in this compile, from classes of the sources
   */
  @Nullable String sourceFile(TypeElement type, boolean generated) {
    TypeElement top = TypeElements.topLevel(type);
    Optional<String> file = sources.find(packageOf(top), top.getSimpleName().toString());
    return file.orElse(generated || kotlin.isStub(top) ? "" : null);
  }

  private String packageOf(TypeElement type) {
    return elements.getPackageOf(type).getQualifiedName().toString();
  }

  /** Whether a type is one of them. */
  boolean contain(String className) {
    return types.contains(className);
  }

  /** Whether one of the types is of the sources. */
  boolean areOfSources() {
    if (kotlin.areComplete()) {
      return true;
    }
    for (String name : types) {
      if (hasFile(name)) {
        return true;
      }
    }
    return false;
  }

  /** The top-level types that have a source file of their own, sorted. */
  Set<String> withSourceFile() {
    Set<String> names = new TreeSet<>();
    for (String name : topLevel) {
      if (hasFile(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private boolean hasFile(String className) {
    return sources.exists(className.replace('.', '/') + ".java");
  }

  /**
   * A type at which Eclipse can show something, which has no positions in records; empty where
   * there is none.
   *
   * @param tables the classes of tables among the roots, which come first
   */
  String firstShowable(Set<String> tables) {
    Set<String> names = new LinkedHashSet<>(tables);
    names.addAll(types);
    for (String name : names) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null && type.getKind() != ElementKind.RECORD) {
        return name;
      }
    }
    return "";
  }
}
