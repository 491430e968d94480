package dev.schemac.processor;

import com.google.auto.service.AutoService;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.finding.TemplateMessage;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
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

  /** Whether the compile under way can do nothing any more. */
  private boolean failed;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    Set<String> options = new LinkedHashSet<>(OptionKey.fullNames());
    options.add(CompilerQuirks.PHASE);
    options.add(CompilerQuirks.KAPT_GENERATED);
    return options;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  /** Nothing may leave the processor: javac would print a stack trace and no file name. */
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    try {
      if (!failed) {
        run(annotations, round);
      }
    } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
      failed = true;
      compilation = null;
      tell(e);
    }
    failed &= !round.processingOver();
    return false;
  }

  private void run(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Compilation current = compilation;
    if (current == null) {
      current = new Compilation(processingEnv);
      compilation = current;
    }
    if (round.processingOver()) {
      compilation = null;
      current.finish(round.errorRaised());
    } else {
      current.round(annotations, round);
    }
  }

  /** Without a way to tell of it, only an exception fails the compile. */
  private void tell(Throwable failure) {
    try {
      String message =
          TemplateMessage.of(
                  FindingId.INTERNAL_ERROR, failure.toString(), Compilation.stackTrace(failure))
              .printed();
      processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message);
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
      throw new IllegalStateException(failure);
    }
  }
}
