/** From changes to ordered statements: what must run, in which order, in which file. */
@NullMarked
package dev.schemac.core.plan;

import org.jspecify.annotations.NullMarked;
