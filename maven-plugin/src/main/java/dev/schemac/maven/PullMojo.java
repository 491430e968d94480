package dev.schemac.maven;

import dev.schemac.core.history.journal.Naming;
import dev.schemac.database.command.Command;
import dev.schemac.database.command.CommandException;
import dev.schemac.database.command.PullCommand;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes classes from a database, and the baseline after which a compile writes nothing. Files that
 * are there are never overwritten; where there is a {@code schema.json}, it says what differs.
 */
@Mojo(name = "pull", threadSafe = true)
public final class PullMojo extends DatabaseMojo {

  /** The package of the classes, such as {@code com.acme.model}. */
  @Parameter(property = "schemac.db.package", required = true)
  private @Nullable String packageName;

  /** What a table becomes: {@code record}, {@code class} or {@code jpa}. */
  @Parameter(property = "schemac.db.style", defaultValue = "record")
  private @Nullable String style;

  /** The source root. */
  @Parameter(property = "schemac.sources", defaultValue = "src/main/java")
  private @Nullable String sources;

  /** The migrations folder. */
  @Parameter(property = "schemac.migrations", defaultValue = "migrations")
  private @Nullable String migrations;

  /** How a first migration is named: {@code plain} or {@code flyway}. */
  @Parameter(property = "schemac.naming", defaultValue = "plain")
  private @Nullable String naming;

  @Override
  Command command() throws CommandException {
    return new PullCommand(
        address(),
        filter(),
        ClassSettings.of(
            packageName,
            style,
            path(String.valueOf(sources)),
            path(String.valueOf(migrations)),
            ClassSettings.one(Naming.class, "naming", naming),
            path("")));
  }
}
