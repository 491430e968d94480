package dev.schemac.processor.read.springdata;

import dev.schemac.core.finding.FindingId;
import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.Annotations;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of Spring Data on one class or property, and those that stand on annotations
 * there. They are known by name, so that Spring Data is not needed to read them.
 */
final class SpringDataAnnotations {

  static final String TABLE = "org.springframework.data.relational.core.mapping.Table";

  private static final List<String> PACKAGES =
      List.of(
          "org.springframework.data.annotation.",
          "org.springframework.data.relational.core.mapping.",
          "org.springframework.beans.factory.annotation.");

  /** Annotations of these stand on no annotation that counts. */
  private static final List<String> OTHERS =
      List.of("java.", "dev.schemac.", "org.springframework.", "org.jspecify.");

  private static final List<String> PERSISTENCE =
      List.of("jakarta.persistence.", "javax.persistence.");

  private final Map<String, AnnotationView> views = new HashMap<>();

  /** Those of all elements that belong to a property: of its field first. */
  static SpringDataAnnotations of(Iterable<? extends Element> elements, Place place) {
    SpringDataAnnotations annotations = new SpringDataAnnotations();
    for (Element element : elements) {
      annotations.add(element.getAnnotationMirrors(), place, List.of());
    }
    return annotations;
  }

  /** Those of a class, and those that it inherits. */
  static SpringDataAnnotations ofType(List<? extends AnnotationMirror> mirrors, Place place) {
    SpringDataAnnotations annotations = new SpringDataAnnotations();
    annotations.add(mirrors, place, List.of());
    return annotations;
  }

  /**
   * Adds annotations.
   *
   * @param composing those that they stand on, the one that stands on the element first
   */
  private void add(
      List<? extends AnnotationMirror> mirrors, Place place, List<AnnotationMirror> composing) {
    for (AnnotationMirror mirror : mirrors) {
      String name = Annotations.qualifiedName(mirror);
      Place at = composing.isEmpty() ? place.annotation(name, 0) : place;
      String own = simpleName(name);
      if (own != null) {
        AnnotationView view = new AnnotationView(mirror, at);
        views.putIfAbsent(own, view.with(Aliases.of(mirror, composing)));
      } else if (!startsWith(name, OTHERS) && !contains(composing, name)) {
        List<AnnotationMirror> path = new ArrayList<>(composing);
        path.add(mirror);
        add(mirror.getAnnotationType().asElement().getAnnotationMirrors(), at, path);
      }
    }
  }

  private static boolean contains(List<AnnotationMirror> mirrors, String name) {
    return mirrors.stream().anyMatch(it -> Annotations.qualifiedName(it).equals(name));
  }

  /** {@code Embedded.Nullable} is {@code Embedded} with one member less. */
  private static @Nullable String simpleName(String name) {
    for (String ofSpring : PACKAGES) {
      if (name.startsWith(ofSpring)) {
        String rest = name.substring(ofSpring.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
      }
    }
    return null;
  }

  private static boolean startsWith(String name, List<String> beginnings) {
    for (String beginning : beginnings) {
      if (name.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Refuses annotations of Jakarta Persistence, which Spring Data JDBC does not read: their simple
   * names are those of its own.
   */
  static void refusePersistence(Element element, Place place, Problems problems) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      String name = Annotations.qualifiedName(mirror);
      if (startsWith(name, PERSISTENCE)) {
        problems.add(
            FindingId.NO_EFFECT,
            place.annotation(name, 0),
            "@" + name,
            "what Spring Data JDBC maps",
            "Leave it out, or write the annotation of org.springframework.data that is meant");
      }
    }
  }

  /** Refuses them on a class that may have Spring Data's {@code @Table} as well. */
  void refusePersistenceOn(Element type, Place place, Problems problems) {
    if (!has("Table")) {
      refusePersistence(type, place, problems);
      return;
    }
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      String name = Annotations.qualifiedName(mirror);
      if (startsWith(name, PERSISTENCE)) {
        problems.add(
            FindingId.CONTRADICTION,
            place.annotation(name, 0),
            "@" + name + " and @" + TABLE,
            "one library maps a class; leave the other's annotations out");
      }
    }
  }

  boolean has(String simpleName) {
    return views.containsKey(simpleName);
  }

  @Nullable AnnotationView get(String simpleName) {
    return views.get(simpleName);
  }

  /** The text of a member of an annotation; empty where it is not written. */
  String text(String simpleName, String member) {
    AnnotationView view = views.get(simpleName);
    return view == null ? "" : view.text(member);
  }
}
