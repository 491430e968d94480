package dev.schemac.processor.read.jpa;

import dev.schemac.core.finding.FindingId;
import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.element.TypeElements;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Makes the columns of the elements of collections, of their positions, and of keys of maps. */
final class ElementBinder {

  private final Entities entities;
  private final ColumnBinder columns;
  private final AttributeWalker walker;
  private final ToOneBinder toOnes;
  private final Embeddables embeddables;
  private final MappingRules rules;
  private final Problems problems;

  ElementBinder(
      Entities entities,
      ColumnBinder columns,
      AttributeWalker walker,
      ToOneBinder toOnes,
      Embeddables embeddables,
      MappingRules rules,
      Problems problems) {
    this.entities = entities;
    this.columns = columns;
    this.walker = walker;
    this.toOnes = toOnes;
    this.embeddables = embeddables;
    this.rules = rules;
    this.problems = problems;
  }

  /** A reference to another entity, and the columns that make it. */
  record Reference(Entity target, List<MappedColumn> columns, List<MappedColumn> references) {}

  /** The columns of the elements of a collection of basic values or embeddables. */
  List<MappedColumn> values(Attribute attribute, BindingContext context, CollectionKind kind) {
    TypeMirror type = kind.elementType();
    if (type == null) {
      problems.add(
          FindingId.MAPPING_UNDECIDED,
          attribute.place(),
          "the elements of " + attribute.name(),
          "neither the type nor targetClass says what they are");
      return List.of();
    }
    if (AttributeWalker.isEmbeddable(TypeElements.of(type))) {
      return embedded(attribute, context.ofElements(attribute), (DeclaredType) type);
    }
    MappedColumn column =
        columns.bind(
            new ColumnBinder.Source(
                attribute,
                context.pathOf(attribute),
                type,
                ColumnSettings.of(attribute, context.overrides()),
                attribute.name(),
                true,
                BasicAnnotations.of(attribute.annotations()),
                columns.conversion(attribute, type, context.overrides()),
                false));
    return column == null ? List.of() : List.of(column);
  }

  private List<MappedColumn> embedded(
      Attribute attribute, BindingContext context, DeclaredType type) {
    return parts(attribute, context, type).columns();
  }

  private AttributeParts parts(Attribute attribute, BindingContext context, DeclaredType type) {
    AttributeParts parts = new AttributeParts();
    if (!embeddables.areKnown(attribute, (TypeElement) type.asElement())) {
      return parts;
    }
    for (Attribute member : attributesOf(attribute, type, context)) {
      walker.walk(member, context, parts);
    }
    return parts;
  }

  /** The references of embeddable elements to other entities. */
  List<ToOne> references(Attribute attribute, BindingContext context, CollectionKind kind) {
    return references(attribute, context.ofElements(attribute), kind.elementType());
  }

  /** The references of the embeddable keys of a map to other entities. */
  List<ToOne> referencesOfKey(Attribute attribute, BindingContext context, CollectionKind kind) {
    return attribute.annotations().hasPersistence("MapKey")
        ? List.of()
        : references(attribute, ofKey(attribute, context), kind.keyType());
  }

  private List<ToOne> references(
      Attribute attribute, BindingContext inner, @Nullable TypeMirror type) {
    return AttributeWalker.isEmbeddable(TypeElements.of(type))
            && type instanceof DeclaredType declared
        ? parts(attribute, inner, declared).references()
        : List.of();
  }

  private static BindingContext ofKey(Attribute attribute, BindingContext context) {
    return context.ofElements(attribute).withOverrides(context, attribute, "key");
  }

  private List<Attribute> attributesOf(
      Attribute attribute, DeclaredType type, BindingContext context) {
    TypeElement element = (TypeElement) type.asElement();
    MappedTypeUse use =
        MappedTypeUse.ofEntity(
            element.getQualifiedName().toString(),
            element.getKind() == ElementKind.RECORD,
            attribute.use(),
            attribute.path());
    return entities.ofEmbeddable(type, entities.access(context.entity()), use);
  }

