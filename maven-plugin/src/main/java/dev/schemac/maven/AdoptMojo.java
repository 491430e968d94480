package dev.schemac.maven;

import dev.schemac.core.history.journal.Naming;
import dev.schemac.database.command.AdoptCommand;
import dev.schemac.database.command.Command;
import dev.schemac.database.command.CommandException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes a project's own Flyway migrations the history: runs them on a scratch server and pulls the
 * classes. Where classes are there and have a baseline, it says what to change in them.
 */
@Mojo(name = "adopt", threadSafe = true)
public final class AdoptMojo extends ScratchMojo {

  /** The package of the classes, such as {@code com.acme.model}. */
  @Parameter(property = "schemac.db.package", required = true)
  private @Nullable String packageName;

  /** What a table becomes: {@code record}, {@code class} or {@code jpa}. */
  @Parameter(property = "schemac.db.style", defaultValue = "record")
  private @Nullable String style;

  /** The source root. */
  @Parameter(property = "schemac.sources", defaultValue = "src/main/java")
  private @Nullable String sources;

  /** The folder of Flyway's migrations. */
  @Parameter(property = "schemac.migrations", defaultValue = "src/main/resources/db/migration")
  private @Nullable String migrations;

  /** The major version of PostgreSQL that they are for, such as 16; by default the newest. */
  @Parameter(property = "schemac.db.postgres")
  private @Nullable Integer postgres;

  @Override
  Command command() throws CommandException {
    return new AdoptCommand(
        ClassSettings.of(
            packageName,
            style,
            path(String.valueOf(sources)),
            path(String.valueOf(migrations)),
            Naming.FLYWAY,
            path("")),
        scratchServers(),
        postgres);
  }
}
