package dev.schemac.processor.read.element;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/**
 * What the source says of a field's nullability, apart from schemac's own annotations: annotations
 * of any library by their simple names, and JSpecify's default for a scope. In a Kotlin class each
 * nullable type has an annotation; a field without one is {@code lateinit}.
 */
public final class Nullability {

  private static final Set<String> NOT_NULL = Set.of("NonNull", "Nonnull", "NotNull");
  private static final String NULLABLE = "Nullable";
  private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";
  private static final String NULL_UNMARKED = "org.jspecify.annotations.NullUnmarked";

  private final ForeignTypes foreign;

  public Nullability(ForeignTypes foreign) {
    this.foreign = foreign;
  }

  /**
   * True or false where an annotation on the field or its type says so, else null.
   *
   * @param container the class that declares or inherits the field
   * @param type the field's type as a member of that class
   */
  public @Nullable Boolean annotated(Container container, VariableElement field, TypeMirror type) {
    Boolean declared = in(field.getAnnotationMirrors());
    TypeElement declaring = TypeElements.around(field);
    if (declared != null || declaring == null) {
      return declared;
    }
    ClassFile file = foreign.classFile(declaring);
    Boolean used =
        file == null
            ? in(field.asType().getAnnotationMirrors())
            : among(file.typeOf(field).annotations());
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
   * What is written on the type argument that a type variable stands for: in the {@code extends} of
   * a class on the way down to the container, or in the type of the embedded field that has the
   * container as its type. Each may hand on a variable of the class that it stands in.
   */
  private @Nullable Boolean onArgument(
      Container container, TypeElement declaring, TypeVariable variable) {
    TypeElement above = declaring;
    @Nullable TypeMirror argument = variable;
    for (TypeElement subclass : subclasses(container.element(), declaring)) {
      int index = indexOf(argument, above);
      TypeMirror superclass = subclass.getSuperclass();
      ClassFile file = foreign.classFile(subclass);
      Boolean said = onArgument(superclass, index, file == null ? null : file.superclass());
      if (said != null) {
        return said;
      }
      argument = argument(superclass, index);
      above = subclass;
    }
    VariableElement field = container.field();
    Container within = container.within();
    TypeElement embedding = field == null ? null : TypeElements.around(field);
    if (field == null || within == null || embedding == null) {
      return null;
    }
    int index = indexOf(argument, above);
    ClassFile file = foreign.classFile(embedding);
    Boolean said = onArgument(field.asType(), index, file == null ? null : file.typeOf(field));
    if (said == null && argument(field.asType(), index) instanceof TypeVariable handedOn) {
      return onArgument(within, embedding, handedOn);
    }
    return said;
  }

  /** Which of the type parameters of a class a type is; -1: none. */
  private static int indexOf(@Nullable TypeMirror type, TypeElement generic) {
    return type instanceof TypeVariable variable
        ? generic.getTypeParameters().indexOf(variable.asElement())
        : -1;
  }

  /** A type argument of a type; null where it has none of that index. */
  private static @Nullable TypeMirror argument(TypeMirror type, int index) {
    List<? extends TypeMirror> arguments = TypeElements.arguments(type);
    return index < 0 || index >= arguments.size() ? null : arguments.get(index);
  }

  /**
   * What is written on a type argument.
   *
   * @param inClassFile the type in the class file that it is read from; null: it is read from
   *     source
   */
  private static @Nullable Boolean onArgument(
      TypeMirror type, int index, ClassFile.@Nullable AnnotatedType inClassFile) {
    TypeMirror argument = argument(type, index);
    if (argument == null) {
      return null;
    }
    return inClassFile == null
        ? in(argument.getAnnotationMirrors())
        : among(inClassFile.onArgument(index));
  }

  /** The classes from one below a superclass down to the container. */
  private static Iterable<TypeElement> subclasses(TypeElement container, TypeElement superclass) {
    Deque<TypeElement> subclasses = new ArrayDeque<>();
    TypeElement current = container;
    TypeElement above = TypeElements.of(current.getSuperclass());
    while (!current.equals(superclass) && above != null) {
      subclasses.push(current);
      current = above;
      above = TypeElements.of(current.getSuperclass());
    }
    return subclasses;
  }

  /** Whether the nearest scope that says anything is {@code @NullMarked} or a Kotlin class. */
  public static boolean isNullMarked(Element field, @Nullable Element module) {
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

  /** Whether an annotation on a field or its type says that it holds something. */
  public static boolean isNotNull(VariableElement field) {
    for (List<? extends AnnotationMirror> mirrors :
        List.of(field.getAnnotationMirrors(), field.asType().getAnnotationMirrors())) {
      for (AnnotationMirror mirror : mirrors) {
        Element type = mirror.getAnnotationType().asElement();
        if (NOT_NULL.contains(type.getSimpleName().toString())) {
          return true;
        }
      }
    }
    return false;
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
