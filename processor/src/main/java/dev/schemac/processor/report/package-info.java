/** Pins findings to elements of the source and reports them to the compiler. */
@NullMarked
package dev.schemac.processor.report;

import org.jspecify.annotations.NullMarked;
