package dev.schemac.maven;

import dev.schemac.database.command.ScratchServers;
import dev.schemac.database.scratch.ScratchDatabases;
import dev.schemac.database.scratch.ScratchException;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.jspecify.annotations.Nullable;

/** What the goals that make scratch databases have in common. */
abstract class ScratchMojo extends CommandMojo {

  /** The major version of an embedded server where nothing says another. */
  private static final int NEWEST = 18;

  /**
   * A server for scratch databases, whose role may create them; they are dropped again. By default
   * an embedded server of the right version, which Maven downloads.
   */
  @Parameter(property = "schemac.db.scratch")
  private @Nullable String scratch;

  @Inject private @Nullable RepositorySystem repositories;

  @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
  private @Nullable RepositorySystemSession session;

  @Parameter(
      defaultValue = "${project.remoteProjectRepositories}",
      readonly = true,
      required = true)
  private @Nullable List<RemoteRepository> remotes;

  final ScratchServers scratchServers() {
    String named = scratch;
    if (named != null && !named.isEmpty()) {
      return major -> ScratchDatabases.on(named, null, null, major);
    }
    return this::embedded;
  }

  private ScratchDatabases embedded(@Nullable Integer major) throws ScratchException {
    if (repositories == null || session == null || remotes == null) {
      throw new IllegalStateException("Maven has not set the goal's parameters");
    }
    PostgresBinaries binaries = new PostgresBinaries(repositories, session, remotes);
    Path jar = binaries.of(major == null ? NEWEST : major);
    return ScratchDatabases.embedded(major, jar);
  }
}
