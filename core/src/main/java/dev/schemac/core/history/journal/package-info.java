/**
 * The migrations of a folder: their names, numbers, texts and checksums, and what each carried out.
 */
@NullMarked
package dev.schemac.core.history.journal;

import org.jspecify.annotations.NullMarked;
