package dev.schemac.processor.read;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What the source says of a field's nullability, apart from schemac's own annotations: annotations
 * of any library by their simple names, and JSpecify's default for a scope. In a Kotlin class each
 * nullable type has an annotation; a field without one is {@code lateinit}.
 */
final class Nullability {

  private static final Set<String> NOT_NULL = Set.of("NonNull", "Nonnull", "NotNull");
  private static final String NULLABLE = "Nullable";
  private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";
  private static final String NULL_UNMARKED = "org.jspecify.annotations.NullUnmarked";

  private Nullability() {}

  /** True or false where an annotation on the field or its type says so, else null. */
  static @Nullable Boolean annotated(Element field, TypeMirror type) {
    Boolean declared = in(field.getAnnotationMirrors());
    if (declared != null) {
      return declared;
    }
    Boolean used = in(field.asType().getAnnotationMirrors());
    // The type as a member of a subclass can be annotated where the type variable is not.
    return used != null ? used : in(type.getAnnotationMirrors());
  }

  /** Whether the nearest scope that says anything is {@code @NullMarked} or a Kotlin class. */
  static boolean isNullMarked(Element field, @Nullable Element module) {
    for (Element scope = field.getEnclosingElement();
        scope != null;
        scope = scope.getEnclosingElement()) {
      Boolean marked = marked(scope);
      if (marked != null) {
        return marked;
      }
    }
    return module != null && Boolean.TRUE.equals(marked(module));
  }

  private static @Nullable Boolean marked(Element scope) {
    for (AnnotationMirror mirror : scope.getAnnotationMirrors()) {
      String name = Annotations.qualifiedName(mirror);
      if (name.equals(NULL_MARKED) || name.equals(KotlinStubs.METADATA)) {
        return true;
      }
      if (name.equals(NULL_UNMARKED)) {
        return false;
      }
    }
    return null;
  }

  private static @Nullable Boolean in(List<? extends AnnotationMirror> mirrors) {
    for (AnnotationMirror mirror : mirrors) {
      String name = mirror.getAnnotationType().asElement().getSimpleName().toString();
      if (NOT_NULL.contains(name)) {
        return false;
      }
      if (name.equals(NULLABLE)) {
        return true;
      }
    }
    return null;
  }
}
