package dev.schemac.processor.read.jpa;

import dev.schemac.core.schema.DeclarationPath;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.element.TypeElements;
import dev.schemac.processor.read.jpa.AttributeReader.Access;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** All entities that are known, by class, and the attributes of each. */
final class Entities {

  /** No attribute has the name. */
  private static final String OF_ROOT = "super.";

  private final AttributeReader attributes;

  /** Sorted, since compilers differ in the order of their roots. */
  private final Map<String, Entity> byClass = new TreeMap<>();

  /** Those of other builds that an attribute references. */
  private final Map<String, Entity> external = new TreeMap<>();

  /** Those of these sources that an attribute references and whose tables are not made. */
  private final Map<String, Entity> unread = new TreeMap<>();

  private final UnreadEntities others;

  private final Predicate<TypeElement> isForeign;
  private final Map<String, List<Attribute>> ownAttributes = new HashMap<>();

  /**
   * The entities of one compile.
   *
   * @param types the classes that may be some
   * @param isForeign whether another build owns a class
   * @param others those whose tables are not made
   */
  Entities(
      AttributeReader attributes,
      Collection<TypeElement> types,
      Predicate<TypeElement> isForeign,
      UnreadEntities others) {
    this.attributes = attributes;
    this.isForeign = isForeign;
    this.others = others;
    add(types, byClass);
  }

  private static void add(Collection<TypeElement> types, Map<String, Entity> into) {
    Map<String, Entity> added = new TreeMap<>();
    for (TypeElement type : types) {
      if (MappingAnnotations.isPersistent(type, "Entity") && !into.containsKey(nameOf(type))) {
        Entity entity = new Entity(type);
        added.put(entity.className(), entity);
      }
    }
    into.putAll(added);
    for (Entity entity : added.values()) {
      for (TypeElement above = superclass(entity.type());
          above != null && entity.parent() == null;
          above = superclass(above)) {
        Entity parent = into.get(nameOf(above));
        if (parent != null) {
          entity.inherit(parent);
        }
      }
    }
  }

  private static String nameOf(TypeElement type) {
    return type.getQualifiedName().toString();
  }

  /** The entities whose tables are made. */
  Collection<Entity> all() {
    return byClass.values();
  }

  /** The entity of a class, also of one that another build owns; null where there is none. */
  @Nullable Entity of(@Nullable TypeElement type) {
    if (type == null) {
      return null;
    }
    String name = nameOf(type);
    Entity known = byClass.get(name);
    if (known == null) {
      known = external.get(name);
    }
    if (known == null) {
      known = unread(type, name);
    }
    return known == null && MappingAnnotations.isPersistent(type, "Entity") && isForeign.test(type)
        ? external(type)
        : known;
  }

  private @Nullable Entity unread(TypeElement type, String name) {
    if (!unread.containsKey(name)) {
      add(others.hierarchyOf(type), unread);
    }
    return unread.get(name);
  }

  /** Whether an entity is of these sources and its table is not made. */
  boolean isUnread(Entity entity) {
    return unread.containsKey(entity.className());
  }

  private Entity external(TypeElement type) {
    Entity entity = new Entity(type);
    external.put(entity.className(), entity);
    for (TypeElement above = superclass(type);
        above != null && entity.parent() == null;
        above = superclass(above)) {
      Entity parent = of(above);
      if (parent != null) {
        entity.inherit(parent);
      }
    }
    return entity;
  }

  /** The entities of other builds that attributes reference. */
  Collection<Entity> external() {
    return new ArrayList<>(external.values());
  }

  static @Nullable TypeElement superclass(TypeElement type) {
    return TypeElements.of(type.getSuperclass());
  }

  /**
   * The access to the attributes of an entity: what the root of its hierarchy says, else where the
   * annotations of the identifier stand (rule 12).
   */
  Access access(Entity entity) {
    Entity root = entity.root();
    Access said = AttributeReader.said(root.type());
    for (TypeElement type = root.type(); said == null && type != null; type = superclass(type)) {
      said = AttributeReader.accessOfId(type);
    }
    return said == null ? Access.FIELD : said;
  }

  /**
   * The attributes of an entity itself: its own and those of its mapped superclasses, up to the
   * next entity (rule 14), those of the topmost class first.
   *
   * @param use how the entity's class comes to give the table columns
   */
  List<Attribute> own(Entity entity, MappedTypeUse use) {
    return use.within() == null ? own(entity) : read(entity, use);
  }

  /** The same attributes as they give columns to the entity's own table. */
  List<Attribute> own(Entity entity) {
    List<Attribute> known = ownAttributes.get(entity.className());
    if (known == null) {
      known = read(entity, ownUse(entity));
      ownAttributes.put(entity.className(), known);
    }
    return known;
  }

