package dev.schemac.maven;

import dev.schemac.database.command.ScratchServers;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that try migrations and read no database of others. */
abstract class ScratchMojo extends CommandMojo {

  /**
   * A server for scratch databases, whose role may create them; they are dropped again. By default
   * an embedded server of the right version, which Maven downloads.
   */
  @Parameter(property = "schemac.db.scratch")
  private @Nullable String scratch;

  /** The changelog that Liquibase runs; by default the migrations are files. */
  @Parameter(property = "schemac.db.changelog")
  private @Nullable String changelog;

  /** The changelog; null: the migrations are files. */
  final @Nullable Path changelog() {
    return changelog == null ? null : path(changelog);
  }

  final ScratchServers scratchServers() {
    return scratchServers(scratch);
  }
}
