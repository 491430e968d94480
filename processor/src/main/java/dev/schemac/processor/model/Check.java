package dev.schemac.processor.model;

/**
 * A check constraint.
 *
 * @param name the constraint's name
 * @param condition what holds for each row
 */
public record Check(String name, SqlText condition) implements Constraint {}
