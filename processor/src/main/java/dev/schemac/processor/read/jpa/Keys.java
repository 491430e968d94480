package dev.schemac.processor.read.jpa;

import dev.schemac.processor.read.element.AnnotationView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The identifiers of entities as columns. One may be made of another's, and that of a third (rules
 * 41 to 43).
 */
final class Keys {

  private final Entities entities;
  private final Map<String, List<MappedColumn>> known = new HashMap<>();
  private final Map<String, List<MappedColumn>> validated = new HashMap<>();
  private final Set<String> underWay = new HashSet<>();

  /** The entities among whose references a column is looked for. */
  private final Set<String> searched = new HashSet<>();

  private final Map<String, IdClass> idClasses = new HashMap<>();
  private @Nullable AttributeWalker walker;

  Keys(Entities entities) {
    this.entities = entities;
  }

  /** Completes it: what goes through attributes asks for keys in its turn. */
  void readWith(AttributeWalker attributeWalker) {
    walker = attributeWalker;
  }

  /**
   * The columns of an entity's identifier as those that reference it copy them, in the order of its
   * primary key; null where it hangs on itself. Constraints of Bean Validation do not count there.
   */
  @Nullable List<MappedColumn> of(Entity entity) {
    return of(entity, known, false);
  }

  /**
   * The same as they are in the entity's own table. A joined subclass's reference those of its
   * superclass.
   */
  @Nullable List<MappedColumn> ownOf(Entity entity, MappingRules rules) {
    return isJoined(entity) ? inTableOf(entity, rules) : of(entity, validated, true);
  }

  private @Nullable List<MappedColumn> of(
      Entity entity, Map<String, List<MappedColumn>> read, boolean validation) {
    Entity root = entity.root();
    String name = root.className();
    List<MappedColumn> columns = read.get(name);
    if (columns != null) {
      return columns;
    }
    if (!underWay.add(name)) {
      return null;
    }
    columns = read(root, validation);
    underWay.remove(name);
    read.put(name, columns);
    return columns;
  }

  /**
   * The same under the names that they have in the table of an entity, which a subclass with a
   * table of its own can choose (rule 57).
   */
  @Nullable List<MappedColumn> inTableOf(Entity entity, MappingRules rules) {
    List<MappedColumn> columns = of(entity);
    if (columns == null || !isJoined(entity)) {
      return columns;
    }
    return renamed(columns, entity.annotations().allPersistence("PrimaryKeyJoinColumn"), rules);
  }

  private static boolean isJoined(Entity entity) {
    return entity.parent() != null && entity.inheritance() == Entity.Inheritance.JOINED;
  }

  /** The columns of a key with the names that {@code @PrimaryKeyJoinColumn}s give them. */
  static List<MappedColumn> renamed(
      List<MappedColumn> columns, List<AnnotationView> joins, MappingRules rules) {
    List<MappedColumn> renamed = new ArrayList<>();
    for (MappedColumn column : columns) {
      MappedColumn own = column;
      for (AnnotationView join : joins) {
        String referenced = join.text("referencedColumnName");
        boolean meant =
            referenced.isEmpty()
                ? joins.size() == 1 && columns.size() == 1
                : rules.physical(referenced).equals(column.name());
        if (meant && !join.text("name").isEmpty()) {
          own = column.named(join.text("name"), rules.physical(join.text("name")));
        }
      }
      renamed.add(own);
    }
    return renamed;
  }

  /** The column of that name among all of an entity, its key's or another; null: there is none. */
  @Nullable MappedColumn column(Entity entity, String name) {
    MappedColumn basic = column(entity, name, false);
    if (basic != null || !searched.add(entity.className())) {
      return basic;
    }
    // Its references may lead back to this very column.
    MappedColumn reference = column(entity, name, true);
    searched.remove(entity.className());
    return reference;
  }

  private @Nullable MappedColumn column(Entity entity, String name, boolean ofReference) {
    for (Entity above = entity; above != null; above = above.parent()) {
      BindingContext context = BindingContext.of(above, overrides(above));
      for (Attribute attribute : entities.own(above)) {
        if (attribute.isToOne() != ofReference
            || (ofReference && underWay.contains(above.root().className()))) {
          continue;
        }
        for (MappedColumn column : columnsOf(attribute, context)) {
          if (column.name().equals(name)) {
            return column;
          }
        }
      }
    }
    return null;
  }

  /** The columns of an attribute and of what it embeds. */
  List<MappedColumn> columnsOf(Attribute attribute, BindingContext context) {
    AttributeParts found = new AttributeParts();
    walker().walk(attribute, context, found);
    return found.columns();
  }

