package dev.schemac.processor;

import com.google.auto.service.AutoService;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Writes the migrations for the {@code @Table} classes of a compile.
 *
 * <p>It looks at every compile, also at one without a schemac annotation: a class that has lost its
 * {@code @Table} is a table that is gone. It claims no annotation, since {@code *} would take all
 * of them from other processors; {@link SchemacProcessorClaim} claims schemac's own.
 */
@AutoService(Processor.class)
public final class SchemacProcessor extends AbstractProcessor {

  /** The compile under way; Eclipse runs one instance for several. */
  private @Nullable Compilation compilation;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    Set<String> options = new LinkedHashSet<>(OptionKey.fullNames());
    options.add(CompilerQuirks.PHASE);
    return options;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Compilation current = compilation;
    if (current == null) {
      current = new Compilation(processingEnv);
      compilation = current;
    }
    if (round.processingOver()) {
      compilation = null;
      current.finish(round.errorRaised());
    } else {
      current.round(round.getRootElements());
    }
    return false;
  }
}
