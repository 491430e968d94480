/** Empty databases to try something in, which are dropped in any case. */
@NullMarked
package dev.schemac.database.scratch;

import org.jspecify.annotations.NullMarked;
