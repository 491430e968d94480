/**
 * What must change to take one schema to another: a pure function of two schemas and the intents.
 *
 * <p>A hot package: every compile that writes runs it, in a JVM that has just started, where a
 * lambda takes a third of a millisecond to link; 160 loops in place of lambdas made a first
 * migration of 10 tables cost 1.19 instead of 1.31 ({@code BENCHMARKS.md}).
 */
@NullMarked
package dev.schemac.core.diff;

import org.jspecify.annotations.NullMarked;
