/**
 * The schema as immutable records, its SQL text and types in canonical form, and its hash.
 *
 * <p>Nothing here knows of javac, of files or of a database: a reader makes a {@link
 * dev.schemac.processor.model.Schema}, the other packages compare, order and print it.
 */
@NullMarked
package dev.schemac.processor.model;

import org.jspecify.annotations.NullMarked;
