package dev.schemac.maven;

import dev.schemac.database.scratch.EmbeddedServers;
import dev.schemac.database.scratch.ScratchException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * The programs of a PostgreSQL server, from the repositories of the project: only goals that start
 * a server download them, and only those of the version and machine that are wanted.
 */
final class PostgresBinaries {

  private static final String OTHERWISE =
      "Name a server with -Dschemac.db.scratch=jdbc:postgresql://host:5432/database.";

  private final RepositorySystem repositories;
  private final RepositorySystemSession session;
  private final List<RemoteRepository> remotes;

  PostgresBinaries(
      RepositorySystem repositories,
      RepositorySystemSession session,
      List<RemoteRepository> remotes) {
    this.repositories = repositories;
    this.session = session;
    this.remotes = remotes;
  }

  /** The jar of a major version for this machine. */
  Path of(int major) throws ScratchException {
    String release = releases().getProperty(String.valueOf(major));
    if (release == null) {
      throw new ScratchException(
          "There is no embedded server of PostgreSQL " + major + ". " + OTHERWISE);
    }
    DefaultArtifact artifact = new DefaultArtifact(EmbeddedServers.artifact() + ":" + release);
    try {
      return repositories
          .resolveArtifact(session, new ArtifactRequest(artifact, remotes, ""))
          .getArtifact()
          .getFile()
          .toPath();
    } catch (ArtifactResolutionException e) {
      throw new ScratchException(
          artifact + " cannot be downloaded: " + e.getMessage() + ". " + OTHERWISE, e);
    }
  }

  private static Properties releases() {
    Properties releases = new Properties();
    try (InputStream file = PostgresBinaries.class.getResourceAsStream("postgres.properties")) {
      if (file == null) {
        throw new IllegalStateException("postgres.properties is not in the jar");
      }
      releases.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return releases;
  }
}
