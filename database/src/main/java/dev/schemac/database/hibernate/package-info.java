/** Hibernate's own validation, with the Hibernate of the caller's class path, if it has one. */
@NullMarked
package dev.schemac.database.hibernate;

import org.jspecify.annotations.NullMarked;
