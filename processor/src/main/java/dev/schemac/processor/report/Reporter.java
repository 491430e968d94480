package dev.schemac.processor.report;

import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** Prints diagnostics at the element, annotation and value they are about. */
public final class Reporter {

  private final Messager messager;
  private final Elements elements;

  /** A reporter of the current round. */
  public Reporter(Messager messager, Elements elements) {
    this.messager = messager;
    this.elements = elements;
  }

  /** Prints all, in their order. */
  public void print(List<Diagnostic> diagnostics) {
    diagnostics.forEach(this::print);
  }

  private void print(Diagnostic diagnostic) {
    Kind kind = Catalogue.isError(diagnostic.id()) ? Kind.ERROR : Kind.NOTE;
    String message = Catalogue.message(diagnostic.id(), diagnostic.arguments());
    Place place = diagnostic.place();
    Element element = element(place);
    AnnotationMirror mirror = element == null ? null : annotation(element, place);
    AnnotationValue value = mirror == null ? null : value(mirror, place);
    if (element == null) {
      messager.printMessage(kind, message);
    } else if (mirror == null) {
      messager.printMessage(kind, message, element);
    } else if (value == null) {
      messager.printMessage(kind, message, element, mirror);
    } else {
      messager.printMessage(kind, message, element, mirror, value);
    }
  }

  private @Nullable Element element(Place place) {
    return switch (place.kind()) {
      case NONE -> null;
      case PACKAGE -> elements.getPackageElement(place.owner());
      case TYPE -> elements.getTypeElement(place.owner());
      case FIELD -> {
        TypeElement type = elements.getTypeElement(place.owner());
        yield type == null ? null : field(type, place.field());
      }
    };
  }

  private static Element field(TypeElement type, String name) {
    for (Element member : type.getEnclosedElements()) {
      ElementKind kind = member.getKind();
      if (kind.isField() && member.getSimpleName().contentEquals(name)) {
        return member;
      }
    }
    return type;
  }

  private static @Nullable AnnotationMirror annotation(Element element, Place place) {
    if (place.annotation().isEmpty()) {
      return null;
    }
    int seen = 0;
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      String name = name(mirror);
      if (name.equals(place.annotation()) && seen++ == place.occurrence()) {
        return mirror;
      }
      if (name.equals(place.annotation() + ".List")) {
        return contained(mirror, place.occurrence());
      }
    }
    return null;
  }

  private static AnnotationMirror contained(AnnotationMirror container, int occurrence) {
    AnnotationValue value = find(container, "value");
    if (value != null
        && value.getValue() instanceof List<?> list
        && occurrence < list.size()
        && list.get(occurrence) instanceof AnnotationValue item
        && item.getValue() instanceof AnnotationMirror mirror) {
      return mirror;
    }
    return container;
  }

  private static @Nullable AnnotationValue value(AnnotationMirror mirror, Place place) {
    AnnotationValue value = find(mirror, place.member());
    if (value != null
        && place.index() >= 0
        && value.getValue() instanceof List<?> list
        && place.index() < list.size()
        && list.get(place.index()) instanceof AnnotationValue item) {
      return item;
    }
    return value;
  }

  private static @Nullable AnnotationValue find(AnnotationMirror mirror, String member) {
    for (var entry : mirror.getElementValues().entrySet()) {
      ExecutableElement key = entry.getKey();
      if (key.getSimpleName().contentEquals(member)) {
        return entry.getValue();
      }
    }
    return null;
  }

  private static String name(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }
}
