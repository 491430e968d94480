package dev.schemac.processor.compile;

import dev.schemac.processor.SchemacProcessor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** schemac, and a witness of its calls to the compiler. */
@SupportedAnnotationTypes("*")
final class InterceptedProcessor extends AbstractProcessor {

  private final SchemacProcessor schemac = new SchemacProcessor();
  private final BiConsumer<String, Object[]> witness;

  /**
   * @param witness is told each method of {@code Types}, {@code Elements}, {@code Filer} and {@code
   *     Messager} that is called, with its arguments, and may fail in its place
   */
  InterceptedProcessor(BiConsumer<String, Object[]> witness) {
    this.witness = witness;
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    schemac.init(intercepted(ProcessingEnvironment.class, environment));
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedOptions() {
    return schemac.getSupportedOptions();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return schemac.process(annotations, round);
  }

  private <T> T intercepted(Class<T> type, T real) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, called, arguments) -> {
              witness.accept(called.getName(), arguments);
              try {
                Object result = called.invoke(real, arguments);
                Class<?> returned = called.getReturnType();
                boolean tool =
                    returned.getSimpleName().matches("Types|Elements|Filer|Messager")
                        && result != null;
                return tool ? wrap(returned, result) : result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private <T> T wrap(Class<T> type, Object real) {
    return intercepted(type, type.cast(real));
  }
}
