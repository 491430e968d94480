package dev.schemac.processor.read.jpa;

import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.Annotations;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.element.MisplacedAnnotations;
import dev.schemac.processor.read.element.TypeElements;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds the persistent attributes that a class declares (rules 12, 13 and 16). */
final class AttributeReader {

  /** Whether the attributes of a class are its fields or its properties. */
  enum Access {
    FIELD,
    PROPERTY
  }

  private final Types types;
  private final FieldOrder order;
  private final MisplacedAnnotations misplaced;

  /** Whose annotations without effect are told: a superclass is read for each entity below. */
  private final Set<Place> told = new HashSet<>();

  /** By the class or interface, the fields and getters with annotations for each attribute. */
  private final Map<TypeElement, Map<String, List<Element>>> annotated = new HashMap<>();

  /** The order in which a class declares its fields, which not each compiler keeps. */
  interface FieldOrder {
    List<Element> membersInOrder(TypeElement type);
  }

  AttributeReader(Types types, FieldOrder order, Problems problems) {
    this.types = types;
    this.order = order;
    this.misplaced = new MisplacedAnnotations(problems);
  }

  /**
   * The attributes that a class declares itself.
   *
   * @param type the class
   * @param container the class, with its type arguments, as a member of which it is read
   * @param access the access of the entity, which holds unless the class says its own
   */
  List<Attribute> declaredBy(
      TypeElement type, DeclaredType container, Access access, MappedTypeUse use) {
    Access own = accessOf(type, access);
    List<Attribute> attributes = new ArrayList<>();
    Place ofType = Place.ofType(type.getQualifiedName().toString());
    for (Element member : order.membersInOrder(type)) {
      String name = name(member, type);
      if (name != null && !isAttribute(member, own)) {
        if (!member.getAnnotationMirrors().isEmpty()) {
          tellWithoutEffect(member, placeOf(member, ofType));
        }
      } else if (name != null) {
        Place place = placeOf(member, ofType);
        MappingAnnotations annotations =
            constrained(MappingAnnotations.of(member, place), member, name, type);
        if (!isWithoutColumn(annotations)) {
          TypeMirror memberType = embedded(annotations, type(member, container));
          Annotations additions = Annotations.of(member, place);
          attributes.add(
              new Attribute(name, member, type, memberType, annotations, additions, use));
        }
      }
    }
    return attributes;
  }

  private void tellWithoutEffect(Element member, Place place) {
    Annotations additions = Annotations.of(member, place);
    if (!additions.names().isEmpty() && told.add(place)) {
      misplaced.ofOtherAccess(additions, member.getKind() == ElementKind.METHOD);
    }
  }

  /** What a class says of the access to its attributes, else the given one. */
  static Access accessOf(TypeElement type, Access otherwise) {
    Access said = said(type);
    return said == null ? otherwise : said;
  }

  /** Where the annotations of the identifier stand in a class; null where it declares none. */
  static @Nullable Access accessOfId(TypeElement type) {
    for (Element member : type.getEnclosedElements()) {
      if (MappingAnnotations.isPersistent(member, "Id")
          || MappingAnnotations.isPersistent(member, "EmbeddedId")) {
        return own(member);
      }
    }
    return null;
  }

  /** What {@code @Access} on a class says; null where it has none. */
  static @Nullable Access said(Element element) {
    if (!MappingAnnotations.isPersistent(element, "Access")) {
      return null;
    }
    var view = MappingAnnotations.of(element, Place.NOWHERE).persistence("Access");
    return view == null ? null : Access.valueOf(view.constant("value", "FIELD"));
  }

  private static Access own(Element member) {
    return member.getKind() == ElementKind.METHOD ? Access.PROPERTY : Access.FIELD;
  }

  /**
   * Whether a member can hold an attribute. {@code @Access} beside the annotations of the others
   * only says how Hibernate reads the value.
   */
  private static boolean isAttribute(Element member, Access ofClass) {
    return own(member) == ofClass || own(member) == said(member);
  }

