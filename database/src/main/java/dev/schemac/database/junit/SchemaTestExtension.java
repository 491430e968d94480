package dev.schemac.database.junit;

import dev.schemac.database.migrations.FlywaySettings;
import dev.schemac.database.migrations.MigrationsException;
import dev.schemac.database.verify.Migrations;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;

/** Makes a test of each way to run the migrations that a {@link SchemaTest} names. */
final class SchemaTestExtension implements TestTemplateInvocationContextProvider {

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return true;
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    SchemaTest test =
        AnnotationSupport.findAnnotation(context.getRequiredTestMethod(), SchemaTest.class)
            .orElseThrow();
    Migrations history =
        Migrations.in(Path.of(test.value()))
            .withFlyway(flyway(test))
            .ofChangelog(test.changelog().isEmpty() ? null : Path.of(test.changelog()));
    Migrations migrations =
        test.rows().isEmpty() ? history : history.withRowsOf(Path.of(test.rows()));
    Integer major = test.postgres() == 0 ? null : test.postgres();
    try {
      return migrations.runs().stream().map(run -> new SchemaTestRun(run, major));
    } catch (MigrationsException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private static FlywaySettings flyway(SchemaTest test) {
    FlywaySettings settings = FlywaySettings.DEFAULT;
    for (String placeholder : test.placeholders()) {
      settings = settings.withPlaceholder(placeholder);
    }
    return test.defaultSchema().isEmpty() ? settings : settings.inSchema(test.defaultSchema());
  }
}
