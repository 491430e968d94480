package dev.schemac.processor.read.element;

import dev.schemac.processor.report.AnnotationMembers;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * Finds types that the compiler does not know: another processor may generate them in this compile,
 * or they are an error, which {@code errorRaised()} does not tell until the compile is over.
 */
public final class Unresolved {

  private Unresolved() {}

  /**
   * Whether something is unknown that a table reads of this class, its superclasses and its fields.
   *
   * @param isForeign whether a type is another build's, whose annotations need not be on this class
   *     path: nobody will generate them
   */
  public static boolean inTable(TypeElement type, Predicate<TypeElement> isForeign) {
    for (TypeElement current = type; current != null; ) {
      boolean foreign = isForeign.test(current);
      if ((!foreign && inAnnotations(current)) || inFields(current, !foreign)) {
        return true;
      }
      TypeMirror superclass = current.getSuperclass();
      if (isUnknown(superclass)) {
        return true;
      }
      current = TypeElements.of(superclass);
    }
    return false;
  }

  /** Whether a type that the signatures below this element mention is unknown. */
  public static boolean inSignatures(Element element) {
    if (inAnnotations(element)) {
      return true;
    }
    if (element instanceof TypeElement type) {
      if (isUnknown(type.getSuperclass())
          || anyUnknown(type.getInterfaces())
          || inBounds(type.getTypeParameters())) {
        return true;
      }
    } else if (element instanceof ExecutableElement method) {
      return isUnknown(method.getReturnType())
          || anyUnknown(method.getThrownTypes())
          || inBounds(method.getTypeParameters())
          || inParameters(method);
    } else if (element.getKind().isField() && isUnknown(element.asType())) {
      return true;
    }
    return element.getKind() != ElementKind.PACKAGE && inMembers(element);
  }

  private static boolean inParameters(ExecutableElement method) {
    for (VariableElement parameter : method.getParameters()) {
      if (isUnknown(parameter.asType()) || inAnnotations(parameter)) {
        return true;
      }
    }
    return false;
  }

  private static boolean inMembers(Element element) {
    for (Element member : element.getEnclosedElements()) {
      if (inSignatures(member)) {
        return true;
      }
    }
    return false;
  }

  private static boolean inBounds(List<? extends TypeParameterElement> parameters) {
    for (TypeParameterElement parameter : parameters) {
      if (anyUnknown(parameter.getBounds())) {
        return true;
      }
    }
    return false;
  }

  private static boolean inFields(TypeElement type, boolean withAnnotations) {
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.FIELD
          && (isUnknown(member.asType()) || (withAnnotations && inAnnotations(member)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean inAnnotations(Element element) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (isUnknown(mirror.getAnnotationType()) || inValues(mirror)) {
        return true;
      }
    }
    return false;
  }

  private static boolean inValues(AnnotationMirror mirror) {
    var values = AnnotationMembers.of(mirror);
    return values == null || anyUnknownValue(values.values());
  }

  private static boolean isUnknown(AnnotationValue value) {
    Object content = value.getValue();
    if (content instanceof TypeMirror type) {
      return isUnknown(type);
    }
    if (content instanceof AnnotationMirror nested) {
      return inValues(nested);
    }
    if (content instanceof List<?> list) {
      return anyUnknownValue(list);
    }
    // javac has no class for a missing one: it hands over this text.
    return "<error>".equals(content);
  }

  private static boolean anyUnknownValue(Collection<?> values) {
    for (Object item : values) {
      if (item instanceof AnnotationValue value && isUnknown(value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyUnknown(List<? extends TypeMirror> types) {
    for (TypeMirror type : types) {
      if (isUnknown(type)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnknown(@Nullable TypeMirror type) {
    if (type == null) {
      return false;
    }
    if (type.getKind() == TypeKind.ERROR) {
      return true;
    }
    if (type instanceof ArrayType array) {
      return isUnknown(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return isUnknown(wildcard.getExtendsBound()) || isUnknown(wildcard.getSuperBound());
    }
    return anyUnknown(TypeElements.arguments(type));
  }
}
