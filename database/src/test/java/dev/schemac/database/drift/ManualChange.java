package dev.schemac.database.drift;

/**
 * What a person does to a database by hand.
 *
 * @param sql the statement
 * @param name what a difference must name, as it is in the database; empty: it changes nothing
 */
record ManualChange(String sql, String name) {}
