package dev.schemac.processor.compile;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.io.Writer;
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
final class GeneratingProcessor extends AbstractProcessor implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String root;
  private final String name;
  private final String text;

  /**
   * @param root the qualified name of the root
   * @param name the name of the generated class
   * @param text its text
   */
  GeneratingProcessor(String root, String name, String text) {
    this.root = root;
    this.name = name;
    this.text = text;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (var element : round.getRootElements()) {
      if (root.equals(element.toString())) {
        try (Writer out = processingEnv.getFiler().createSourceFile(name, element).openWriter()) {
          out.write(text);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return false;
  }
}
