package dev.schemac.database.cli;

import dev.schemac.database.command.AdoptCommand;
import dev.schemac.database.migrations.FlywaySettings;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Which tool runs the migrations, and what it is told. */
final class ToolOptions {

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

  @CommandLine.Option(
      names = "--changelog",
      paramLabel = "FILE",
      description = "The changelog that Liquibase runs; by default the migrations are files.")
  private @Nullable Path changelog;

  @CommandLine.Option(
      names = "--migrations",
      paramLabel = "FOLDER",
      description = {
        "The migrations folder; by default migrations (adopt: src/main/resources/db/migration),",
        "and with a changelog the folder migrations beside it."
      })
  private @Nullable Path migrations;

  @Nullable Path changelog() {
    return changelog;
  }

  Path migrations(String otherwise) {
    return AdoptCommand.migrations(migrations, changelog, Path.of(otherwise));
  }

  FlywaySettings settings() {
    return new FlywaySettings(placeholders, !none, defaultSchema);
  }
}
