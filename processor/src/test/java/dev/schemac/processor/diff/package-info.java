/** Specifications of the comparison: one class a family of changes, each begins with no change. */
@NullMarked
package dev.schemac.processor.diff;

import org.jspecify.annotations.NullMarked;
