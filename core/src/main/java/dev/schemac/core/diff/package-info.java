/**
 * What must change to take one schema to another: a pure function of two schemas and the intents.
 */
@NullMarked
package dev.schemac.core.diff;

import org.jspecify.annotations.NullMarked;