  /**
   * The columns that tell where an element stands: its position, or the key of a map. None where
   * the collection has no order, or its key is an attribute of the elements.
   *
   * @param inTableOfTarget whether they stand in the table of the target, whose rows need not
   *     belong to a collection
   */
  List<MappedColumn> position(
      Attribute attribute, BindingContext context, CollectionKind kind, boolean inTableOfTarget) {
    MappingAnnotations annotations = attribute.annotations();
    if (kind.isMap() && !annotations.hasPersistence("MapKey")) {
      return keyOfMap(attribute, context, kind, inTableOfTarget);
    }
    if (!kind.isOrdered()) {
      return List.of();
    }
    ColumnSettings settings =
        ColumnSettings.of(annotations.persistence("OrderColumn"), attribute.place());
    String logical =
        settings.name().isEmpty()
            ? NamingStrategy.joined(attribute.name(), "_ORDER")
            : settings.name();
    boolean nullable = inTableOfTarget && settings.nullable();
    MappedColumn column = columns.position(attribute, logical, nullable, settings);
    return column == null ? List.of() : List.of(column);
  }

  private List<MappedColumn> keyOfMap(
      Attribute attribute, BindingContext context, CollectionKind kind, boolean inTableOfTarget) {
    TypeMirror type = kind.keyType();
    Reference reference = keyReference(attribute, context, kind);
    if (reference != null) {
      // The annotation says NOT NULL where it is not told otherwise.
      boolean required =
          !inTableOfTarget || attribute.annotations().hasPersistence("MapKeyJoinColumn");
      return required ? reference.columns() : nullable(reference.columns());
    }
    if (type == null) {
      problems.add(
          FindingId.MAPPING_UNDECIDED,
          attribute.place(),
          "the keys of " + attribute.name(),
          "neither the type nor @MapKeyClass says what they are");
      return List.of();
    }
    if (AttributeWalker.isEmbeddable(TypeElements.of(type))) {
      List<MappedColumn> key = new ArrayList<>();
      for (MappedColumn column :
          embedded(attribute, ofKey(attribute, context), (DeclaredType) type)) {
        key.add(inTableOfTarget ? column : column.notNull());
      }
      return key;
    }
    ColumnSettings settings =
        ColumnSettings.of(attribute.annotations().persistence("MapKeyColumn"), attribute.place());
    MappedColumn column =
        columns.bind(
            new ColumnBinder.Source(
                attribute,
                context.pathOf(attribute),
                type,
                settings,
                NamingStrategy.joined(attribute.name(), "_KEY"),
                true,
                BasicAnnotations.ofMapKey(attribute.annotations()),
                columns.conversionOfKey(attribute, type),
                false));
    if (column == null) {
      return List.of();
    }
    return List.of(inTableOfTarget ? column : column.notNull());
  }

  /** Rows of the target's table need not belong to a map. */
  private static List<MappedColumn> nullable(List<MappedColumn> columns) {
    List<MappedColumn> nullable = new ArrayList<>();
    for (MappedColumn column : columns) {
      nullable.add(column.with(column.column().withNullable(true)));
    }
    return nullable;
  }

  /** The entity that is the key of a map; null where it is none. */
  @Nullable Reference keyReference(
      Attribute attribute, BindingContext context, CollectionKind kind) {
    Entity target = entities.of(TypeElements.of(kind.keyType()));
    if (target == null || attribute.annotations().hasPersistence("MapKey")) {
      return null;
    }
    List<MappedColumn> referenced = new ArrayList<>();
    List<AnnotationView> joins = attribute.annotations().allPersistence("MapKeyJoinColumn");
    List<MappedColumn> own =
        toOnes.joinColumns(
            new ToOneBinder.Join(
                attribute, context.pathOf(attribute), attribute.name() + "_KEY", joins, false),
            target,
            referenced);
    return own == null ? null : new Reference(target, named(own, attribute, joins), referenced);
  }

  /** The key of one column has the name of the attribute, without that of the referenced column. */
  private List<MappedColumn> named(
      List<MappedColumn> own, Attribute attribute, List<AnnotationView> joins) {
    if (own.size() != 1 || (!joins.isEmpty() && !joins.get(0).text("name").isEmpty())) {
      return own;
    }
    String logical = NamingStrategy.joined(attribute.name(), "_KEY");
    return List.of(own.get(0).named(logical, rules.physical(logical)));
  }
}
