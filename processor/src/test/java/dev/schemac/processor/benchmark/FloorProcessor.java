package dev.schemac.processor.benchmark;

import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The least that an annotation processor can do: it looks at every annotation and its values. */
public final class FloorProcessor extends AbstractProcessor {

  private long seen;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    visit(round.getRootElements());
    return false;
  }

  private void visit(Iterable<? extends Element> elements) {
    for (Element element : elements) {
      for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
        for (AnnotationValue value : annotation.getElementValues().values()) {
          visit(value);
        }
      }
      visit(element.getEnclosedElements());
    }
  }

  private void visit(AnnotationValue value) {
    if (value.getValue() instanceof List<?> values) {
      for (Object each : values) {
        visit((AnnotationValue) each);
      }
    } else {
      seen += value.getValue().hashCode();
    }
  }
}
