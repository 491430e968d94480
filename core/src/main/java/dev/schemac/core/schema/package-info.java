/**
 * The schema as immutable records, what names and identifies its objects, and its hash.
 *
 * <p>Nothing here knows of javac, of files or of a database: a front end makes a {@link
 * dev.schemac.core.schema.Schema}, the other packages compare, order and print it.
 */
@NullMarked
package dev.schemac.core.schema;

import org.jspecify.annotations.NullMarked;
