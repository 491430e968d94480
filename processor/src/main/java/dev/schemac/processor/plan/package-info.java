/**
 * From changes to ordered steps: what must run, in which order, in which file.
 *
 * <p>The order is that of a graph with one vertex per object and action; the names of the vertices
 * break ties, so that the same changes give the same steps everywhere.
 */
@NullMarked
package dev.schemac.processor.plan;

import org.jspecify.annotations.NullMarked;
