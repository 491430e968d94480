package dev.schemac.processor.read.element;

import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Names of types, which outlive a round where the types do not. */
final class TypeNames {

  private TypeNames() {}

  /** The canonical name of a class; for what is no class its text. */
  static String canonical(@Nullable TypeMirror type) {
    TypeElement element = TypeElements.of(type);
    return element == null ? String.valueOf(type) : element.getQualifiedName().toString();
  }
}
