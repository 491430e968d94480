package dev.schemac.processor.plan;

/**
 * What a plan may assume.
 *
 * @param online whether tables with rows must stay readable and writable meanwhile
 * @param postgres the major version of the oldest server it will run on
 * @param lockTimeout how long a statement may wait for a lock, as a PostgreSQL interval
 */
public record PlanOptions(boolean online, int postgres, String lockTimeout) {}
