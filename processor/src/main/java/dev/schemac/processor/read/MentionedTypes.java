package dev.schemac.processor.read;

import dev.schemac.processor.read.element.TypeElements;
import dev.schemac.processor.report.AnnotationMembers;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** The types that the signatures and annotations of classes mention, in the order of the source. */
final class MentionedTypes {

  private final Set<TypeElement> found = new LinkedHashSet<>();

  private MentionedTypes() {}

  /** What an element mentions, and what is declared in it. */
  static Set<TypeElement> in(Element element) {
    MentionedTypes types = new MentionedTypes();
    types.visit(element);
    return types.found;
  }

  private void visit(Element element) {
    annotations(element);
    if (element instanceof TypeElement type) {
      add(type.getSuperclass());
      addAll(type.getInterfaces());
    } else if (element instanceof ExecutableElement method) {
      add(method.getReturnType());
      addAll(method.getThrownTypes());
      for (VariableElement parameter : method.getParameters()) {
        visit(parameter);
      }
    } else if (element instanceof VariableElement variable) {
      add(variable.asType());
    }
    for (Element member : element.getEnclosedElements()) {
      visit(member);
    }
  }

  private void annotations(Element element) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      values(mirror);
    }
  }

  private void values(AnnotationMirror mirror) {
    var values = AnnotationMembers.of(mirror);
    if (values != null) {
      values(values.values());
    }
  }

  private void values(Collection<?> values) {
    for (Object item : values) {
      Object value = item instanceof AnnotationValue written ? written.getValue() : null;
      if (value instanceof TypeMirror type) {
        add(type);
      } else if (value instanceof AnnotationMirror nested) {
        values(nested);
      } else if (value instanceof List<?> list) {
        values(list);
      }
    }
  }

  private void addAll(List<? extends TypeMirror> types) {
    for (TypeMirror type : types) {
      add(type);
    }
  }

  private void add(@Nullable TypeMirror type) {
    TypeElement element = TypeElements.of(type);
    if (type != null && element != null) {
      found.add(element);
      addAll(TypeElements.arguments(type));
    } else if (type instanceof ArrayType array) {
      add(array.getComponentType());
    } else if (type instanceof WildcardType wildcard) {
      add(wildcard.getExtendsBound());
      add(wildcard.getSuperBound());
    }
  }
}
