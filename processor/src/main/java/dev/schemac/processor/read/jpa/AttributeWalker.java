package dev.schemac.processor.read.jpa;

import dev.schemac.core.finding.FindingId;
import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.report.Problems;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Goes through attributes, into embedded ones, and hands over the columns of each. What takes the
 * columns decides which table they are in.
 */
final class AttributeWalker {

  /** What takes what attributes map. */
  interface Visitor {
    void column(MappedColumn column);

    void toOne(ToOne toOne);

    void collection(Attribute attribute, BindingContext context);
  }

  /** Attributes of Hibernate that no annotation alone decides (rule 31). */
  private static final Set<String> UNDECIDED =
      Set.of(
          "Type",
          "CompositeType",
          "Any",
          "ManyToAny",
          "JdbcType",
          "JavaType",
          "CollectionId",
          "JoinColumnOrFormula",
          "JoinColumnsOrFormulas");

  private final Entities entities;
  private final ColumnBinder columns;
  private final ToOneBinder toOnes;
  private final Embeddables embeddables;
  private final MappingRules rules;
  private final Problems problems;

  AttributeWalker(
      Entities entities,
      ColumnBinder columns,
      ToOneBinder toOnes,
      Embeddables embeddables,
      MappingRules rules,
      Problems problems) {
    this.entities = entities;
    this.columns = columns;
    this.toOnes = toOnes;
    this.embeddables = embeddables;
    this.rules = rules;
    this.problems = problems;
  }

  void walk(Attribute attribute, BindingContext context, Visitor visitor) {
    if (attribute.isCollection()) {
      visitor.collection(attribute, context);
    } else if (!isDecided(attribute)) {
      return;
    } else if (attribute.isToOne()) {
      ToOne toOne = toOnes.bind(attribute, context);
      if (toOne != null) {
        visitor.toOne(toOne);
      }
    } else if (isEmbedded(attribute)) {
      embedded(attribute, context, visitor);
    } else {
      basic(attribute, context, visitor);
    }
  }

  /** What takes collections. */
  interface CollectionVisitor {
    void collection(Attribute attribute, BindingContext context);
  }

  /** Hands over the collections among an attribute and what it embeds, and nothing else. */
  void collections(Attribute attribute, BindingContext context, CollectionVisitor visitor) {
    boolean between = attribute.isToOne() && attribute.annotations().hasPersistence("JoinTable");
    if (attribute.isCollection() || between) {
      visitor.collection(attribute, context);
    } else if (!attribute.isToOne() && isEmbedded(attribute) && !embedsItself(attribute)) {
      BindingContext inner = context.within(attribute);
      for (Attribute member : attributesOf(attribute, context)) {
        collections(member, inner, visitor);
      }
    }
  }

  private static boolean embedsItself(Attribute attribute) {
    TypeElement type = attribute.typeElement();
    return type != null && attribute.use().isWithin(type.getQualifiedName().toString());
  }

  /** The attributes of an embedded attribute. */
  List<Attribute> attributesOf(Attribute embedded, BindingContext context) {
    TypeElement type = (TypeElement) ((DeclaredType) embedded.type()).asElement();
    MappedTypeUse use =
        MappedTypeUse.ofEntity(
            type.getQualifiedName().toString(),
            type.getKind() == ElementKind.RECORD,
            embedded.use(),
            embedded.path());
    return entities.ofEmbeddable(
        (DeclaredType) embedded.type(), entities.access(context.entity()), use);
  }

  static boolean isEmbedded(Attribute attribute) {
    TypeElement type = attribute.typeElement();
    return type != null
        && !attribute.annotations().hasHibernate("JdbcTypeCode")
        && (attribute.annotations().hasPersistence("Embedded")
            || attribute.annotations().hasPersistence("EmbeddedId")
            || isEmbeddable(type));
  }

  static boolean isEmbeddable(@Nullable TypeElement type) {
    return type != null && MappingAnnotations.isPersistent(type, "Embeddable");
  }

