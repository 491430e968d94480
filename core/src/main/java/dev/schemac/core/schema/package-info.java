/**
 * The schema as immutable records, what names and identifies its objects, and its hash.
 *
 * <p>Nothing here knows of javac, of files or of a database: a front end makes a {@link
 * dev.schemac.core.schema.Schema}, the other packages compare, order and print it.
 *
 * <p>A hot package: every compile reads and compares these records in a JVM that has just started,
 * where a lambda takes a third of a millisecond to link and the generated {@code equals} of two
 * records took 11 ms. So it has loops, and {@code equals} is written out ({@code BENCHMARKS.md}).
 */
@NullMarked
package dev.schemac.core.schema;

import org.jspecify.annotations.NullMarked;
