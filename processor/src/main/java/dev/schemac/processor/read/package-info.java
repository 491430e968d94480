/**
 * From the roots of a compile to a schema, its intents, and the place of each thing in the source.
 *
 * <p>A hot package: every compile runs it, in a JVM that has just started. There a lambda takes a
 * third of a millisecond to link, so that it has loops; 96 of them in place of lambdas made an
 * unchanged compile of 10 tables cost 1.19 instead of 1.30 of one that only visits annotations
 * ({@code BENCHMARKS.md}).
 */
@NullMarked
package dev.schemac.processor.read;

import org.jspecify.annotations.NullMarked;
