/**
 * Writes classes from a database: one Java file a table, and the baseline with which a compile of
 * them has nothing to do.
 */
@NullMarked
package dev.schemac.database.pull;

import org.jspecify.annotations.NullMarked;
