/**
 * The migrations folder: the snapshot with its journal, the draft, what git says of both, the lock
 * and the writes.
 */
@NullMarked
package dev.schemac.processor.history;

import org.jspecify.annotations.NullMarked;
