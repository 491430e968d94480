/** The migrations folder: what a compile finds in it, and the one change that it makes to it. */
@NullMarked
package dev.schemac.core.history;

import org.jspecify.annotations.NullMarked;
