package dev.schemac.processor.read.jpa;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.schema.Column;
import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.element.TypeElements;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Makes the columns of attributes that reference another entity (rules 42 to 47). */
final class ToOneBinder {

  private final Entities entities;
  private final Keys keys;
  private final ColumnBinder columns;
  private final MappingRules rules;
  private final Problems problems;

  ToOneBinder(
      Entities entities, Keys keys, ColumnBinder columns, MappingRules rules, Problems problems) {
    this.entities = entities;
    this.keys = keys;
    this.columns = columns;
    this.rules = rules;
    this.problems = problems;
  }

  /**
   * The columns of an attribute; null where it has none of its own, since another table or the
   * other side has the key, or where an error is found.
   */
  @Nullable ToOne bind(Attribute attribute, BindingContext context) {
    MappingAnnotations annotations = attribute.annotations();
    AnnotationView relation = relation(attribute);
    if (relation == null
        || !relation.text("mappedBy").isEmpty()
        || annotations.hasPersistence("JoinTable")
        || (annotations.hasPersistence("PrimaryKeyJoinColumn")
            && annotations.hasPersistence("OneToOne")
            && !annotations.hasPersistence("MapsId"))) {
      return null;
    }
    Entity target = target(attribute, relation);
    if (target == null) {
      return null;
    }
    List<AnnotationView> joins = joins(attribute, context.overrides());
    boolean nullable = isNullable(attribute, relation, context);
    List<MappedColumn> referenced = new ArrayList<>();
    List<MappedColumn> own =
        joinColumns(
            new Join(attribute, context.pathOf(attribute), attribute.name(), joins, nullable),
            target,
            referenced);
    if (own == null) {
      return null;
    }
    if (context.path().isEmpty() && isOptionalFalse(relation)) {
      for (MappedColumn column : own) {
        if (column.column().nullable()) {
          context.required().add(column.name());
        }
      }
    }
    KeySettings key =
        KeySettings.of(annotations, joins, "foreignKey", attribute.place())
            .wantedIf(isReferenceable(keys.holder(target, referenced)))
            .orOnDelete(onDeleteOfInverse(attribute, target));
    return new ToOne(attribute, target, own, referenced, key);
  }

  /** What the other side of a relation says of the deletion of its rows. */
  private String onDeleteOfInverse(Attribute attribute, Entity target) {
    for (Attribute inverse : entities.own(target)) {
      AnnotationView relation = inverse.annotations().persistence("OneToMany");
      String onDelete = KeySettings.onDelete(inverse.annotations());
      // The owner is asked for last, since its class file may have to be read for that.
      if (relation != null
          && !onDelete.equals(KeySettings.NO_ACTION)
          && relation.text("mappedBy").equals(attribute.name())
          && isOwner(TypeElements.of(CollectionKind.of(inverse).elementType()), attribute)) {
        return onDelete;
      }
    }
    return KeySettings.NO_ACTION;
  }

  private boolean isOwner(@Nullable TypeElement type, Attribute attribute) {
    Entity owner = entities.of(type);
    return owner != null && owner.isOrInherits(attribute.declaring());
  }

  static @Nullable AnnotationView relation(Attribute attribute) {
    AnnotationView view = attribute.annotations().persistence("ManyToOne");
    return view == null ? attribute.annotations().persistence("OneToOne") : view;
  }

  /**
   * Whether one table holds all rows of an entity: no key can lead to the several tables of a
   * hierarchy (rule 58).
   */
  static boolean isReferenceable(Entity target) {
    return target.inheritance() != Entity.Inheritance.TABLE_PER_CLASS
        || (target.children().isEmpty() && !target.isAbstract());
  }

  /** The entity that an attribute references; says so where it is none. */
  @Nullable Entity target(Attribute attribute, AnnotationView relation) {
    return target(attribute, relation, attribute.type());
  }

  /**
   * The entity that a relation leads to; says so where it is none.
   *
   * @param type the type of the attribute or of its elements, where the relation names no other
   */
  @Nullable Entity target(Attribute attribute, AnnotationView relation, @Nullable TypeMirror type) {
    return entity(attribute, TypeElements.of(relation.type("targetEntity", type)));
  }

  /** The entity of a class that an attribute references; says so where it is none. */
  @Nullable Entity entity(Attribute attribute, @Nullable TypeElement type) {
    Entity target = entities.of(type);
    if (target == null) {
      problems.add(
          FindingId.REFERENCE_MISMATCH,
          attribute.place(),
          (type == null ? attribute.type().toString() : type.getQualifiedName().toString())
              + " is no entity, of these sources or of another build");
    }
    return target;
  }

  /** The {@code @JoinColumn}s of an attribute, or those that override them. */
  private static List<AnnotationView> joins(Attribute attribute, Overrides overrides) {
    AnnotationView override = overrides.association(attribute.name());
    List<AnnotationView> written =
        override == null ? List.of() : override.annotations("joinColumns");
    List<AnnotationView> own =
        written.isEmpty() ? attribute.annotations().allPersistence("JoinColumn") : written;
    return own.isEmpty() && attribute.annotations().hasPersistence("MapsId")
        ? attribute.annotations().allPersistence("PrimaryKeyJoinColumn")
        : own;
  }

  private boolean isNullable(Attribute attribute, AnnotationView relation, BindingContext context) {
    MappingAnnotations annotations = attribute.annotations();
    boolean required =
        context.inKey()
            || annotations.hasPersistence("Id")
            || annotations.hasPersistence("MapsId")
            || (context.refusingNull() && Validation.isNotNull(annotations));
    boolean shared = context.isShared() && rules.hibernate7();
    return !required && (shared || !isOptionalFalse(relation));
  }

  private static boolean isOptionalFalse(AnnotationView relation) {
    return relation.has("optional") && !relation.flag("optional");
  }

