/** Reads annotations and types into a schema, its intents, and the place of each thing in it. */
@NullMarked
package dev.schemac.processor.read;

import org.jspecify.annotations.NullMarked;
