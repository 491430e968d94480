/**
 * {@link dev.schemac.database.junit.SchemaTest} for JUnit Jupiter, which is optional: no other
 * package needs it.
 */
@NullMarked
package dev.schemac.database.junit;

import org.jspecify.annotations.NullMarked;
