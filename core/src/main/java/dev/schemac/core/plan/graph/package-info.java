/**
 * The order of work: a graph with a vertex for each object and action, and the statements that its
 * order gives.
 *
 * <p>The names of the vertices break ties, so that the same changes give the same statements
 * everywhere.
 */
@NullMarked
package dev.schemac.core.plan.graph;

import org.jspecify.annotations.NullMarked;
