package dev.schemac.core.sql;

import dev.schemac.core.plan.statement.Phase;

/**
 * The text of one file, without its header.
 *
 * @param phase which of a migration's files it is
 * @param transactional whether it runs in one transaction
 * @param body its statements; ends in a line feed
 */
public record RenderedScript(Phase phase, boolean transactional, String body) {}
