/**
 * From the roots of a compile to a schema, its intents, and the place of each thing in the source.
 */
@NullMarked
package dev.schemac.processor.read;

import org.jspecify.annotations.NullMarked;