  /**
   * Columns that reference those of an entity.
   *
   * @param attribute the attribute that they are of
   * @param path the attribute, as queries write it
   * @param prefix what their names begin with where none are written
   * @param written the {@code @JoinColumn}s
   * @param nullable whether they take NULL, as far as these do not say it
   */
  record Join(
      Attribute attribute,
      String path,
      String prefix,
      List<AnnotationView> written,
      boolean nullable) {}

  /**
   * The columns that reference an entity, in the order of its key.
   *
   * @param referenced takes the column that each references
   * @return null where an error is found
   */
  @Nullable List<MappedColumn> joinColumns(
      Join join, Entity target, List<MappedColumn> referenced) {
    List<MappedColumn> key = keys.of(target);
    if (key == null) {
      refuseCycle(join.attribute(), target);
      return null;
    }
    List<MappedColumn> wanted = new ArrayList<>();
    List<AnnotationView> views = new ArrayList<>();
    if (!match(join, target, key, wanted, views)) {
      return null;
    }
    List<MappedColumn> own = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      MappedColumn column = joinColumn(join, target, wanted.get(i), wanted.get(0), views.get(i));
      if (column == null) {
        return null;
      }
      own.add(column);
    }
    referenced.addAll(wanted);
    return own;
  }

  /** Finds which column each {@code @JoinColumn} references. */
  private boolean match(
      Join join,
      Entity target,
      List<MappedColumn> key,
      List<MappedColumn> wanted,
      List<@Nullable AnnotationView> views) {
    List<AnnotationView> written = join.written();
    if (written.isEmpty()) {
      for (MappedColumn column : key) {
        wanted.add(column);
        views.add(null);
      }
      return true;
    }
    if (written.size() == key.size() && !nameReferences(written)) {
      wanted.addAll(key);
      views.addAll(written);
      return true;
    }
    List<AnnotationView> left = new ArrayList<>(written);
    List<MappedColumn> inTable = keys.inTableOf(target, rules);
    for (int i = 0; i < key.size(); i++) {
      MappedColumn column = key.get(i);
      String ownName = inTable == null ? column.name() : inTable.get(i).name();
      boolean single = key.size() == 1 && written.size() == 1;
      AnnotationView view = referencing(left, List.of(column.name(), ownName), single);
      if (view != null) {
        left.remove(view);
        wanted.add(column);
        views.add(view);
      }
    }
    if (left.isEmpty() && wanted.size() == key.size()) {
      return true;
    }
    wanted.clear();
    views.clear();
    for (AnnotationView view : written) {
      MappedColumn column = keys.column(target, rules.physical(view.text("referencedColumnName")));
      if (column == null) {
        problems.add(
            FindingId.REFERENCE_MISMATCH,
            view.place(),
            "no column '"
                + view.text("referencedColumnName")
                + "' of "
                + target.name()
                + " is known that it could reference");
        return false;
      }
      wanted.add(column);
      views.add(view);
    }
    return true;
  }

  private static boolean nameReferences(List<AnnotationView> joins) {
    for (AnnotationView join : joins) {
      if (!join.text("referencedColumnName").isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private @Nullable AnnotationView referencing(
      List<AnnotationView> views, List<String> columns, boolean single) {
    for (AnnotationView view : views) {
      String name = view.text("referencedColumnName");
      if (name.isEmpty() ? single : columns.contains(rules.physical(name))) {
        return view;
      }
    }
    return null;
  }

  /** The target determines the column, and what determines the column that is referenced. */
  private static MappedTypeUse use(Join join, Entity target, MappedColumn referenced) {
    String path = join.attribute().path();
    MappedTypeUse use =
        MappedTypeUse.ofEntity(target.className(), false, join.attribute().use(), path);
    if (target.inheritance() == Entity.Inheritance.TABLE_PER_CLASS) {
      // Whether there can be a key hangs on whether another class has a table of its own.
      for (Entity below : target.withDescendants()) {
        use = below == target ? use : MappedTypeUse.ofEntity(below.className(), false, use, path);
      }
    }
    return referenced.use().from(Entities.withAbove(target, use, path), path);
  }

  /** The name of a column that nobody has named. */
  private String implicit(Join join, Entity target, MappedColumn referenced) {
    return NamingStrategy.quotedAs(
        target.logicalTableName(rules),
        NamingStrategy.joined(join.prefix(), "_", referenced.logical()));
  }

  private @Nullable MappedColumn joinColumn(
      Join join,
      Entity target,
      MappedColumn referenced,
      MappedColumn first,
      @Nullable AnnotationView view) {
    Attribute attribute = join.attribute();
    ColumnSettings settings = ColumnSettings.of(view, attribute.place());
    String logical =
        settings.name().isEmpty() ? implicit(join, target, referenced) : settings.name();
    String name = rules.physical(logical);
    if (!columns.checkName(name, logical, settings)) {
      return null;
    }
    Column like = referenced.column();
    Column column =
        Column.of(name, like.type(), join.nullable() && settings.nullable())
            .withType(like.type(), like.collation());
    if (rules.hibernate7() && !settings.columnDefinition().isEmpty()) {
      column = columns.defined(column, settings);
    }
    Place place = settings.place();
    return column == null
        ? null
        : new MappedColumn(
            join.path(),
            logical,
            columns.commented(column, attribute, referenced.isSame(first), settings),
            attribute,
            use(join, target, referenced),
            place,
            settings.table(),
            settings.unique(),
            settings.isReadOnly(),
            null,
            List.of());
  }

  private void refuseCycle(Attribute attribute, Entity target) {
    problems.add(
        FindingId.REFERENCE_MISMATCH,
        attribute.place(),
        "the identifier of " + target.name() + " cannot be found out");
  }
}