  private List<Attribute> read(Entity entity, MappedTypeUse use) {
    return inherited(entity.type(), entity.declaredType(), access(entity), use);
  }

  /**
   * The attributes of an embeddable class.
   *
   * @param type the class with its type arguments
   * @param access the access of the class that embeds it
   */
  List<Attribute> ofEmbeddable(DeclaredType type, Access access, MappedTypeUse use) {
    return inherited((TypeElement) type.asElement(), type, access, use);
  }

  private List<Attribute> inherited(
      TypeElement type, DeclaredType container, Access access, MappedTypeUse ownUse) {
    Deque<List<Attribute>> classes = new ArrayDeque<>();
    MappedTypeUse use = ownUse;
    Access defaultAccess = access;
    if (MappingAnnotations.isPersistent(type, "Embeddable")) {
      defaultAccess = AttributeReader.accessOf(type, access);
    }
    classes.addFirst(attributes.declaredBy(type, container, defaultAccess, use));
    for (TypeElement above = superclass(type); above != null; above = superclass(above)) {
      if (MappingAnnotations.isPersistent(above, "Entity")) {
        break;
      }
      if (MappingAnnotations.isPersistent(above, "MappedSuperclass")
          || MappingAnnotations.isPersistent(above, "Embeddable")) {
        use =
            MappedTypeUse.ofEntity(
                above.getQualifiedName().toString(), false, use, use.attribute());
        classes.addFirst(attributes.declaredBy(above, container, defaultAccess, use));
      }
    }
    Map<String, Attribute> all = new LinkedHashMap<>();
    for (List<Attribute> ofClass : classes) {
      for (Attribute attribute : ofClass) {
        // Where a class below declares it again, its place is there.
        all.remove(attribute.name());
        all.put(attribute.name(), attribute);
      }
    }
    return new ArrayList<>(all.values());
  }

  /** Whether another build owns a class. */
  boolean isForeign(TypeElement type) {
    return isForeign.test(type);
  }

  /** The mapped superclasses of an entity and it, the entity first. */
  List<MappingAnnotations> classAnnotations(Entity entity) {
    List<MappingAnnotations> annotations = new ArrayList<>();
    annotations.add(entity.annotations());
    for (TypeElement above = superclass(entity.type());
        above != null && !MappingAnnotations.isPersistent(above, "Entity");
        above = superclass(above)) {
      annotations.add(MappingAnnotations.of(above, entity.place()));
    }
    return annotations;
  }

  /** How the class of an entity gives columns to a table of its own. */
  static MappedTypeUse ownUse(Entity entity) {
    boolean ordered = entity.type().getKind() == ElementKind.RECORD;
    return MappedTypeUse.ofEntity(entity.className(), ordered, null, "");
  }

  /** How an entity comes to give the table of another columns. */
  static MappedTypeUse useOf(Entity entity, Entity owner) {
    if (entity == owner) {
      return ownUse(owner);
    }
    Entity next =
        owner.inheritance() == Entity.Inheritance.TABLE_PER_CLASS
            ? childTowards(entity, owner)
            : entity.parent();
    MappedTypeUse within = next == null ? ownUse(owner) : useOf(next, owner);
    return owner.inheritance() == Entity.Inheritance.SINGLE_TABLE
        ? MappedTypeUse.ofOtherEntity(entity.className(), within, "")
        : MappedTypeUse.ofEntity(entity.className(), false, within, "");
  }

  /**
   * How the root of a hierarchy, which has the identifier, comes to determine what a use of an
   * entity of it gives.
   *
   * @param attribute tells it from other uses; empty: none is there
   */
  static MappedTypeUse withAbove(Entity entity, MappedTypeUse use, String attribute) {
    MappedTypeUse all = use;
    for (Entity above = entity.parent(); above != null; above = above.parent()) {
      all = MappedTypeUse.ofEntity(above.className(), false, all, attribute);
    }
    return all;
  }

  /** A column of the identifier as the table of an entity has it. */
  static MappedColumn ofKey(MappedColumn column, Entity entity) {
    String path = entity.parent() == null ? "" : OF_ROOT;
    return column.from(column.use().from(withAbove(entity, ownUse(entity), path), path));
  }

  /** Whether the snapshot has a column of a key that the table of a subclass has from above. */
  static boolean isOfKeyAbove(DeclarationPath path) {
    return path.prefix().startsWith(OF_ROOT);
  }

  private static Entity childTowards(Entity above, Entity below) {
    Entity child = below;
    for (Entity next = below.parent(); next != null && next != above; next = next.parent()) {
      child = next;
    }
    return child;
  }
}
