package dev.schemac.core.history.journal;

/**
 * The SQL of one file.
 *
 * @param suffix what the file's name ends in: a phase, or empty
 * @param transactional whether it runs inside one transaction
 * @param body the SQL
 */
public record MigrationScript(String suffix, boolean transactional, String body) {}
