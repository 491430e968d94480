package dev.schemac.processor.read.element;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds the elements of classes from types and from what is declared in them. */
public final class TypeElements {

  private TypeElements() {}

  /** The class of a type; null for a primitive type, an array, a type variable and for none. */
  public static @Nullable TypeElement of(@Nullable TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? element
        : null;
  }

  /** The type arguments of a type; none where it is no class. */
  public static List<? extends TypeMirror> arguments(TypeMirror type) {
    return type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
  }

  /** The class that an element is declared in; null for a top-level class and for a package. */
  public static @Nullable TypeElement around(Element element) {
    return element.getEnclosingElement() instanceof TypeElement outer ? outer : null;
  }

  /** The top-level class that a class is declared in, or that it is itself. */
  public static TypeElement topLevel(TypeElement type) {
    TypeElement top = type;
    for (TypeElement outer = around(type); outer != null; outer = around(outer)) {
      top = outer;
    }
    return top;
  }
}
