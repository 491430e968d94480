/** Statements as PostgreSQL text, in the form that people review. */
@NullMarked
package dev.schemac.core.sql;

import org.jspecify.annotations.NullMarked;
