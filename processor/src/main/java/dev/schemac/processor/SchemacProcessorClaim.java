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
 * compilers ask no processor once all annotations are claimed. So one that is behind schemac on the
 * processor path is not asked about classes that have no other annotation, unless it was asked
 * before; no order of claiming avoids both that and the warning.
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
