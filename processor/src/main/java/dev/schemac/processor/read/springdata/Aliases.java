package dev.schemac.processor.read.springdata;

import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.Annotations;
import dev.schemac.processor.read.element.TypeElements;
import dev.schemac.processor.report.AnnotationMembers;
import dev.schemac.processor.report.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * What Spring's {@code @AliasFor} makes of members: one may stand for another of its annotation, or
 * for one of an annotation that stands on its own.
 */
final class Aliases {

  private static final String ALIAS_FOR = "org.springframework.core.annotation.AliasFor";

  private Aliases() {}

  /**
   * The values of an annotation's members that are written elsewhere.
   *
   * @param mirror the annotation
   * @param composing those that it stands on, the one that stands on an element first
   */
  static Map<String, AnnotationValue> of(
      AnnotationMirror mirror, List<AnnotationMirror> composing) {
    String name = Annotations.qualifiedName(mirror);
    Map<String, AnnotationValue> values = new HashMap<>();
    for (AnnotationMirror other : composing) {
      addTo(values, other, name);
    }
    if (values.isEmpty()) {
      addTo(values, mirror, name);
      return values;
    }
    // A written value of its own is overridden, by whichever of two names.
    Map<String, AnnotationValue> both = new HashMap<>(values);
    for (ExecutableElement member : members(mirror)) {
      AnnotationValue aliased = values.get(targetIn(member, name, name));
      if (aliased != null) {
        both.putIfAbsent(member.getSimpleName().toString(), aliased);
      }
    }
    return both;
  }

  private static void addTo(
      Map<String, AnnotationValue> values, AnnotationMirror mirror, String annotation) {
    String own = Annotations.qualifiedName(mirror);
    for (ExecutableElement member : members(mirror)) {
      String target = targetIn(member, own, annotation);
      AnnotationValue written =
          target.isEmpty()
              ? null
              : AnnotationMembers.value(mirror, member.getSimpleName().toString());
      if (written == null && !target.isEmpty() && !own.equals(annotation)) {
        written = member.getDefaultValue();
      }
      if (written != null) {
        values.putIfAbsent(target, written);
      }
    }
  }

  /** The member of an annotation that a member stands for; empty: none. */
  private static String targetIn(ExecutableElement member, String own, String annotation) {
    for (AnnotationMirror mirror : member.getAnnotationMirrors()) {
      if (Annotations.qualifiedName(mirror).equals(ALIAS_FOR)) {
        AnnotationView alias = new AnnotationView(mirror, Place.NOWHERE);
        TypeElement other = TypeElements.of(alias.type("annotation"));
        String of = other == null ? own : other.getQualifiedName().toString();
        String name = alias.has("attribute") ? alias.text("attribute") : alias.text("value");
        if (of.equals(annotation)) {
          return name.isEmpty() ? member.getSimpleName().toString() : name;
        }
      }
    }
    return "";
  }

  private static List<ExecutableElement> members(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement().getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.METHOD)
        .map((Element member) -> (ExecutableElement) member)
        .toList();
  }
}
