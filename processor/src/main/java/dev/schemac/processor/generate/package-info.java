/** The table classes: names of tables and columns as Java constants. */
@NullMarked
package dev.schemac.processor.generate;

import org.jspecify.annotations.NullMarked;
