package dev.schemac.maven;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import dev.schemac.core.text.PostgresVersion;
import dev.schemac.database.command.AdoptCommand;
import dev.schemac.database.command.Command;
import dev.schemac.database.command.CommandException;
import dev.schemac.database.command.CommandResult;
import dev.schemac.database.command.ScratchServers;
import dev.schemac.database.migrations.FlywaySettings;
import dev.schemac.database.scratch.ScratchDatabases;
import dev.schemac.database.scratch.ScratchException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * What all goals have in common. A command that cannot be carried out is an error of the build; one
 * that finds a difference is a failure of it.
 */
abstract class CommandMojo extends AbstractMojo {

  private static final Gson JSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  /** The project's folder, from which relative paths count. */
  @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
  private @Nullable File basedir;

  /** A file for the result as JSON, for a program; none by default. */
  @Parameter(property = "schemac.db.report")
  private @Nullable File report;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private @Nullable MavenSession session;

  @Inject private @Nullable RepositorySystem repositories;

  /** The command that the parameters say. */
  abstract Command command() throws CommandException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    CommandResult result;
    try {
      result = command().run(getLog()::info);
      if (report != null) {
        write(report.toPath(), JSON.toJson(result.json()) + "\n");
      }
    } catch (CommandException e) {
      reportFailure(e);
      throw new MojoExecutionException(e.getMessage(), e);
    }
    if (!result.isRight()) {
      throw new MojoFailureException(result.text());
    }
    result.text().lines().forEach(getLog()::info);
  }

  /** A report of an earlier run must not be taken for this one's. */
  private void reportFailure(CommandException failure) throws MojoExecutionException {
    if (report == null) {
      return;
    }
    JsonObject json = new JsonObject();
    json.addProperty("error", failure.getMessage());
    try {
      write(report.toPath(), JSON.toJson(json) + "\n");
    } catch (CommandException e) {
      throw new MojoExecutionException(failure.getMessage() + " " + e.getMessage(), failure);
    }
  }

  /** A path as the project sees it. */
  final Path path(String written) {
    return basedir == null ? Path.of(written) : basedir.toPath().resolve(written);
  }

  /** The migrations folder: the one that is named, else the one beside the changelog. */
  final Path migrations(@Nullable String named, @Nullable Path changelog, String otherwise) {
    return AdoptCommand.migrations(named == null ? null : path(named), changelog, path(otherwise));
  }

  /** What the build tells Flyway. */
  final FlywaySettings flyway() {
    MavenSession build = session();
    return FlywayProperties.of(
        build.getCurrentProject().getProperties(), build.getUserProperties());
  }

  /**
   * The server for scratch databases.
   *
   * @param named the URL of one that is there; null: an embedded one
   */
  final ScratchServers scratchServers(@Nullable String named) {
    return named == null || named.isEmpty()
        ? this::embedded
        : major -> ScratchDatabases.on(named, null, null, major);
  }

  private ScratchDatabases embedded(@Nullable Integer major) throws ScratchException {
    MavenSession build = session();
    PostgresBinaries binaries =
        new PostgresBinaries(
            Objects.requireNonNull(repositories),
            build.getRepositorySession(),
            build.getCurrentProject().getRemoteProjectRepositories());
    Path jar = binaries.of(major == null ? PostgresVersion.NEWEST.major() : major);
    return ScratchDatabases.embedded(major, jar);
  }

  private MavenSession session() {
    return Objects.requireNonNull(session);
  }

  private static void write(Path file, String text) throws CommandException {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new CommandException("The report cannot be written to " + file + ": " + e, e);
    }
  }
}
