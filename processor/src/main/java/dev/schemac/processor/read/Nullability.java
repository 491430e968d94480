package dev.schemac.processor.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
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

  private final ForeignTypes foreign;

  Nullability(ForeignTypes foreign) {
    this.foreign = foreign;
  }

  /**
   * True or false where an annotation on the field or its type says so, else null.
   *
   * @param container the class that declares or inherits the field
   * @param type the field's type as a member of that class
   */
  @Nullable Boolean annotated(TypeElement container, VariableElement field, TypeMirror type) {
    Boolean declared = in(field.getAnnotationMirrors());
    if (declared != null || !(field.getEnclosingElement() instanceof TypeElement declaring)) {
      return declared;
    }
    ClassFile file = foreign.classFile(declaring);
    Boolean used =
        file == null
            ? in(field.asType().getAnnotationMirrors())
            : among(file.onFieldType(field.getSimpleName().toString()));
    if (used != null) {
      return used;
    }
    // The type as a member of a subclass can be annotated where the type variable is not.
    Boolean member = in(type.getAnnotationMirrors());
    return (member == null && field.asType() instanceof TypeVariable variable)
        ? onArgument(container, declaring, variable)
        : member;
  }

  /**
   * What is written on the type argument that a type variable of a superclass stands for. A class
   * on the way down may hand on a variable of its own.
   */
  private @Nullable Boolean onArgument(
      TypeElement container, TypeElement declaring, TypeVariable variable) {
    TypeElement above = declaring;
    TypeMirror argument = variable;
    for (TypeElement subclass : subclasses(container, declaring)) {
      List<? extends TypeMirror> arguments =
          ((DeclaredType) subclass.getSuperclass()).getTypeArguments();
      int index =
          argument instanceof TypeVariable handedOn
              ? above.getTypeParameters().indexOf(handedOn.asElement())
              : -1;
      if (index < 0 || index >= arguments.size()) {
        return null;
      }
      argument = arguments.get(index);
      ClassFile file = foreign.classFile(subclass);
      Boolean said =
          file == null
              ? in(argument.getAnnotationMirrors())
              : among(file.onSuperclassArgument(index));
      if (said != null) {
        return said;
      }
      above = subclass;
    }
    return null;
  }

  /** The classes from one below a superclass down to the container. */
  private static Iterable<TypeElement> subclasses(TypeElement container, TypeElement superclass) {
    Deque<TypeElement> subclasses = new ArrayDeque<>();
    TypeElement current = container;
    while (!current.equals(superclass)
        && current.getSuperclass() instanceof DeclaredType above
        && above.asElement() instanceof TypeElement element) {
      subclasses.push(current);
      current = element;
    }
    return subclasses;
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
      Boolean said = says(mirror.getAnnotationType().asElement().getSimpleName().toString());
      if (said != null) {
        return said;
      }
    }
    return null;
  }

  private static @Nullable Boolean among(List<String> names) {
    for (String name : names) {
      Boolean said = says(name);
      if (said != null) {
        return said;
      }
    }
    return null;
  }

  private static @Nullable Boolean says(String name) {
    if (NOT_NULL.contains(name)) {
      return false;
    }
    return name.equals(NULLABLE) ? Boolean.TRUE : null;
  }
}
