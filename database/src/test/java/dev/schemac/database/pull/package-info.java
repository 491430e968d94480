/** Pulled classes are compiled by the processor, which must find that nothing is to be written. */
@NullMarked
package dev.schemac.database.pull;

import org.jspecify.annotations.NullMarked;
