/**
 * Reads what a PostgreSQL database has into the schema that the classes have too, and what the
 * schema cannot hold as {@link dev.schemac.database.catalog.Leftover}s.
 */
@NullMarked
package dev.schemac.database.catalog;

import org.jspecify.annotations.NullMarked;