  /** The name of the attribute that a member would be; null for one that cannot be any. */
  static @Nullable String name(Element member, TypeElement type) {
    if (member.getModifiers().contains(Modifier.STATIC)) {
      return null;
    }
    if (member.getKind() == ElementKind.FIELD) {
      return member.getModifiers().contains(Modifier.TRANSIENT)
          ? null
          : member.getSimpleName().toString();
    }
    return member.getKind() == ElementKind.METHOD && type.getKind() != ElementKind.RECORD
        ? property((ExecutableElement) member)
        : null;
  }

  private static @Nullable String property(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    boolean get = name.startsWith("get") && name.length() > 3 && !name.equals("getClass");
    boolean is =
        name.startsWith("is")
            && name.length() > 2
            && (method.getReturnType().getKind() == TypeKind.BOOLEAN
                || method.getReturnType().toString().equals("java.lang.Boolean"));
    if (!method.getParameters().isEmpty()
        || method.getReturnType().getKind() == TypeKind.VOID
        || !(get || is)) {
      return null;
    }
    return decapitalized(name.substring(get ? 3 : 2));
  }

  /** As {@code java.beans.Introspector}, whose module need not be there: URL stays URL. */
  private static String decapitalized(String name) {
    boolean acronym =
        name.length() > 1
            && Character.isUpperCase(name.charAt(0))
            && Character.isUpperCase(name.charAt(1));
    return acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /**
   * Adds the constraints of Bean Validation on the other of field and getter, and on the getters of
   * interfaces: they count wherever the attribute is.
   */
  private MappingAnnotations constrained(
      MappingAnnotations annotations, Element member, String name, TypeElement type) {
    MappingAnnotations all = annotations;
    for (Element other : annotated(type).getOrDefault(name, List.of())) {
      if (other != member) {
        all = all.withConstraintsOf(other);
      }
    }
    for (TypeMirror above : type.getInterfaces()) {
      TypeElement element = TypeElements.of(above);
      if (element != null) {
        all = constrained(all, member, name, element);
      }
    }
    return all;
  }

  private Map<String, List<Element>> annotated(TypeElement type) {
    Map<String, List<Element>> known = annotated.get(type);
    if (known != null) {
      return known;
    }
    Map<String, List<Element>> byName = new HashMap<>();
    for (Element member : members(type)) {
      String name = member.getAnnotationMirrors().isEmpty() ? null : name(member, type);
      if (name != null) {
        byName.computeIfAbsent(name, it -> new ArrayList<>()).add(member);
      }
    }
    annotated.put(type, byName);
    return byName;
  }

  /** Whether an attribute has no column: it is left out, embedded in it, or a query computes it. */
  private static boolean isWithoutColumn(MappingAnnotations annotations) {
    return annotations.hasPersistence("Transient")
        || annotations.hasHibernate("Parent")
        || annotations.hasHibernate("Formula")
        || annotations.hasHibernate("JoinFormula");
  }

  /** The class that Hibernate embeds in place of the interface that is the type of an attribute. */
  private static TypeMirror embedded(MappingAnnotations annotations, TypeMirror type) {
    AnnotationView since7 = annotations.hibernate("TargetEmbeddable");
    AnnotationView view = since7 == null ? annotations.hibernate("Target") : since7;
    TypeMirror target = view == null ? null : view.type("value");
    return target == null ? type : target;
  }

  /** The type of a field or property as a member of a class with type arguments. */
  private TypeMirror type(Element member, DeclaredType container) {
    TypeMirror type = types.asMemberOf(container, member);
    return type instanceof ExecutableType method ? method.getReturnType() : type;
  }

  /** Where a field or a getter stands. */
  static Place placeOf(Element member, Place ofType) {
    String name = member.getSimpleName().toString();
    return member.getKind() == ElementKind.METHOD ? ofType.method(name) : ofType.field(name);
  }

  /** The fields and methods of a class as the compiler has them. */
  static List<Element> members(TypeElement type) {
    List<Element> members = new ArrayList<>(ElementFilter.fieldsIn(type.getEnclosedElements()));
    members.addAll(ElementFilter.methodsIn(type.getEnclosedElements()));
    return members;
  }
}
