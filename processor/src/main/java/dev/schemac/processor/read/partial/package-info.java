/**
 * What an incremental compile does not see: the tables and types that stay as the snapshot has
 * them.
 */
@NullMarked
package dev.schemac.processor.read.partial;

import org.jspecify.annotations.NullMarked;
