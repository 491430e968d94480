/** Entities: what schemac makes of them is what Hibernate makes of them. */
@org.jspecify.annotations.NullMarked
package dev.schemac.processor.jpa;
