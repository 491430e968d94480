package dev.schemac.processor.read;

import dev.schemac.core.schema.Origins;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.Annotations;
import dev.schemac.processor.read.element.ForeignTypes;
import dev.schemac.processor.read.element.FrontEnd;
import dev.schemac.processor.read.element.ReferenceDraft;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.read.element.Unresolved;
import dev.schemac.processor.report.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** What the compiler knows of classes that are no roots: whether they are there, and whose. */
final class KnownClasses {

  private final Elements elements;
  private final ForeignTypes foreign;
  private final FrontEnd frontEnd;
  private final SeenTables seenTables;
  private final Predicate<String> compiled;
  private final Map<String, TableDraft> foreignEntities = new HashMap<>();

  KnownClasses(
      Elements elements,
      ForeignTypes foreign,
      FrontEnd frontEnd,
      SeenTables seenTables,
      Predicate<String> compiled) {
    this.elements = elements;
    this.foreign = foreign;
    this.frontEnd = frontEnd;
    this.seenTables = seenTables;
    this.compiled = compiled;
  }

  /** Whether the class output has a class. */
  boolean isCompiled(String className) {
    return compiled.test(className);
  }

  /** Whether there is a class, in this compile or in the class output. */
  boolean isThere(String className) {
    return elements.getTypeElement(className) != null || compiled.test(className);
  }

  /** Whether another build owns a class that the compiler knows. */
  boolean isForeign(String className) {
    TypeElement type = elements.getTypeElement(className);
    return type != null && foreign.isForeign(type);
  }

  /** Notes the table of another build's entity. */
  void addForeignEntity(TableDraft table) {
    foreignEntities.put(table.className(), table);
  }

  /** Whether another build has a {@code @Table} class or an entity of that canonical name. */
  boolean isForeignTable(String className) {
    if (foreignEntities.containsKey(className)) {
      return true;
    }
    TypeElement type = elements.getTypeElement(className);
    return type != null && foreign.isForeign(type) && frontEnd.isTable(type);
  }

  /** Reads the class of another build's table; null where there is none of that canonical name. */
  @Nullable TableDraft readForeignTable(String className) {
    TableDraft entity = foreignEntities.get(className);
    if (entity != null) {
      return entity;
    }
    TypeElement type = isForeignTable(className) ? elements.getTypeElement(className) : null;
    return type == null ? null : seenTables.readForKeys(type);
  }

  /** Reads a table that is no root, for what its superclasses among the roots say now. */
  @Nullable TableDraft reread(String className, QualifiedName name) {
    TypeElement type = elements.getTypeElement(className);
    if (type == null || !frontEnd.isTable(type) || Unresolved.inTable(type, foreign::isForeign)) {
      return null;
    }
    TableDraft draft = frontEnd.read(type);
    return draft.name().equals(name) ? draft : null;
  }

  /**
   * Whether a class has a field whose type is another's, so that its columns are named and typed
   * after that other's key; true as well where the compiler does not know the class.
   */
  boolean mayTakeColumns(String className, String targetClass) {
    TypeElement type = elements.getTypeElement(className);
    TableDraft draft =
        type == null || Unresolved.inTable(type, foreign::isForeign)
            ? null
            : seenTables.draft(className);
    if (draft == null) {
      return true;
    }
    for (ReferenceDraft reference : draft.references()) {
      if (reference.targetClass().equals(targetClass)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the compiler knows a class, which has not an annotation. */
  boolean isWithout(String className, String annotation) {
    TypeElement type = elements.getTypeElement(className);
    return type != null && !Annotations.areOn(type, annotation);
  }

  /** Whether there is a class with an annotation that names no schema. */
  boolean leavesSchemaToPackage(String className, String annotation) {
    TypeElement type = elements.getTypeElement(className);
    AnnotationView view =
        type == null ? null : Annotations.of(type, Place.ofType(className)).get(annotation);
    return view != null && view.text("schema").isEmpty();
  }

  /**
   * The classes that other builds have for tables which have no class here any more.
   *
   * @param roots the canonical names of the roots
   */
  Map<QualifiedName, String> moved(Map<QualifiedName, Origins.OfObject> lost, Set<String> roots) {
    return new MovedTables(elements, foreign, seenTables, roots).find(lost);
  }

  /** Takes types that the last compile found declared in these sources for this module's. */
  void keepOwn(Map<String, String> declaredTypes) {
    foreign.keepOwn(declaredTypes);
  }

  /** The foreign types whose class files cannot be had. */
  SortedSet<String> unreadable() {
    return foreign.unreadable();
  }
}
