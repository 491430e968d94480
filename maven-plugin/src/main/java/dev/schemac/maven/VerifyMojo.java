package dev.schemac.maven;

import dev.schemac.database.command.Command;
import dev.schemac.database.command.VerifyCommand;
import dev.schemac.database.verify.Migrations;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Runs the migrations on a scratch server: do they make what the classes say? */
@Mojo(name = "verify", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class VerifyMojo extends ScratchMojo {

  /** The migrations folder; by default {@code migrations}, which may be beside the changelog. */
  @Parameter(property = "schemac.migrations")
  private @Nullable String migrations;

  /** Scripts such as {@code 0003.sql}, whose rows are there before migration 4 runs. */
  @Parameter(property = "schemac.db.rows")
  private @Nullable String rows;

  /** The major version of PostgreSQL, such as 16; by default the newest. */
  @Parameter(property = "schemac.db.postgres")
  private @Nullable Integer postgres;

  /** Whether to print the SQL of a migration that takes what they make to what the classes say. */
  @Parameter(property = "schemac.db.sql", defaultValue = "false")
  private boolean sql;

  @Override
  Command command() {
    Path changelog = changelog();
    Migrations all =
        Migrations.in(migrations(migrations, changelog, "migrations"))
            .withFlyway(flyway())
            .ofChangelog(changelog);
    return new VerifyCommand(
        rows == null ? all : all.withRowsOf(path(rows)), scratchServers(), postgres, sql);
  }
}
