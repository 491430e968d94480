package dev.schemac.processor.generate;

/**
 * A constant of a table's interface.
 *
 * @param name its name in Java
 * @param value its text, as it stands in SQL
 * @param javadoc what is said of it
 */
record Constant(String name, String value, String javadoc) {}
