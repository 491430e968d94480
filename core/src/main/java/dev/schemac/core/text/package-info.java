/**
 * SQL text as PostgreSQL reads it: tokens, identifiers, types, literals, the canonical form of an
 * expression, and what each of its words means.
 */
@NullMarked
package dev.schemac.core.text;

import org.jspecify.annotations.NullMarked;
