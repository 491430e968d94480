package dev.schemac.database.cli;

import dev.schemac.database.migrations.FlywaySettings;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** What scripts for Flyway depend on. */
final class FlywayOptions {

  @CommandLine.Option(
      names = "--placeholder",
      paramLabel = "NAME=VALUE",
      description = "A value of Flyway's placeholder $${NAME}; can be repeated.")
  private Map<String, String> placeholders = new LinkedHashMap<>();

  @CommandLine.Option(
      names = "--no-placeholders",
      description = "Flyway is told to replace no placeholders.")
  private boolean none;

  @CommandLine.Option(
      names = "--default-schema",
      paramLabel = "NAME",
      description = "The schema that names in the migrations are in; by default public.")
  private @Nullable String defaultSchema;

  FlywaySettings settings() {
    return new FlywaySettings(placeholders, !none, defaultSchema);
  }
}