  private void embedded(Attribute attribute, BindingContext context, Visitor visitor) {
    if (embedsItself(attribute)) {
      problems.add(
          FindingId.BAD_VALUE, attribute.place(), "@Embedded", attribute.type() + " embeds itself");
      return;
    }
    if (!embeddables.areKnown(attribute, attribute.typeElement())) {
      return;
    }
    BindingContext inner = context.within(attribute);
    List<AnnotationView> comments = attribute.annotations().allHibernate("Comment");
    CommentedParts commented = comments.isEmpty() ? null : new CommentedParts(comments);
    for (Attribute member : attributesOf(attribute, context)) {
      walk(member, inner, commented == null ? visitor : commented);
    }
    if (commented != null) {
      commented.handOver(visitor);
    }
  }

  /** Whether annotations alone say how an attribute is stored; refuses one where they do not. */
  boolean isDecided(Attribute attribute) {
    MappingAnnotations annotations = attribute.annotations();
    if (rules.hibernate7() && annotations.hasHibernate("PartitionKey")) {
      problems.add(
          FindingId.BAD_VALUE,
          attribute.place(),
          "@PartitionKey",
          "it makes a key that schemac does not; leave it out or say @IdClass");
      return false;
    }
    for (String name : UNDECIDED) {
      AnnotationView view = annotations.hibernate(name);
      if (view != null && !WrittenDefinitions.isTypeWritten(attribute)) {
        problems.add(
            FindingId.MAPPING_UNDECIDED,
            view.place(),
            "@" + name + " on " + attribute.name(),
            "a class that must run decides what is stored");
        return false;
      }
    }
    return true;
  }

  private void basic(Attribute attribute, BindingContext context, Visitor visitor) {
    TypeMirror type = attribute.type();
    ColumnSettings settings = ColumnSettings.of(attribute, context.overrides());
    Converters.Conversion conversion = columns.conversion(attribute, type, context.overrides());
    MappedColumn column =
        columns.bind(
            new ColumnBinder.Source(
                attribute,
                context.pathOf(attribute),
                type,
                settings,
                attribute.name(),
                isNullable(attribute, context, settings),
                BasicAnnotations.of(attribute.annotations()),
                conversion,
                context.validated()));
    if (column != null) {
      visitor.column(column);
      boolean direct = context.path().isEmpty() && settings.table().isEmpty();
      if (direct && isRequired(attribute) && column.column().nullable()) {
        context.required().add(column.name());
      }
    }
    zoneColumn(attribute, context, column, visitor);
  }

  private boolean isNullable(Attribute attribute, BindingContext context, ColumnSettings settings) {
    MappingAnnotations annotations = attribute.annotations();
    boolean required =
        context.inKey()
            || annotations.hasPersistence("Id")
            || annotations.hasHibernate("TenantId")
            || (context.refusingNull() && Validation.isNotNull(annotations))
            || (isOptionalFalse(attribute) && !context.isShared());
    if (required) {
      return false;
    }
    // Rows of other classes, or of none, have no value; and of an attribute with @Column only that
    // counts, whose nullable is true unless it is written (rules 33 and 34).
    boolean mayBeMissing =
        context.isShared()
            || !context.path().isEmpty()
            || settings.view() != null
            || (annotations.hasPersistence("Basic") && !rules.hibernate7());
    return mayBeMissing || !attribute.type().getKind().isPrimitive();
  }

  /** Whether the attribute itself cannot be null, whatever its column says. */
  private static boolean isRequired(Attribute attribute) {
    return attribute.type().getKind().isPrimitive() || isOptionalFalse(attribute);
  }

  private static boolean isOptionalFalse(Attribute attribute) {
    AnnotationView basic = attribute.annotations().persistence("Basic");
    return basic != null && basic.has("optional") && !basic.flag("optional");
  }

  /** {@code @TimeZoneStorage(COLUMN)} keeps the offset in a column of its own (rule 30). */
  private void zoneColumn(
      Attribute attribute, BindingContext context, @Nullable MappedColumn ofTime, Visitor visitor) {
    AnnotationView storage = attribute.annotations().hibernate("TimeZoneStorage");
    if (ofTime != null && storage != null && isKeptInColumn(storage)) {
      MappedColumn column =
          columns.zone(attribute, context.pathOf(attribute), ofTime.column().nullable());
      if (column != null) {
        visitor.column(column);
      }
    }
  }

  private static boolean isKeptInColumn(AnnotationView storage) {
    String value = storage.constant("value", "AUTO");
    return value.equals("COLUMN") || value.equals("AUTO");
  }
}
