/**
 * What each statement locks, scans, rewrites, loses and breaks: a function of the base and the
 * plan.
 */
@NullMarked
package dev.schemac.core.hazard;

import org.jspecify.annotations.NullMarked;
