/** Whether a database still has what its migrations have made. */
@NullMarked
package dev.schemac.database.drift;

import org.jspecify.annotations.NullMarked;
