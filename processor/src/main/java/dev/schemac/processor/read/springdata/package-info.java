/**
 * Reads aggregates of Spring Data JDBC into the drafts that tables of schemac's own annotations
 * have.
 *
 * <p>The table of a class in an aggregate holds the key of the class that refers to it, and that
 * class alone may say that it is one. So all aggregates are read together, when the last round is
 * over. {@code docs/spring-data.md} has the rules, with the versions of Spring Data that they were
 * measured with.
 */
@NullMarked
package dev.schemac.processor.read.springdata;

import org.jspecify.annotations.NullMarked;
