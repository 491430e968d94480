/** Adds the work on each kind of object to the graph: tables, columns, constraints, types. */
@NullMarked
package dev.schemac.core.plan.object;

import org.jspecify.annotations.NullMarked;
