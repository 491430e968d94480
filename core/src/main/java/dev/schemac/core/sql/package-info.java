/**
 * Statements as PostgreSQL text, in the form that people review.
 *
 * <p>A hot package: every compile that writes runs it, in a JVM that has just started, where a
 * lambda takes a third of a millisecond to link; 160 loops in place of lambdas made a first
 * migration of 10 tables cost 1.19 instead of 1.31 ({@code BENCHMARKS.md}).
 */
@NullMarked
package dev.schemac.core.sql;

import org.jspecify.annotations.NullMarked;
