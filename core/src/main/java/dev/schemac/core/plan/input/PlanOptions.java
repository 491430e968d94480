package dev.schemac.core.plan.input;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.text.BatchOptions;
import dev.schemac.core.text.LockTimeouts;
import dev.schemac.core.text.PostgresVersion;
import java.util.Set;

/**
 * What a plan may assume.
 *
 * @param online whether tables with rows must stay readable and writable meanwhile
 * @param postgres the version of the oldest server it will run on
 * @param timeouts how long a file waits for locks on tables with rows
 * @param batching how updates of live tables are cut into batches
 * @param carriedOut what the migrations before were told, for names that renamed things have left
 */
public record PlanOptions(
    boolean online,
    PostgresVersion postgres,
    LockTimeouts timeouts,
    BatchOptions batching,
    Set<Intent> carriedOut) {

  /** Copies the set. */
  public PlanOptions {
    carriedOut = Set.copyOf(carriedOut);
  }

  /** Options for a first migration, or one behind migrations that renamed nothing. */
  public PlanOptions(boolean online, PostgresVersion postgres, String lockTimeout) {
    this(online, postgres, new LockTimeouts(lockTimeout), BatchOptions.DEFAULT, Set.of());
  }
}