  /**
   * The entity that has columns which a reference to one of its hierarchy leads to: the target,
   * unless they are no key and an entity above it has the attributes.
   */
  Entity holder(Entity target, List<MappedColumn> references) {
    Entity holder = target;
    for (Entity above = target.parent();
        above != null && !areKeyOf(target, references);
        above = above.parent()) {
      boolean all = true;
      for (MappedColumn column : references) {
        all &= above.isOrInherits(column.attribute().declaring());
      }
      holder = all ? above : holder;
    }
    return holder;
  }

  /** Whether columns that a reference leads to are all of the target's identifier. */
  boolean areKeyOf(Entity target, List<MappedColumn> references) {
    List<MappedColumn> key = of(target);
    if (key == null || references.size() != key.size()) {
      return false;
    }
    for (int i = 0; i < key.size(); i++) {
      if (!references.get(i).isSame(key.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** What the classes of an entity say of attributes further in. */
  Overrides overrides(Entity entity) {
    Overrides overrides = Overrides.NONE;
    for (MappingAnnotations annotations : entities.classAnnotations(entity)) {
      overrides = overrides.and(annotations);
    }
    return overrides.andColumns(idClass(entity).columns());
  }

  private List<MappedColumn> read(Entity root, boolean validation) {
    BindingContext context = BindingContext.of(root, overrides(root)).asKey(validation);
    List<Attribute> attributes = entities.own(root);
    Map<String, Attribute> derived = derived(attributes);
    List<Attribute> ids = new ArrayList<>();
    for (Attribute attribute : attributes) {
      if (isId(root, attribute)) {
        ids.add(attribute);
      }
    }
    IdClass idClass = idClass(root);
    List<String> names = new ArrayList<>(idClass.names());
    ids.sort(
        idClass.isRecord()
            ? Comparator.comparingInt(id -> names.indexOf(id.name()))
            : Comparator.comparing(Attribute::name));
    AttributeParts found = new AttributeParts();
    for (Attribute id : ids) {
      Attribute whole = derived.get("");
      Attribute reference = whole == null ? derived.get(id.name()) : whole;
      if (reference != null) {
        add(idClass.determining(reference, columnsOf(reference, context)), found);
      } else if (AttributeWalker.isEmbedded(id)) {
        embedded(id, context, derived, found);
      } else {
        add(idClass.determining(id, columnsOf(id, context)), found);
      }
    }
    List<MappedColumn> columns = new ArrayList<>();
    for (MappedColumn column : found.columns()) {
      columns.add(column.notNull());
    }
    return columns;
  }

  private static void add(List<MappedColumn> columns, AttributeParts found) {
    for (MappedColumn column : columns) {
      found.column(column);
    }
  }

  /** Whether an attribute is of the identifier: each that the {@code @IdClass} has is. */
  boolean isId(Entity entity, Attribute attribute) {
    return attribute.isId() || idClass(entity).names().contains(attribute.name());
  }

  /** The same attribute of an identifier, which the {@code @IdClass} determines, too. */
  Attribute ofIdClass(Entity entity, Attribute id) {
    return id.from(idClass(entity).use(id));
  }

  private IdClass idClass(Entity entity) {
    Entity root = entity.root();
    IdClass known = idClasses.get(root.className());
    if (known == null) {
      known = IdClass.of(entities, root);
      idClasses.put(root.className(), known);
    }
    return known;
  }

  private void embedded(
      Attribute id, BindingContext context, Map<String, Attribute> derived, AttributeParts found) {
    List<Attribute> members = walker().attributesOf(id, context);
    // Hibernate keeps the order of the components of a record.
    if (!members.isEmpty() && !members.get(0).use().ordered()) {
      members.sort(Comparator.comparing(Attribute::name));
    }
    BindingContext inner = context.within(id);
    for (Attribute member : members) {
      Attribute reference = derived.get(member.name());
      if (reference != null) {
        walker().walk(reference, context, found);
      } else if (AttributeWalker.isEmbedded(member)) {
        embedded(member, inner, Map.of(), found);
      } else {
        walker().walk(member, inner, found);
      }
    }
  }

  /**
   * The references that give the identifier its columns, by the attribute of it that they stand
   * for; empty: the whole (rule 42).
   */
  static Map<String, Attribute> derived(List<Attribute> attributes) {
    Map<String, Attribute> derived = new HashMap<>();
    for (Attribute attribute : attributes) {
      AnnotationView maps = attribute.annotations().persistence("MapsId");
      if (maps != null) {
        derived.put(maps.text("value"), attribute);
      }
    }
    return derived;
  }

  private AttributeWalker walker() {
    AttributeWalker known = walker;
    if (known == null) {
      throw new IllegalStateException("not complete");
    }
    return known;
  }
}
