package dev.schemac.processor.report;

import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * The members written in an annotation. In code that does not compile ecj fails on some values of a
 * wrong type, such as a number for a {@code boolean}.
 */
public final class AnnotationMembers {

  private AnnotationMembers() {}

  /** The values by member; null if the compiler fails to tell them. */
  public static @Nullable Map<? extends ExecutableElement, ? extends AnnotationValue> of(
      AnnotationMirror mirror) {
    try {
      return mirror.getElementValues();
    } catch (RuntimeException e) {
      return null;
    }
  }

  /** The value of a member; null where it is not written or cannot be told. */
  public static @Nullable AnnotationValue value(AnnotationMirror mirror, String member) {
    Map<? extends ExecutableElement, ? extends AnnotationValue> values = of(mirror);
    if (values != null) {
      for (var entry : values.entrySet()) {
        if (entry.getKey().getSimpleName().contentEquals(member)) {
          return entry.getValue();
        }
      }
    }
    return null;
  }
}
