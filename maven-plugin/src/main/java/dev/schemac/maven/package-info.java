/** The Maven goals {@code pull}, {@code verify}, {@code drift} and {@code adopt}. */
@NullMarked
package dev.schemac.maven;

import org.jspecify.annotations.NullMarked;
