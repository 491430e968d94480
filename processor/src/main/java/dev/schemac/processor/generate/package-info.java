/** The table classes: interfaces that hold the names of tables and columns as constants. */
@NullMarked
package dev.schemac.processor.generate;

import org.jspecify.annotations.NullMarked;
