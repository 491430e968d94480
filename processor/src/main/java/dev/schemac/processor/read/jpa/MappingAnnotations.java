package dev.schemac.processor.read.jpa;

import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.Annotations;
import dev.schemac.processor.report.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of Jakarta Persistence, Hibernate and Bean Validation on one element. They are
 * known by name, so that none of these libraries is needed to read them.
 */
final class MappingAnnotations {

  private enum Library {
    PERSISTENCE,
    HIBERNATE,
    VALIDATION
  }

  private static final Map<String, Library> LIBRARIES =
      Map.of(
          "jakarta.persistence", Library.PERSISTENCE,
          "javax.persistence", Library.PERSISTENCE,
          "org.hibernate.annotations", Library.HIBERNATE,
          "jakarta.validation.constraints", Library.VALIDATION,
          "javax.validation.constraints", Library.VALIDATION,
          "jakarta.validation", Library.VALIDATION,
          "javax.validation", Library.VALIDATION,
          "org.hibernate.validator.constraints", Library.VALIDATION);

  private static final Set<String> REFUSING_NULL = Set.of("NotNull", "NotBlank", "NotEmpty");

  /** What stands on the annotation of a constraint and says how it is one. */
  private static final Set<String> NO_CONSTRAINTS =
      Set.of("Constraint", "ConstraintComposition", "ReportAsSingleViolation");

  private static final String LIST = ".List";

  private final Place place;

  /** By the annotation's simple name. */
  private final Map<String, AnnotationView> persistence = new HashMap<>();

  private final Map<String, AnnotationView> hibernate = new HashMap<>();
  private final Map<String, AnnotationView> validation = new HashMap<>();

  private MappingAnnotations(Place place) {
    this.place = place;
  }

  static MappingAnnotations of(Element element, Place place) {
    return of(element, place, Set.of());
  }

  /**
   * The annotations on an element.
   *
   * @param within the constraints that lead here, since one may stand on itself
   */
  private static MappingAnnotations of(Element element, Place place, Set<String> within) {
    MappingAnnotations annotations = new MappingAnnotations(place);
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      String name = Annotations.qualifiedName(mirror);
      int dot = name.lastIndexOf('.');
      Library library = dot < 0 ? null : LIBRARIES.get(name.substring(0, dot));
      if (library != null) {
        annotations
            .views(library)
            .putIfAbsent(
                name.substring(dot + 1), new AnnotationView(mirror, place.annotation(name, 0)));
      } else if (!name.startsWith("java.") && !name.startsWith("dev.schemac.")) {
        annotations.constraints(mirror, name, within);
      }
    }
    return annotations;
  }

  private Map<String, AnnotationView> views(Library library) {
    return switch (library) {
      case PERSISTENCE -> persistence;
      case HIBERNATE -> hibernate;
      case VALIDATION -> validation;
    };
  }

  /** Of several constraints of a kind the last counts; a constraint may be made of others. */
  private void constraints(AnnotationMirror mirror, String name, Set<String> within) {
    String kind = name.endsWith(LIST) ? name.substring(0, name.length() - LIST.length()) : "";
    int dot = kind.lastIndexOf('.');
    if (dot > 0 && LIBRARIES.get(kind.substring(0, dot)) == Library.VALIDATION) {
      AnnotationView list = new AnnotationView(mirror, place.annotation(name, 0));
      for (AnnotationView constraint : list.annotations("value")) {
        validation.put(kind.substring(dot + 1), constraint);
      }
      return;
    }
    Element type = mirror.getAnnotationType().asElement();
    if (!within.contains(name) && isConstraint(type)) {
      Set<String> inner = new HashSet<>(within);
      inner.add(name);
      MappingAnnotations composing = of(type, place, inner);
      boolean skipped = composing.isAnyOf() && !composing.allRefuseNull();
      for (Map.Entry<String, AnnotationView> view : composing.validation.entrySet()) {
        if (!(skipped && REFUSING_NULL.contains(view.getKey()))) {
          validation.putIfAbsent(view.getKey(), view.getValue());
        }
      }
    }
  }

  /** Whether a value has to fulfil only one of the constraints that one is made of. */
  private boolean isAnyOf() {
    AnnotationView view = validation.get("ConstraintComposition");
    return view != null && view.constant("value", "AND").equals("OR");
  }

  private boolean allRefuseNull() {
    for (String name : validation.keySet()) {
      if (!NO_CONSTRAINTS.contains(name) && !REFUSING_NULL.contains(name)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isConstraint(Element type) {
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      String name = Annotations.qualifiedName(mirror);
      if (name.equals("jakarta.validation.Constraint")
          || name.equals("javax.validation.Constraint")) {
        return true;
      }
    }
    return false;
  }

  /** Whether an annotation of Jakarta Persistence stands on an element. */
  static boolean isPersistent(Element element, String simpleName) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (isPersistent(Annotations.qualifiedName(mirror), simpleName)) {
        return true;
      }
    }
    return false;
  }

  /** Asked of each class and member for several names, so it puts no names together. */
  private static boolean isPersistent(String name, String simpleName) {
    int dot = name.length() - simpleName.length() - 1;
    return dot > 0
        && name.charAt(dot) == '.'
        && name.endsWith(simpleName)
        && LIBRARIES.get(name.substring(0, dot)) == Library.PERSISTENCE;
  }

  /** The same with the constraints of Bean Validation that stand on another element. */
  MappingAnnotations withConstraintsOf(Element other) {
    return withConstraintsOf(other, Set.of());
  }

  private MappingAnnotations withConstraintsOf(Element other, Set<String> within) {
    if (other.getAnnotationMirrors().isEmpty()) {
      return this;
    }
    MappingAnnotations all = new MappingAnnotations(place);
    all.persistence.putAll(persistence);
    all.hibernate.putAll(hibernate);
    all.validation.putAll(of(other, place, within).validation);
    all.validation.putAll(validation);
    return all;
  }

  Place place() {
    return place;
  }

  /** The annotation of {@code jakarta.persistence} of that simple name, or null. */
  @Nullable AnnotationView persistence(String simpleName) {
    return persistence.get(simpleName);
  }

  boolean hasPersistence(String simpleName) {
    return persistence.containsKey(simpleName);
  }

  /** The annotation of {@code org.hibernate.annotations} of that simple name, or null. */
  @Nullable AnnotationView hibernate(String simpleName) {
    return hibernate.get(simpleName);
  }

  boolean hasHibernate(String simpleName) {
    return hibernate.containsKey(simpleName);
  }

  /** The constraint of Bean Validation of that simple name; null where its groups are not ours. */
  @Nullable AnnotationView validation(String simpleName) {
    AnnotationView view = validation.get(simpleName);
    return view == null || view.has("groups") ? null : view;
  }

  boolean hasValidation(String simpleName) {
    return validation(simpleName) != null;
  }

  /**
   * All annotations of {@code jakarta.persistence} of a simple name, taken out of the container
   * whose name ends in {@code s}.
   */
  List<AnnotationView> allPersistence(String simpleName) {
    return all(persistence, simpleName);
  }

  /** The same of {@code org.hibernate.annotations}. */
  List<AnnotationView> allHibernate(String simpleName) {
    return all(hibernate, simpleName);
  }

  private static List<AnnotationView> all(Map<String, AnnotationView> views, String name) {
    List<AnnotationView> all = new ArrayList<>();
    AnnotationView single = views.get(name);
    if (single != null) {
      all.add(single);
    }
    AnnotationView container = views.get(name + "s");
    if (container != null) {
      all.addAll(container.annotations("value"));
    }
    return all;
  }
}
