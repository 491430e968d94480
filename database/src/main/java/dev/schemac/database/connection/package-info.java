/** Finds and opens the database that a person names, and says in words what is wrong with it. */
@NullMarked
package dev.schemac.database.connection;

import org.jspecify.annotations.NullMarked;
