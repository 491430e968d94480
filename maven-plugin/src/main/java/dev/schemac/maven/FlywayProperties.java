package dev.schemac.maven;

import dev.schemac.database.migrations.FlywaySettings;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What a build tells Flyway in the properties that Flyway's own goals read: {@code
 * flyway.placeholders.NAME}, {@code flyway.placeholderReplacement}, {@code flyway.defaultSchema}
 * and {@code flyway.schemas}.
 */
final class FlywayProperties {

  private static final String PLACEHOLDER = "flyway.placeholders.";

  private FlywayProperties() {}

  /**
   * The settings.
   *
   * @param project the properties of the POM
   * @param command those of the command line, which win
   */
  static FlywaySettings of(Properties project, Properties command) {
    Properties all = new Properties();
    all.putAll(project);
    all.putAll(command);
    FlywaySettings settings = FlywaySettings.DEFAULT;
    for (String name : all.stringPropertyNames()) {
      if (name.startsWith(PLACEHOLDER)) {
        settings =
            settings.withPlaceholder(name.substring(PLACEHOLDER.length()), all.getProperty(name));
      }
    }
    if ("false".equals(all.getProperty("flyway.placeholderReplacement"))) {
      settings = settings.withoutPlaceholders();
    }
    String schema = defaultSchema(all);
    return schema == null ? settings : settings.inSchema(schema);
  }

  /** The first of the schemas that Flyway manages where it is not told another. */
  private static @Nullable String defaultSchema(Properties all) {
    String schemas = all.getProperty("flyway.schemas", "");
    String schema = all.getProperty("flyway.defaultSchema", schemas.split(",", 2)[0]).strip();
    return schema.isEmpty() ? null : schema;
  }
}
