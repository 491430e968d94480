/** Compares what two databases have and names what differs. */
@NullMarked
package dev.schemac.database.difference;

import org.jspecify.annotations.NullMarked;
