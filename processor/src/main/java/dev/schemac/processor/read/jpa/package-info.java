/**
 * Reads entities of Jakarta Persistence, as Hibernate maps them to tables, into the drafts that
 * tables of schemac's own annotations have.
 *
 * <p>What an entity's tables are hangs on other classes: the keys of those that it references, its
 * superclasses and subclasses, converters. So all entities are read together, when the last round
 * is over. {@code docs/jpa-rules.md} has the rules, numbered, with the versions of Hibernate that
 * they were measured with; comments here name them as "rule 15".
 */
@NullMarked
package dev.schemac.processor.read.jpa;

import org.jspecify.annotations.NullMarked;
