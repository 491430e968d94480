/** The file {@code schema.json}: the schema after all migrations, with the journal. */
@NullMarked
package dev.schemac.core.history.snapshot;

import org.jspecify.annotations.NullMarked;
