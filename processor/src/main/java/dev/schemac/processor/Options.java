package dev.schemac.processor;

import dev.schemac.core.text.BatchOptions;
import dev.schemac.core.text.LockTimeouts;
import dev.schemac.core.text.PostgresVersion;
import dev.schemac.processor.read.jpa.MappingRules;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The options of one compile, checked; their meaning stands in the README.
 *
 * @param project the project folder; null where none was found
 * @param migrations the migrations folder, absolute; null where it is not known
 * @param migrationsFrom what says it; {@link OptionSource#PROJECT_FOLDER} where nothing does
 * @param sources the source roots, absolute; empty where they are not known
 * @param sourcesFrom what says them or, where nothing does, the folder that they were looked for in
 * @param mode what happens to the migrations folder
 * @param unresolvedAsNote whether a missing intent is a note only
 * @param dropsAllowed whether losses need no confirmation
 * @param rewritesAllowed whether rewrites of live tables need no confirmation
 * @param online whether the SQL must be safe on live tables
 * @param timeouts how long a migration waits for locks
 * @param batching how updates of live tables are cut into batches
 * @param postgres the oldest server's version
 * @param name the draft's name, if one is wanted
 * @param flywayNaming whether files are named as Flyway wants them
 * @param base the git revision whose migrations are history, or {@code none}
 * @param rebase the git revision to put the draft on top of, if it is to be
 * @param baseline whether the classes are taken as what existing migrations produce
 * @param baselineHasNames whether these have the names of constraints that schemac gives
 * @param flywayRunner whether Flyway runs the migrations
 * @param classes whether table classes are generated
 * @param classesOfEntities whether entities have them, too
 * @param bundle the resource folder for the migrations, if they are to be bundled
 * @param mapping how entities become tables; null: they do not
 * @param jpaSaid whether somebody says how, or that they do not
 * @param springData whether the aggregates of Spring Data become tables; null: nobody says it, and
 *     they do not
 * @param oneShotProperties what system properties say for this compile alone, as {@code
 *     schemac.rebase=main}
 */
record Options(
    @Nullable ProjectFolder project,
    @Nullable Path migrations,
    OptionSource migrationsFrom,
    List<Path> sources,
    OptionSource sourcesFrom,
    Mode mode,
    boolean unresolvedAsNote,
    boolean dropsAllowed,
    boolean rewritesAllowed,
    boolean online,
    LockTimeouts timeouts,
    BatchOptions batching,
    PostgresVersion postgres,
    @Nullable String name,
    boolean flywayNaming,
    String base,
    @Nullable String rebase,
    boolean baseline,
    boolean baselineHasNames,
    boolean flywayRunner,
    boolean classes,
    boolean classesOfEntities,
    @Nullable String bundle,
    @Nullable MappingRules mapping,
    boolean jpaSaid,
    @Nullable Boolean springData,
    List<String> oneShotProperties) {

  /**
   * Whether the migrations folder is the one in the project folder, or said in a file there. That
   * folder may be another project's, so such a compile is more careful.
   */
  boolean followsProject() {
    return !migrationsFrom.isOfThisCompile();
  }

  /** What happens to the migrations folder. */
  enum Mode {
    WRITE,
    CHECK,
    OFF
  }
}
