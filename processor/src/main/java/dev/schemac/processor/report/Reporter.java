package dev.schemac.processor.report;

import dev.schemac.core.finding.Commands;
import dev.schemac.core.finding.FindingId;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Prints diagnostics at the element, annotation and value they are about. javac's messager has no
 * position for an annotation that is repeated on one element, and falls back to the element.
 */
public final class Reporter {

  /** Behind what is about a class of the sources that is no root. */
  private static final String AT_UNSEEN =
      " This is about %s, which this compile does not see: if it changed, too, build all ("
          + Commands.BUILD_ALL
          + ").";

  private final Messager messager;
  private final Elements elements;
  private final Set<String> unseen;
  private final String shownAt;
  private final AnnotationPrinter repeated;

  /**
   * A reporter of the current round.
   *
   * @param unseen classes of the sources that are not compiled; what is about them has no line
   * @param repeated prints at one of several annotations of a kind, if it can
   * @param shownAt the type at which to print an error that stands nowhere else; empty: none
   */
  public Reporter(
      Messager messager,
      Elements elements,
      Set<String> unseen,
      AnnotationPrinter repeated,
      String shownAt) {
    this.repeated = repeated;
    this.messager = messager;
    this.elements = elements;
    this.unseen = unseen;
    this.shownAt = shownAt;
  }

  /**
   * Prints all, in their order.
   *
   * @param unresolvedAsNote whether what a person has yet to decide is a note only
   */
  public void print(List<Diagnostic> diagnostics, boolean unresolvedAsNote) {
    for (Diagnostic diagnostic : diagnostics) {
      boolean note =
          !diagnostic.id().isError() || (unresolvedAsNote && diagnostic.id().isUnresolved());
      Kind kind = note ? Kind.NOTE : Kind.ERROR;
      try {
        print(diagnostic, kind);
      } catch (RuntimeException e) {
        // A compiler that fails to find the place may still print what there is to say.
        messager.printMessage(kind, diagnostic.message().printed());
      }
    }
  }

  private void print(Diagnostic diagnostic, Kind kind) {
    String message = diagnostic.message().printed();
    Place place = diagnostic.place();
    Element element = element(place);
    if (element != null && kind == Kind.ERROR && isUnseen(diagnostic)) {
      message += AT_UNSEEN.formatted(place.described());
    }
    if (element == null && kind == Kind.ERROR && !shownAt.isEmpty()) {
      element = elements.getTypeElement(shownAt);
    }
    AnnotationMirror mirror = element == null ? null : annotation(element, place);
    AnnotationValue value = mirror == null ? null : value(mirror, place);
    if (element != null && isUnplaced(element)) {
      printUnplaced(kind, message, element);
      return;
    }
    if (element == null) {
      messager.printMessage(kind, message);
    } else if (mirror == null) {
      messager.printMessage(kind, message, element);
    } else if (!isRepeated(element, place) || !repeated.print(kind, message, element, place)) {
      printAt(kind, message, element, mirror, value);
    }
  }

  /** Whether it is about a class that only its class file tells of, and does not say so. */
  private boolean isUnseen(Diagnostic diagnostic) {
    return unseen.contains(diagnostic.place().owner())
        && diagnostic.id() != FindingId.SCHEMA_INCONSISTENT;
  }

  private static boolean isRepeated(Element element, Place place) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (name(mirror).equals(place.annotation() + ".List")) {
        return true;
      }
    }
    return false;
  }

  private void printAt(
      Kind kind,
      String message,
      Element element,
      AnnotationMirror mirror,
      @Nullable AnnotationValue value) {
    try {
      if (value == null) {
        messager.printMessage(kind, message, element, mirror);
      } else {
        messager.printMessage(kind, message, element, mirror, value);
      }
    } catch (NullPointerException e) {
      // ecj 3.46 fails so while it looks for an annotation beside one that has an empty array.
      messager.printMessage(kind, message, element);
    }
  }

  /**
   * ecj has no position for these kinds, and prints no file name either; Eclipse has none for the
   * fields of records.
   */
  private boolean isUnplaced(Element element) {
    Element type = element.getEnclosingElement();
    boolean inRecord = type != null && type.getKind() == ElementKind.RECORD;
    return messager.getClass().getName().startsWith("org.eclipse.")
        && (element.getKind() == ElementKind.ENUM_CONSTANT
            || element.getKind() == ElementKind.RECORD
            || (inRecord && !shownAt.isEmpty()));
  }

  private void printUnplaced(Kind kind, String message, Element element) {
    Element type = element.getEnclosingElement();
    TypeElement shown = shownAt.isEmpty() ? null : elements.getTypeElement(shownAt);
    if (element.getKind() == ElementKind.ENUM_CONSTANT && type != null) {
      messager.printMessage(kind, message, type);
    } else if (shown == null) {
      messager.printMessage(kind, message + " (" + element + ")");
    } else {
      Element named = element.getKind() == ElementKind.RECORD || type == null ? element : type;
      messager.printMessage(kind, message + " (" + named + ")", shown);
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
      case METHOD -> {
        TypeElement type = elements.getTypeElement(place.owner());
        yield type == null ? null : method(type, place.field());
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

  private static Element method(TypeElement type, String name) {
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (method.getSimpleName().contentEquals(name) && method.getParameters().isEmpty()) {
        return method;
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
    AnnotationValue value = AnnotationMembers.value(container, "value");
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
    AnnotationValue value = AnnotationMembers.value(mirror, place.member());
    if (value != null
        && place.index() >= 0
        && value.getValue() instanceof List<?> list
        && place.index() < list.size()
        && list.get(place.index()) instanceof AnnotationValue item) {
      return item;
    }
    return value;
  }

  private static String name(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }
}
