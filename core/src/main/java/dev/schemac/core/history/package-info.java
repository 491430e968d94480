/**
 * The migrations folder: what a compile finds in it, and the one change that it makes to it.
 *
 * <p>What is known of the classes comes in as values, and nothing here asks back: opening the
 * folder takes the names of the types that are compiled, and says of which tables nothing was read.
 *
 * <p>A hot package: every compile runs it, in a JVM that has just started. There a lambda takes a
 * third of a millisecond to link, so that it has loops; 96 of them in place of lambdas made an
 * unchanged compile of 10 tables cost 1.19 instead of 1.30 of one that only visits annotations
 * ({@code BENCHMARKS.md}).
 */
@NullMarked
package dev.schemac.core.history;

import org.jspecify.annotations.NullMarked;
