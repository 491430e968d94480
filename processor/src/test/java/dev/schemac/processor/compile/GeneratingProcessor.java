package dev.schemac.processor.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Another processor, which generates classes: for a root of the wanted name the class of that text.
 */
@SupportedAnnotationTypes("*")
final class GeneratingProcessor extends AbstractProcessor {

  /** By the qualified name of the root: the name of the generated class and its text. */
  private final Map<String, Map.Entry<String, String>> generated;

  GeneratingProcessor(String root, String name, String text) {
    this.generated = Map.of(root, Map.entry(name, text));
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (var root : round.getRootElements()) {
      var source = generated.get(root.toString());
      if (source != null) {
        try (Writer out =
            processingEnv.getFiler().createSourceFile(source.getKey(), root).openWriter()) {
          out.write(source.getValue());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return false;
  }
}
