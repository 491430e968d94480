package dev.schemac.processor.compile;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Another processor of the same build, which looks at each class and claims nothing. */
@SupportedAnnotationTypes("*")
public final class BystanderProcessor extends AbstractProcessor {

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    round
        .getRootElements()
        .forEach(
            root ->
                processingEnv
                    .getMessager()
                    .printMessage(Diagnostic.Kind.NOTE, "bystander saw " + root));
    return false;
  }
}
