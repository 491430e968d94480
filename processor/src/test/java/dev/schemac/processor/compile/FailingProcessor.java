package dev.schemac.processor.compile;

import java.io.Serializable;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Another processor, which finds an error. */
@SupportedAnnotationTypes("*")
final class FailingProcessor extends AbstractProcessor implements Serializable {

  private static final long serialVersionUID = 1L;

  private final boolean inTheEnd;

  /**
   * @param inTheEnd whether it does so in the last round only
   */
  FailingProcessor(boolean inTheEnd) {
    this.inTheEnd = inTheEnd;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (round.processingOver() == inTheEnd) {
      processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "found by another");
    }
    return false;
  }
}
