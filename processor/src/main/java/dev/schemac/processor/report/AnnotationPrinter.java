package dev.schemac.processor.report;

import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** Prints at an annotation that a compiler's messager has no position for. */
@FunctionalInterface
public interface AnnotationPrinter {

  /**
   * Prints a message.
   *
   * @param element the annotated element
   * @param place which of its annotations, and perhaps which member and value of it
   * @return whether it was printed; else the messager must do
   */
  boolean print(Kind kind, String message, Element element, Place place);
}
