/**
 * Random schemas, their evolution and rows for them, from a seed.
 *
 * <p>A {@link dev.schemac.core.random.Draft} is a schema as a person works on it: what a constraint
 * or an expression mentions is an object, not a name, so that a rename is one assignment and
 * everything follows. It knows what each thing was called when the work began, and says from that
 * what a person would have to annotate.
 */
@NullMarked
package dev.schemac.core.random;

import org.jspecify.annotations.NullMarked;
