package dev.schemac.maven;

import dev.schemac.core.history.journal.Naming;
import dev.schemac.database.command.AdoptCommand;
import dev.schemac.database.command.Command;
import dev.schemac.database.command.CommandException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes a project's own Flyway migrations or Liquibase changelog the history: runs them on a
 * scratch server and pulls the classes. Where classes are there and have a baseline, it says what
 * to change in them.
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

  /**
   * The migrations folder; by default {@code src/main/resources/db/migration}, and with a changelog
   * the folder {@code migrations} beside it.
   */
  @Parameter(property = "schemac.migrations")
  private @Nullable String migrations;

  /** The major version of PostgreSQL that they are for, such as 16; by default the newest. */
  @Parameter(property = "schemac.db.postgres")
  private @Nullable Integer postgres;

  /**
   * Where classes are there, whether to print the SQL of a migration that takes what they make to
   * what the classes say.
   */
  @Parameter(property = "schemac.db.sql", defaultValue = "false")
  private boolean sql;

  @Override
  Command command() throws CommandException {
    return new AdoptCommand(
        ClassSettings.of(
            packageName,
            style,
            path(String.valueOf(sources)),
            migrations(migrations, changelog(), "src/main/resources/db/migration"),
            changelog() == null ? Naming.FLYWAY : Naming.PLAIN,
            path("")),
        scratchServers(),
        postgres,
        flyway(),
        changelog(),
        sql);
  }
}
