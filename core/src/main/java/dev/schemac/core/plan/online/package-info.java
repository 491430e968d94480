/**
 * Cuts the work into phases, so that tables with rows stay readable and writable meanwhile.
 *
 * <p>A hot package: every compile that writes runs it, in a JVM that has just started, where a
 * lambda takes a third of a millisecond to link; 160 loops in place of lambdas made a first
 * migration of 10 tables cost 1.19 instead of 1.31 ({@code BENCHMARKS.md}).
 */
@NullMarked
package dev.schemac.core.plan.online;

import org.jspecify.annotations.NullMarked;
