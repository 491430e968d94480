/** Cuts the work into phases, so that tables with rows stay readable and writable meanwhile. */
@NullMarked
package dev.schemac.core.plan.online;

import org.jspecify.annotations.NullMarked;
