package dev.schemac.processor.compile;

import dev.schemac.processor.SchemacProcessor;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Takes schemac's options out of the system properties: the build hands on what its command line
 * says, as {@code mvn verify -Dschemac.migrations=…}, and each compile of a test would follow it.
 */
public final class ClearedProperties implements BeforeAllCallback {

  @Override
  public void beforeAll(ExtensionContext context) {
    for (String option : new SchemacProcessor().getSupportedOptions()) {
      if (option.startsWith("schemac.")) {
        System.clearProperty(option);
      }
    }
  }
}
