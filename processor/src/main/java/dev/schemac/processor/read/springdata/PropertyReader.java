package dev.schemac.processor.read.springdata;

import dev.schemac.core.finding.FindingId;
import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.Annotations;
import dev.schemac.processor.read.element.Container;
import dev.schemac.processor.read.element.FieldOrder;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds the persistent properties of a class. */
final class PropertyReader {

  private static final Set<String> ROOTS = Set.of("java.lang.Object", "java.lang.Record");

  /** Those of fields that Spring Data does not store. */
  private static final List<String> TRANSIENT = List.of("Transient", "Value", "Autowired");

  private final Types types;
  private final FieldOrder order;
  private final Problems problems;

  PropertyReader(Types types, FieldOrder order, Problems problems) {
    this.types = types;
    this.order = order;
    this.problems = problems;
  }

  /**
   * The properties of a class and its superclasses, those of the topmost first.
   *
   * @param use how the class comes to give a table columns
   */
  List<Property> of(Container container, MappedTypeUse use) {
    Deque<List<Property>> classes = new ArrayDeque<>();
    List<Element> accessors = new ArrayList<>();
    addAccessors(container.element(), accessors);
    MappedTypeUse each = use;
    for (TypeElement type = container.element(); ; type = superclass(type)) {
      classes.addFirst(declaredBy(type, container, each, accessors));
      if (!hasSuperclass(type)) {
        break;
      }
      String above = superclass(type).getQualifiedName().toString();
      each = MappedTypeUse.ofEntity(above, false, each, each.attribute());
    }
    List<Property> all = new ArrayList<>();
    classes.forEach(all::addAll);
    return all;
  }

  /** Whether a class inherits fields that may be properties. */
  static boolean hasSuperclass(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType above
        && above.asElement() instanceof TypeElement element
        && !ROOTS.contains(element.getQualifiedName().toString());
  }

  private static TypeElement superclass(TypeElement type) {
    return (TypeElement) ((DeclaredType) type.getSuperclass()).asElement();
  }

  /**
   * Adds the methods with annotations of a class, of its interfaces and of what is above them: what
   * stands on one counts for those that override it.
   */
  private static void addAccessors(TypeElement type, List<Element> accessors) {
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.METHOD && !member.getAnnotationMirrors().isEmpty()) {
        accessors.add(member);
      }
    }
    for (TypeMirror above : type.getInterfaces()) {
      addAccessors((TypeElement) ((DeclaredType) above).asElement(), accessors);
    }
    if (hasSuperclass(type)) {
      addAccessors(superclass(type), accessors);
    }
  }

  private List<Property> declaredBy(
      TypeElement type, Container container, MappedTypeUse use, List<Element> accessors) {
    Place ofType = Place.ofType(type.getQualifiedName().toString());
    SpringDataAnnotations onType = SpringDataAnnotations.of(List.of(type), ofType);
    refusePropertyAccess(onType);
    List<Property> properties = new ArrayList<>();
    for (VariableElement field : order.of(type)) {
      if (field.getModifiers().contains(Modifier.STATIC)) {
        continue;
      }
      Place place = ofType.field(field.getSimpleName().toString());
      List<Element> elements = withAccessors(field, accessors);
      SpringDataAnnotations annotations = SpringDataAnnotations.of(elements, place);
      if (TRANSIENT.stream().noneMatch(annotations::has)) {
        refusePropertyAccess(annotations);
        for (Element element : elements) {
          SpringDataAnnotations.refusePersistence(element, place, problems);
        }
        properties.add(
            new Property(
                field,
                types.asMemberOf(container.type(), field),
                container,
                annotations,
                Annotations.of(field, place),
                place,
                withOwners(use, elements)));
      }
    }
    return properties;
  }

  /** The types in which annotated accessors stand have a say in a property, too. */
  private static MappedTypeUse withOwners(MappedTypeUse use, List<Element> elements) {
    MappedTypeUse all = use;
    for (Element element : elements) {
      TypeElement owner = (TypeElement) Objects.requireNonNull(element.getEnclosingElement());
      String name = owner.getQualifiedName().toString();
      if (!all.isWithin(name)) {
        all = MappedTypeUse.ofEntity(name, false, all, all.attribute());
      }
    }
    return all;
  }

  private void refusePropertyAccess(SpringDataAnnotations annotations) {
    AnnotationView access = annotations.get("AccessType");
    if (access != null && access.constant("value", "FIELD").equals("PROPERTY")) {
      problems.add(
          FindingId.BAD_VALUE,
          access.place(),
          "@AccessType(PROPERTY)",
          "schemac finds properties by their fields, as Spring Data does without it");
    }
  }

  /** A field and its getters and setters with annotations, which count for the property as well. */
  private static List<Element> withAccessors(VariableElement field, List<Element> methods) {
    String name = field.getSimpleName().toString();
    String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    Set<String> accessors = Set.of("get" + capital, "is" + capital, "set" + capital);
    List<Element> elements = new ArrayList<>();
    elements.add(field);
    for (Element method : methods) {
      if (accessors.contains(method.getSimpleName().toString())) {
        elements.add(method);
      }
    }
    return elements;
  }
}
