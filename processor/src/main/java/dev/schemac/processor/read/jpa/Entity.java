package dev.schemac.processor.read.jpa;

import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.TypeElements;
import dev.schemac.processor.report.Place;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** An entity and its place among those that it inherits from. To be held no longer than a round. */
final class Entity {

  /** How entities that inherit share tables. */
  enum Inheritance {
    SINGLE_TABLE,
    JOINED,
    TABLE_PER_CLASS
  }

  private final TypeElement type;
  private final MappingAnnotations annotations;
  private final String name;
  private final List<Entity> children = new ArrayList<>();
  private @Nullable Entity parent;

  Entity(TypeElement type) {
    this.type = type;
    this.annotations = MappingAnnotations.of(type, Place.ofType(className(type)));
    AnnotationView entity = annotations.persistence("Entity");
    String written = entity == null ? "" : entity.text("name");
    this.name = written.isEmpty() ? unqualified(type) : written;
  }

  /** The name of a class without its package; a nested one has those around it, as in bytecode. */
  private static String unqualified(TypeElement type) {
    String simple = type.getSimpleName().toString();
    TypeElement outer = TypeElements.around(type);
    return outer == null ? simple : unqualified(outer) + "$" + simple;
  }

  private static String className(TypeElement type) {
    return type.getQualifiedName().toString();
  }

  TypeElement type() {
    return type;
  }

  DeclaredType declaredType() {
    return (DeclaredType) type.asType();
  }

  String className() {
    return className(type);
  }

  /** The entity's name, as queries know it. */
  String name() {
    return name;
  }

  /**
   * The name of the table that has its own columns, before the naming strategy, with its quotes.
   */
  String logicalTableName(MappingRules rules) {
    Entity owner = tableOwner();
    AnnotationView table = owner.annotations.persistence("Table");
    String written = table == null ? "" : table.text("name");
    return written.isEmpty() ? rules.logical(owner.name) : written;
  }

  MappingAnnotations annotations() {
    return annotations;
  }

  Place place() {
    return annotations.place();
  }

  boolean isAbstract() {
    return type.getModifiers().contains(Modifier.ABSTRACT);
  }

  /** The nearest entity above it; null for the root of a hierarchy. */
  @Nullable Entity parent() {
    return parent;
  }

  void inherit(Entity from) {
    parent = from;
    from.children.add(this);
  }

  /** The entities right below it. */
  List<Entity> children() {
    return children;
  }

  Entity root() {
    Entity root = this;
    for (Entity above = parent; above != null; above = above.parent) {
      root = above;
    }
    return root;
  }

  /** How the hierarchy is mapped, as its root says. */
  Inheritance inheritance() {
    AnnotationView view = root().annotations.persistence("Inheritance");
    return view == null
        ? Inheritance.SINGLE_TABLE
        : Inheritance.valueOf(view.constant("strategy", "SINGLE_TABLE"));
  }

  /** The entity whose class has the table that this one's own attributes are in. */
  Entity tableOwner() {
    return inheritance() == Inheritance.SINGLE_TABLE ? root() : this;
  }

  /** Whether a class is its own or above it. */
  boolean isOrInherits(TypeElement other) {
    for (TypeElement above = type; above != null; above = Entities.superclass(above)) {
      if (above.equals(other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a table is of its own class; the rows of a query or a view have none. */
  boolean hasTable() {
    if (annotations.hasHibernate("Subselect") || annotations.hasHibernate("View")) {
      return false;
    }
    return switch (inheritance()) {
      case SINGLE_TABLE -> parent == null;
      case JOINED -> true;
      case TABLE_PER_CLASS -> !isAbstract();
    };
  }

  /** Whether it shares the table of another entity. */
  boolean isInTableOfRoot() {
    return parent != null && inheritance() == Inheritance.SINGLE_TABLE;
  }

  /** It and all entities below, each before those below it. */
  List<Entity> withDescendants() {
    List<Entity> all = new ArrayList<>();
    all.add(this);
    for (Entity child : children) {
      all.addAll(child.withDescendants());
    }
    return all;
  }
}
