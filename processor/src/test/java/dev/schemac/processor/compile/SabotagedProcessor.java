package dev.schemac.processor.compile;

import dev.schemac.processor.SchemacProcessor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** schemac in a compiler one of whose methods fails as a bug of schemac would. */
@SupportedAnnotationTypes("*")
final class SabotagedProcessor extends AbstractProcessor {

  private final SchemacProcessor schemac = new SchemacProcessor();
  private final String method;

  /**
   * @param method the method of {@code Types}, {@code Elements} or {@code Filer} that fails
   */
  SabotagedProcessor(String method) {
    this.method = method;
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    schemac.init(sabotaged(ProcessingEnvironment.class, environment));
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

  private <T> T sabotaged(Class<T> type, T real) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, called, arguments) -> {
              if (called.getName().equals(method)) {
                throw new IllegalStateException("sabotage of " + method);
              }
              try {
                Object result = called.invoke(real, arguments);
                Class<?> returned = called.getReturnType();
                boolean tool =
                    returned.getSimpleName().matches("Types|Elements|Filer") && result != null;
                return tool ? wrap(returned, result) : result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private <T> T wrap(Class<T> type, Object real) {
    return sabotaged(type, type.cast(real));
  }
}
