package dev.schemac.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Claims schemac's annotations, and the one on the classes it generates, and does nothing else.
 * Without it {@code -Xlint:processing} warns that no processor claimed them, and {@code -Werror}
 * fails the build. It comes after {@link SchemacProcessor} in the service file, which is sorted:
 * javac asks no processor once all annotations are claimed.
 */
@AutoService(Processor.class)
public final class SchemacProcessorClaim extends AbstractProcessor {

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("dev.schemac.*", "javax.annotation.processing.Generated");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // to claim them is all it is for
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return true;
  }
}
