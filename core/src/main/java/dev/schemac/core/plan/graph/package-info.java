/**
 * The order of work: a graph with a vertex for each object and action, and the statements that its
 * order gives.
 *
 * <p>The names of the vertices break ties, so that the same changes give the same statements
 * everywhere.
 *
 * <p>A hot package: every compile that writes runs it, in a JVM that has just started, where a
 * lambda takes a third of a millisecond to link; 160 loops in place of lambdas made a first
 * migration of 10 tables cost 1.19 instead of 1.31 ({@code BENCHMARKS.md}).
 */
@NullMarked
package dev.schemac.core.plan.graph;

import org.jspecify.annotations.NullMarked;
